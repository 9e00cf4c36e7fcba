// @ts-nocheck
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { day, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Facts, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Rule } from '@/lib/domain/rules/rule.ts';
import type { RuleCase } from '@/lib/domain/rules/rule-case.ts';
import { parseRule } from '@/lib/domain/rules/parse-rule.ts';
import { problemLine } from '@/lib/domain/rules/rule-problem.ts';
import type { VersionDocument } from './document-parts.ts';

/** A version as read, with its cases; `problems` are `[field, message]` and leave the version unusable when there are any. */
export type ReadVersion = {
  readonly version: RuleVersion;
  readonly cases: readonly RuleCase<Facts>[];
  readonly problems: readonly (readonly [field: string, message: string])[];
};

/** Reads one version: its rule over the vocabulary, its cases over the dictionary. A leaf without `sources` rests on the version's. */
export function readVersion(document: VersionDocument, vocabulary: Vocabulary): ReadVersion {
  const problems: [string, string][] = [];
  const rule = readRule(document, vocabulary, problems);
  if (document.from !== null && document.to !== null && document.from >= document.to) problems.push(['to', 'The first day it no longer applies must be after the first day it applies']);
  const cases = document.cases.flatMap((written, index): RuleCase<Facts>[] => {
    const on = written.on ?? document.on ?? firstDay(document);
    const facts = readFacts(withoutNulls({ ...document.base, ...written.facts }), vocabulary);
    const source = written.source ?? document.sources[0];
    if (!facts.ok) problems.push(...facts.failure.map((problem): [string, string] => [`cases[${index}].facts.${problem.field}`, `${problem.code} ${JSON.stringify(problem.params ?? {})}`]));
    if (source === undefined) problems.push([`cases[${index}].source`, 'A case needs the source its expectation was taken from']);
    if (!facts.ok || source === undefined) return [];
    const { name, verdict, missing, decisive } = written;
    return [{ name, on, facts: facts.value, verdict, source, ...(missing && { missing }), ...(decisive && { decisive }) }];
  });
  const { id, fromPrecision, toPrecision, change, sources, confidence, open, records } = document;
  const terms = document.terms.map(({ label, value, sources: own }) => ({ label, value, sources: own ?? sources }));
  const inForce = { from: document.from, to: document.to };
  return { version: { id, inForce, fromPrecision, toPrecision, rule, change, sources, confidence, terms, open, records }, cases, problems };
}

function readRule(document: VersionDocument, vocabulary: Vocabulary, problems: [string, string][]): Rule | null {
  if (document.rule === null) return null;
  if (document.rule === undefined) {
    problems.push(['rule', 'Write a rule, or null where no test was published']);
    return null;
  }
  const parsed = parseRule(withSources(document.rule, document.sources, 0), vocabulary);
  if (parsed.ok) return parsed.value;
  problems.push(...parsed.failure.map((problem): [string, string] => ['rule', problemLine(problem)]));
  return null;
}

/** The rule document with the version's sources at every leaf that names none; `sources: []` stays: it marks a leaf as unsourced. */
function withSources(document: unknown, sources: readonly string[], depth: number): unknown {
  if (typeof document !== 'object' || document === null || depth > 64) return document;
  if (Array.isArray(document)) return document.map((part: unknown) => withSources(part, sources, depth + 1));
  if ('fact' in document || 'age' in document) return 'sources' in document ? document : { ...document, sources };
  return Object.fromEntries(Object.entries(document).map(([key, part]) => [key, key === 'label' ? part : withSources(part, sources, depth + 1)]));
}

function firstDay({ from, to }: VersionDocument): CalendarDate {
  return from ?? (to === null ? day('2026-09-30') : day(`${Number(to.slice(0, 4)) - 1}-01-01`));
}

function withoutNulls(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
