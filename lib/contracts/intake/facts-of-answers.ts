import { AUDITED, isOfStatements } from '@/lib/domain/facts/audited-years.ts';
import { reaches, type EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import { provenByYear } from '@/lib/domain/facts/proven-by-year.ts';
import type { FactKey, Facts, KnownFact } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import { readAnswerPath } from './answer-path.ts';
import type { AnswerState } from './intake-view.ts';
import { readAnswer } from './read-answer.ts';

/** An answer as far as its fact goes. */
export type Answer = { readonly path: string; readonly state: AnswerState; readonly value: WireValue | null; readonly evidence: EvidenceLevel };

/**
 * What the engine may know of a company: its known answers, in the dictionary's order. "Don't know" and "not answered" are absent.
 * An answer to a fact that the dictionary no longer has, or no longer takes, is absent too: it is asked again. A series is proven year by
 * year; figures of a year whose statements were audited are audited.
 */
export function factsOfAnswers(answers: Iterable<Answer>): Facts {
  const known = new Map<FactKey, KnownFact>();
  const sorted = [...answers].sort((a, b) => (a.path < b.path ? -1 : 1));
  const audited = new Set(sorted.flatMap(({ path, state, value }) => (state === 'known' && value === 1 && path.startsWith(`${AUDITED}.`) ? [Number(path.slice(AUDITED.length + 1))] : [])));
  for (const answer of sorted) {
    const path = answer.state === 'known' ? readAnswerPath(answer.path) : null;
    if (!path) continue;
    const read = readAnswer(path, answer.value);
    if (!read.ok) continue;
    const { definition, year } = path;
    if (year === null) known.set(definition.key, { value: read.value.fact, evidence: answer.evidence });
    else {
      const proof = audited.has(year) && isOfStatements(definition) && !reaches(answer.evidence, 'audited') ? 'audited' : answer.evidence;
      const before = known.get(definition.key);
      const value = { ...(before?.value as Readonly<Record<number, number>> | undefined), ...(read.value.fact as Readonly<Record<number, number>>) };
      known.set(definition.key, provenByYear(value, { ...before?.byYear, ...(before && !before.byYear ? sameForAll(before) : {}), [year]: proof }));
    }
  }
  return new Map([...VOCABULARY.facts.keys()].flatMap((key) => (known.has(key) ? [[key, known.get(key) as KnownFact] as const] : [])));
}

function sameForAll({ value, evidence }: KnownFact): Readonly<Record<number, EvidenceLevel>> {
  return Object.fromEntries(Object.keys(value as Readonly<Record<number, number>>).map((year) => [year, evidence]));
}
