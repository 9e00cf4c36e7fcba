import { writeFacts } from '@/lib/contracts/facts/write-facts.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Facts } from '@/lib/domain/facts/fact.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';

/**
 * A case in the form of the catalog's files, one YAML line to be put under `cases:` of a version. `sourceId` null: the source is not in the
 * catalog yet; it is then named in a comment and left out, since a case must not cite another source by accident - the reader of the
 * catalog would take the version's first.
 */
export function writeCase({ name, on, facts, verdict, sourceId, remarks }: { readonly name: string; readonly on: CalendarDate; readonly facts: Facts; readonly verdict: Verdict; readonly sourceId: string | null; readonly remarks: readonly string[] }): string {
  const comments = remarks.flatMap((remark) => remark.split('\n')).map((line) => `# ${line.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')}`);
  const missing = sourceId === null ? ['# source: enter it in sources.yaml first, then name it in the case below'] : [];
  const source = sourceId === null ? '' : `, source: ${JSON.stringify(sourceId)}`;
  return [...comments, ...missing, `- { name: ${JSON.stringify(name)}, on: ${on}, facts: ${JSON.stringify(writeFacts(facts))}, verdict: ${verdict}${source} }`, ''].join('\n');
}
