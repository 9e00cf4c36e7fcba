// @ts-nocheck
import '@/lib/contracts/zod-without-eval.ts';
import { z } from 'zod';
import { calendarDate, slug } from '@/lib/contracts/fields.ts';
import { SOURCE_GRADES } from '@/lib/domain/catalog/source.ts';
import { VERDICTS_OF_CASES } from './catalog-case.ts';

/** A sentence in both languages, neither empty. */
export const bilingual = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });

/** What is shown and never evaluated; `value` null says "not found". Sources default to those of the version. */
const term = z.strictObject({ label: bilingual, value: bilingual.nullable(), sources: z.array(slug).optional() });

const precision = z.enum(['day', 'month', 'year', 'unknown']);

/** A worked example beside the rule. `facts` are laid over the version's `base`; null makes a fact unknown. */
const caseDocument = z.strictObject({
  name: z.string().trim().min(1),
  on: calendarDate.optional(),
  facts: z.record(z.string(), z.unknown()).default({}),
  verdict: z.enum(VERDICTS_OF_CASES),
  missing: z.array(z.string()).optional(),
  decisive: z.array(z.string()).optional(),
  source: z.string().trim().min(1).optional(),
});

/**
 * One dated version of a rule. `to` is the first day on which it no longer applies. `on` and `base` are the usual day and
 * the usual facts of its cases. The rule itself is read by `parseRule`.
 */
export const versionDocument = z.strictObject({
  id: slug,
  from: calendarDate.nullable(),
  to: calendarDate.nullable(),
  fromPrecision: precision.default('day'),
  toPrecision: precision.default('day'),
  change: bilingual.nullable().default(null),
  sources: z.array(slug),
  confidence: z.enum(SOURCE_GRADES),
  terms: z.array(term).default([]),
  open: z.array(bilingual).default([]),
  records: z.array(slug).default([]),
  rule: z.unknown(),
  on: calendarDate.optional(),
  base: z.record(z.string(), z.unknown()).default({}),
  cases: z.array(caseDocument).default([]),
});

export type VersionDocument = z.output<typeof versionDocument>;
