// @ts-nocheck
import { problemsOf } from '@/lib/contracts/parse-input.ts';
import { factValueSchema } from '@/lib/contracts/facts/fact-value-schema.ts';
import { wireValueOf } from '@/lib/contracts/facts/write-facts.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { FactValue } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { AnswerPath } from './answer-path.ts';

/** Reads one answer's value: on the grid for the engine, and as it is written back to the wire (`01.50` comes back as `1.5`). */
export function readAnswer({ definition, year }: AnswerPath, raw: unknown): Result<{ readonly fact: FactValue; readonly wire: WireValue }, readonly Problem[]> {
  const parsed = factValueSchema(definition).safeParse(year === null ? raw : { [year]: raw });
  const path = year === null ? definition.key : `${definition.key}.${year}`;
  // The schema names a year or an option by its place inside; the form knows only the answer's own path.
  if (!parsed.success) return fail(problemsOf(parsed.error).map((problem) => ({ ...problem, field: path })));
  const wire = wireValueOf(definition, parsed.data);
  const value = year === null ? wire : (wire as Readonly<Record<string, string | number>>)[year];
  return value === undefined ? fail([{ field: path, code: 'required' }]) : ok({ fact: parsed.data, wire: value as WireValue });
}
