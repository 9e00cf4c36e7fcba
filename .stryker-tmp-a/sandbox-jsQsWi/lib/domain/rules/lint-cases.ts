// @ts-nocheck
import { covers } from '../calendar.ts';
import type { RuleVersion } from '../catalog/product.ts';
import type { Facts } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation, Explanation, LeafExplanation } from './explanation.ts';
import { reportTo, type LintFinding, type LintSubject, type Report } from './lint-finding.ts';
import type { LintContext } from './lint-rule.ts';
import type { RuleCase } from './rule-case.ts';
import { criteriaOf } from './walk.ts';

/** The cases of one version: each says what the source says, and together they touch every criterion from both sides and on its edge. */
export function lintCases(subject: LintSubject, version: RuleVersion, cases: readonly RuleCase<Facts>[], context: LintContext): readonly LintFinding[] {
  const { rule } = version;
  if (!rule) return [];
  const findings: LintFinding[] = [];
  const report = reportTo(findings, subject, version.id);
  const own = cases.filter(({ on }) => covers(version.inForce, on));
  const seen = new Map<string, LeafExplanation[]>();
  for (const example of own) {
    const evaluation = evaluate(rule, sheetOf(example.facts, context.vocabulary, example.on), { asOf: example.on, ...context });
    lintCase(example, evaluation, report);
    for (const leaf of leavesOf(evaluation.explanation)) seen.set(leaf.path, [...(seen.get(leaf.path) ?? []), leaf]);
  }
  for (const { path, rule: criterion } of criteriaOf(rule)) lintCoverage(path, criterion.fact, seen.get(path) ?? [], report);
  return findings;
}

/** Cases on days on which no version is in force test nothing. */
export function lintCaseDays(subject: LintSubject, versions: readonly RuleVersion[], cases: readonly RuleCase<Facts>[]): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const report = reportTo(findings, subject, null);
  for (const { name, on } of cases) {
    if (versions.some(({ inForce }) => covers(inForce, on))) continue;
    report('error', 'case-outside', '', `${nameOf(name)}: ${on}`, '这一天没有有效的版本：请改日期', 'No version is in force on this day: mend the day');
  }
  return findings;
}

function lintCase({ name, verdict, missing, decisive, source }: RuleCase<Facts>, evaluation: Evaluation, report: Report): void {
  const where = nameOf(name);
  if (evaluation.verdict !== verdict) {
    report('error', 'case-verdict', '', where, `按 ${source} 应为 ${verdict}，规则得出 ${evaluation.verdict}`, `${source} says ${verdict}, the rule says ${evaluation.verdict}`);
  }
  const deciding = leavesOf(evaluation.explanation).flatMap((leaf) => (leaf.decisive ? [leaf.rule.fact] : []));
  compareSets('case-missing', where, missing, evaluation.missing, report);
  compareSets('case-decisive', where, decisive, deciding, report);
}

function compareSets(code: 'case-missing' | 'case-decisive', where: string, expected: readonly string[] | undefined, actual: readonly string[], report: Report): void {
  if (!expected) return;
  const [wanted, got] = [listOf(expected), listOf(actual)];
  if (wanted !== got) report('error', code, '', where, `应为 [${wanted}]，规则得出 [${got}]`, `Should be [${wanted}], the rule says [${got}]`);
}

function listOf(items: readonly string[]): string {
  return [...new Set(items)].toSorted().join(', ');
}

function lintCoverage(path: string, fact: string, leaves: readonly LeafExplanation[], report: Report): void {
  if (!leaves.some(({ outcome }) => outcome === 'met')) report('error', 'no-passing-case', path, fact, '没有一个案例满足这一条', 'No case meets this criterion');
  if (!leaves.some(({ outcome }) => outcome === 'unmet')) report('error', 'no-failing-case', path, fact, '没有一个案例不满足这一条', 'No case fails this criterion');
  const numeric = leaves.some(({ distance }) => distance !== null);
  if (numeric && !leaves.some(({ distance }) => distance === 0)) report('error', 'no-boundary-case', path, fact, '没有一个案例恰好落在阈值上', 'No case lies exactly on the threshold');
}

function leavesOf(node: Explanation): readonly LeafExplanation[] {
  if (node.kind === 'leaf') return [node];
  return (node.kind === 'ref' ? (node.part ? [node.part] : []) : node.parts).flatMap(leavesOf);
}

function nameOf(name: RuleCase<Facts>['name']): string {
  return typeof name === 'string' ? name : name.en;
}
