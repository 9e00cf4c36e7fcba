// @ts-nocheck
import { overlaps } from '../calendar.ts';
import type { RuleVersion } from '../catalog/product.ts';
import { reportTo, type LintFinding, type LintSubject } from './lint-finding.ts';

/** Versions of one subject: ids differ, periods are real, do not overlap, and leave no gap that nobody explained. */
export function lintVersions(subject: LintSubject, versions: readonly RuleVersion[]): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const report = (version: string | null) => reportTo(findings, subject, version);
  if (versions.length === 0) report(null)('error', 'no-version', '', subject.id, '至少要有一个版本', 'Give it at least one version');
  const ordered = versions.toSorted((a, b) => ((a.inForce.from ?? '') < (b.inForce.from ?? '') ? -1 : 1));
  ordered.forEach((version, index) => {
    const { id, inForce } = version;
    const tell = report(id);
    if (ordered.findIndex((other) => other.id === id) !== index) tell('error', 'duplicate-id', '', id, '版本编号重复：请改名', 'Another version has this id: rename one');
    if (inForce.from !== null && inForce.to !== null && inForce.from >= inForce.to) {
      tell('error', 'empty-period', '', `${inForce.from} – ${inForce.to}`, '结束日本身不算在内，必须晚于起始日', 'The end is not included and must be after the beginning');
    }
    const before = ordered[index - 1];
    if (!before) return;
    if (overlaps(before.inForce, inForce)) {
      tell('error', 'overlap', '', `${before.id}, ${id}`, `与 ${before.id} 同时有效：请让前一版在 ${inForce.from} 结束`, `In force together with ${before.id}: let that one end on ${inForce.from}`);
    } else if (before.inForce.to !== inForce.from && version.change === null) {
      tell('error', 'gap', '', `${before.inForce.to} – ${inForce.from}`, '两版之间有空档：请接上日期，或在 change 里说明原因', 'No version is in force in between: join the dates, or say why in `change`');
    }
  });
  return findings;
}
