// @ts-nocheck
import { contradictionsIn } from '@/lib/contracts/facts/contradictions.ts';
import type { Facts } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';

/** What stands between the answers and a match: identity that is missing, facts that contradict each other. Eligibility never does. */
export function submissionProblems(facts: Facts): readonly Problem[] {
  const missing = [...VOCABULARY.facts.values()].filter(({ key, identity }) => identity && !facts.has(key));
  return [...missing.map(({ key }) => ({ field: key, code: 'required' })), ...contradictionsIn(facts, VOCABULARY)];
}
