// @ts-nocheck
import '@/lib/contracts/zod-without-eval.ts';
import { z } from 'zod';
import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import type { FactDefinition, FactKey, Facts, FactValue, KnownFact, Vocabulary } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { factValueSchema } from './fact-value-schema.ts';

/**
 * The schema of a company's facts on the wire, generated from the dictionary: `{ "employees_total": 80, "revenue": { "2023": "12000000" } }`.
 * A value may be given with its proof, `{ "value": 80, "evidence": "document" }`; else it is declared. Null and absent are unknown.
 */
export function factsSchemaOf(vocabulary: Vocabulary) {
  const readers = new Map([...vocabulary.facts.values()].map((fact) => [fact.key, readerOf(fact)]));
  const properties = Object.fromEntries([...vocabulary.facts.values()].map((fact) => [fact.key, { title: fact.label.zh, description: fact.question.en, ...jsonSchemaOf(factValueSchema(fact)) }]));
  // Not an object of some 190 optional fields: only the facts that were given are looked at.
  return z
    .record(z.string(), z.unknown())
    .transform((given, context): Facts => {
      const known = new Map<FactKey, KnownFact>();
      const unknown = Object.keys(given).filter((key) => !readers.has(key));
      if (unknown.length > 0) context.addIssue({ code: 'unrecognized_keys', keys: unknown, input: given });
      for (const [key, read] of readers) {
        const fact = Object.hasOwn(given, key) ? read(given[key], context) : null;
        if (fact && !isEmptySeries(fact.value)) known.set(key, fact);
      }
      return known;
    })
    .meta({ type: 'object', properties, additionalProperties: false });
}

/** The schema over Livewater's own dictionary. */
export const factsSchema = factsSchemaOf(VOCABULARY);

/** Reads one fact, telling its problems at its own path; null where it is unknown or unreadable. */
function readerOf(fact: FactDefinition): (raw: unknown, context: z.core.$RefinementCtx) => KnownFact | null {
  const value = factValueSchema(fact);
  const proven = z.strictObject({ value, evidence: z.enum(EVIDENCE_LEVELS).default('declared') });
  const plain = value.transform((known): KnownFact => ({ value: known, evidence: 'declared' }));
  return (raw, context) => {
    if (raw === null || raw === undefined || (isWrapped(raw) && raw.value === null)) return null;
    const parsed = isWrapped(raw) ? proven.safeParse(raw) : plain.safeParse(raw);
    if (parsed.success) return parsed.data;
    // A wrapped value is the fact itself to the reader: its problems are told of the fact, not of "value" in it.
    for (const issue of parsed.error.issues) {
      const path = isWrapped(raw) && issue.path[0] === 'value' ? issue.path.slice(1) : issue.path;
      context.addIssue({ ...issue, input: raw, path: [fact.key, ...path] } as unknown as Parameters<typeof context.addIssue>[0]);
    }
    return null;
  };
}

/** What the API document says of a fact: its plain form, or the form with proof. */
function jsonSchemaOf(value: z.ZodType<FactValue>): Record<string, unknown> {
  const { $schema: _, ...plain } = z.toJSONSchema(value, { io: 'input', unrepresentable: 'any' });
  return { anyOf: [plain, { type: 'object', required: ['value'], properties: { value: plain, evidence: { enum: [...EVIDENCE_LEVELS] } } }, { type: 'null' }] };
}

function isWrapped(raw: unknown): raw is { readonly value: unknown } {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) && 'value' in raw;
}

function isEmptySeries(value: FactValue): boolean {
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}
