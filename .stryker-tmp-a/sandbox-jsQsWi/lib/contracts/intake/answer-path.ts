// @ts-nocheck
import type { FactDefinition, FactPath } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';

/** The fact that an answer's path names; `year` is null unless the fact is a series. */
export type AnswerPath = { readonly definition: FactDefinition; readonly year: number | null };

/** Reads `rd_staff` or `revenue.2023`; null for anything that is no answer of the dictionary. */
export function readAnswerPath(path: FactPath): AnswerPath | null {
  const parts = /^([a-z0-9_]{1,80})(?:\.(\d{4}))?$/.exec(path);
  const definition = parts ? VOCABULARY.facts.get(parts[1] ?? '') : undefined;
  if (!definition) return null;
  const year = parts?.[2] === undefined ? null : Number(parts[2]);
  return (definition.shape.kind === 'series') === (year !== null) ? { definition, year } : null;
}

/** The paths a question is answered at: one, or one for each fiscal year. */
export function pathsOf(definition: FactDefinition, fiscalYears: readonly number[]): readonly FactPath[] {
  return definition.shape.kind === 'series' ? fiscalYears.map((year) => `${definition.key}.${year}`) : [definition.key];
}
