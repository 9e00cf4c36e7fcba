// @ts-nocheck
import '@/lib/contracts/zod-without-eval.ts';
import { z } from 'zod';
import { calendarDate } from '@/lib/contracts/fields.ts';
import { contradictionsIn } from '@/lib/contracts/facts/contradictions.ts';
import { factsSchema } from '@/lib/contracts/facts/facts-schema.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { SOURCE_GRADES } from '@/lib/domain/catalog/source.ts';
import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';

/** The question: a company's facts, and the day whose rules apply. Facts that contradict each other are refused, each at its field. */
export const matchQuestion = z.strictObject({
  asOf: calendarDate.meta({ type: 'string', format: 'date', description: 'Day in Shanghai whose rules apply, 1900 to 2200', example: '2024-03-28' }),
  facts: factsSchema.superRefine((facts, context) => {
    for (const { field, code, params } of contradictionsIn(facts, VOCABULARY)) context.addIssue({ code: 'custom', message: code, path: field.split('.'), ...(params ? { params: { ...params } } : {}) });
  }),
});

const text = z.strictObject({ zh: z.string(), en: z.string() });
const day = z.string().meta({ format: 'date' });
const wire = z.union([z.boolean(), z.string(), z.int(), z.array(z.string())]);

const criterion = z.strictObject({
  path: z.string().meta({ description: 'Place in the rule tree, the same as on the page: 0.2.1' }),
  fact: z.string(),
  label: text,
  outcome: z.enum(['met', 'unmet', 'unknown', 'not-applicable', 'faulty']),
  decisive: z.boolean().meta({ description: 'Whether another outcome of it alone could change the verdict' }),
  test: z.record(z.string(), z.unknown()).meta({ description: 'The test as the catalog writes it: { "fact": "revenue_last_fy", "atLeast": "300000000 CNY" }' }),
  value: z.union([wire, z.record(z.string(), z.union([z.string(), z.int()]))]).nullable().meta({ description: "The company's value: yuan and percent as decimal texts; null = not known" }),
  distance: z.string().nullable().meta({ description: 'Room above (positive) or way to (negative) the threshold, with its unit' }),
  missing: z.array(z.string()),
  evidence: z.strictObject({ held: z.enum(EVIDENCE_LEVELS).nullable(), asked: z.enum(EVIDENCE_LEVELS).nullable(), enough: z.boolean() }),
  sources: z.array(z.strictObject({ source: z.string(), clause: z.string().nullable() })),
});

const product = z.strictObject({
  id: z.string(),
  type: z.enum(PRODUCT_TYPES),
  name: text,
  provider: text,
  state: z.enum(['judged', 'no-published-test', 'not-open-yet', 'closed']),
  opensOn: day.nullable(),
  closedSince: day.nullable(),
  version: z.string().nullable(),
  verdict: z.enum(['eligible', 'ineligible', 'undetermined', 'faulty']).nullable(),
  missing: z.array(z.string()).meta({ description: 'Facts whose answer could still change the verdict' }),
  criteria: z.array(criterion),
  sources: z.array(z.string()),
});

const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  docNo: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  grade: z.enum(SOURCE_GRADES),
  lastChecked: day,
});

/** The answer: every product of the catalog with verdict, criteria, missing facts and sources. */
export const matchAnswer = z.strictObject({
  asOf: day,
  engineVersion: z.string(),
  catalogEdition: z.string(),
  disclaimer: text,
  products: z.array(product),
  sources: z.record(z.string(), source),
});

export type MatchAnswer = z.output<typeof matchAnswer>;
