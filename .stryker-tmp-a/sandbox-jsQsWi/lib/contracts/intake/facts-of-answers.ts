// @ts-nocheck
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { FactKey, Facts, KnownFact } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import { readAnswerPath } from './answer-path.ts';
import type { AnswerState } from './intake-view.ts';
import { readAnswer } from './read-answer.ts';

type Answer = { readonly path: string; readonly state: AnswerState; readonly value: WireValue | null; readonly evidence: EvidenceLevel };

/**
 * What the engine may know of a company: its known answers, in the dictionary's order. "Don't know" and "not answered" are absent.
 * An answer to a fact that the dictionary no longer has, or no longer takes, is absent too: it is asked again. A series is proven as
 * weakly as its weakest year.
 */
export function factsOfAnswers(answers: Iterable<Answer>): Facts {
  const known = new Map<FactKey, KnownFact>();
  for (const answer of [...answers].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = answer.state === 'known' ? readAnswerPath(answer.path) : null;
    if (!path) continue;
    const read = readAnswer(path, answer.value);
    if (!read.ok) continue;
    const { key } = path.definition;
    const before = known.get(key);
    known.set(
      key,
      path.year === null || !before
        ? { value: read.value.fact, evidence: answer.evidence }
        : { value: { ...(before.value as Readonly<Record<number, number>>), ...(read.value.fact as Readonly<Record<number, number>>) }, evidence: weaker(before.evidence, answer.evidence) },
    );
  }
  return new Map([...VOCABULARY.facts.keys()].flatMap((key) => (known.has(key) ? [[key, known.get(key) as KnownFact] as const] : [])));
}

function weaker(a: EvidenceLevel, b: EvidenceLevel): EvidenceLevel {
  return EVIDENCE_LEVELS.indexOf(a) < EVIDENCE_LEVELS.indexOf(b) ? a : b;
}
