// @ts-nocheck
import { parseInput } from '@/lib/contracts/parse-input.ts';
import type { Facts, Vocabulary } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import { fail, type Result } from '@/lib/domain/result.ts';
import { contradictionsIn } from './contradictions.ts';
import { factsSchema, factsSchemaOf } from './facts-schema.ts';

/**
 * Reads facts from the wire. Every problem names its field (`revenue.2023`) and a sentence of `messages/problems.*.json`;
 * facts that contradict each other are refused too, so that nobody is judged on them unknowingly.
 */
export function readFacts(raw: unknown, vocabulary: Vocabulary = VOCABULARY): Result<Facts, readonly Problem[]> {
  const parsed = parseInput(vocabulary === VOCABULARY ? factsSchema : factsSchemaOf(vocabulary), raw);
  if (!parsed.ok) return fail(parsed.failure.kind === 'invalid' ? parsed.failure.problems : []);
  const contradictions = contradictionsIn(parsed.value, vocabulary);
  return contradictions.length > 0 ? fail(contradictions) : parsed;
}
