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
  const fields = Object.fromEntries([...vocabulary.facts.values()].map((fact) => [fact.key, factSchema(fact)]));
  return z.strictObject(fields).transform((given): Facts => {
    const known: [FactKey, KnownFact][] = [];
    for (const key of vocabulary.facts.keys()) {
      const fact = given[key];
      if (fact && !isEmptySeries(fact.value)) known.push([key, fact]);
    }
    return new Map(known);
  });
}

/** The schema over Livewater's own dictionary. */
export const factsSchema = factsSchemaOf(VOCABULARY);

function factSchema(fact: FactDefinition): z.ZodType<KnownFact | null | undefined> {
  const value = factValueSchema(fact);
  const evidence = z.enum(EVIDENCE_LEVELS);
  const proven = z.strictObject({ value, evidence: evidence.default('declared') });
  const plain = value.transform((known): KnownFact => ({ value: known, evidence: 'declared' }));
  // Not a union: its issues would name neither the field inside nor the way out.
  return z
    .unknown()
    .transform((raw, context): KnownFact | null => {
      if (raw === null || raw === undefined || (isWrapped(raw) && raw.value === null)) return null;
      const parsed = isWrapped(raw) ? proven.safeParse(raw) : plain.safeParse(raw);
      if (parsed.success) return parsed.data;
      // A wrapped value is the fact itself to the reader: its problems are told of the fact, not of "value" in it.
      for (const issue of parsed.error.issues) context.addIssue({ ...issue, input: raw, path: isWrapped(raw) && issue.path[0] === 'value' ? issue.path.slice(1) : issue.path } as unknown as Parameters<typeof context.addIssue>[0]);
      return z.NEVER;
    })
    .optional()
    .meta({ title: fact.label.zh, description: fact.question.en, ...jsonSchemaOf(value) });
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
