// @ts-nocheck
import type { FactDefinition, FactPath } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { parseCalendarDate, type CalendarDate } from '@/lib/domain/calendar.ts';
import { parseMoney, yuanOf } from '@/lib/domain/money.ts';
import { factValueSchema } from '../facts/fact-value-schema.ts';
import type { WireFactValue } from '../facts/write-facts.ts';

/** The figures that can be moved beside the results, in their order; of a series the last fiscal year. */
export const WHAT_IF_FACTS = ['revenue', 'rd_expense', 'invention_patents_total', 'employees_total', 'rd_staff', 'expected_market_cap'] as const;

/** What an address asks: the moved facts in wire form, the day, what was typed by path, and what is wrong by path. */
export type WhatIfQuestion = {
  readonly asOf: CalendarDate | null;
  readonly changes: Readonly<Record<string, WireFactValue>>;
  readonly typed: Readonly<Record<FactPath, string>>;
  readonly problems: Readonly<Record<string, string>>;
};

/** Reads the form's address. An empty box moves nothing; one that cannot be read is told and moves nothing; what is no figure of ours is passed over. */
export function readWhatIf(params: Readonly<Record<string, string | readonly string[] | undefined>>): WhatIfQuestion {
  const typed: Record<string, string> = {};
  const problems: Record<string, string> = {};
  const changes: Record<string, WireFactValue> = {};
  for (const [path, raw] of Object.entries(params)) {
    const [key = '', year] = path.split('.');
    const definition = VOCABULARY.facts.get(key);
    if (typeof raw !== 'string' || !definition || !WHAT_IF_FACTS.some((known) => known === key) || (definition.shape.kind === 'series') !== /^\d{4}$/.test(year ?? '')) continue;
    const text = raw.normalize('NFKC').trim().slice(0, 60);
    if (text === '') continue;
    typed[path] = text;
    const wire = wireOf(definition, text);
    const value = year === undefined ? wire : { [year]: wire };
    const checked = factValueSchema(definition).safeParse(value);
    if (checked.success) changes[key] = value as WireFactValue;
    else problems[path] = checked.error.issues[0]?.message ?? 'invalid';
  }
  const day = typeof params['asOf'] === 'string' && params['asOf'] !== '' ? parseCalendarDate(params['asOf']) : null;
  if (day === null && params['asOf'] !== undefined && params['asOf'] !== '') problems['asOf'] = 'not-a-day';
  return { asOf: day, changes, typed, problems };
}

/** Money as people type it (`3500万`) becomes yuan; a count loses its separators; else it stays, to be refused by the fact itself. */
function wireOf({ shape }: FactDefinition, text: string): string | number {
  if (!('unit' in shape)) return text;
  if (shape.unit === 'CNY') {
    const fen = parseMoney(text);
    return fen.ok ? yuanOf(fen.value) : text;
  }
  const digits = text.replace(/[,，_ ]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : text;
}
