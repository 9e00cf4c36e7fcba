// @ts-nocheck
import '@/lib/contracts/zod-without-eval.ts';
import { z } from 'zod';
import { parseCalendarDate } from '@/lib/domain/calendar.ts';
import type { FactDefinition, FactOption, FactValue, Unit } from '@/lib/domain/facts/fact.ts';
import { ratioFromPercent } from '@/lib/domain/facts/ratio.ts';
import { parseMoney, yuanOf } from '@/lib/domain/money.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';

type Wrong = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
type Reading<T> = Result<T, Wrong>;

const YEARS = { from: 1990, to: 2200, most: 30 } as const;

/** The schema of one fact's value on the wire, giving the value on the internal grid. */
export function factValueSchema({ shape }: FactDefinition): z.ZodType<FactValue> {
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
      return z.boolean();
    case 'choice':
      return z.enum(valuesOf(shape.options));
    case 'set': {
      const values = valuesOf(shape.options);
      // In the dictionary's order and once each: same answer, same bytes.
      return z.array(z.enum(values)).max(values.length).transform((chosen) => values.filter((value) => chosen.includes(value)));
    }
    case 'day':
      return read((raw) => (typeof raw === 'string' && parseCalendarDate(raw)) || null, 'day-unreadable').meta({ type: 'string', format: 'date' });
    case 'number':
      return z.unknown().transform(through((raw) => readNumber(raw, shape))).meta(described(shape.unit));
    case 'series':
      return z
        .record(z.string(), z.unknown())
        .superRefine((years, context) => {
          for (const year of Object.keys(years)) if (!isYear(year)) context.addIssue({ code: 'custom', path: [year.slice(0, 20)], message: 'not-a-year', params: { from: YEARS.from, to: YEARS.to } });
          if (Object.keys(years).length > YEARS.most) context.addIssue({ code: 'custom', message: 'too-many-values', params: { limit: YEARS.most } });
        })
        .transform((years, context) => {
          const values: Record<number, number> = {};
          for (const year of Object.keys(years).filter(isYear).sort()) {
            if (years[year] === null) continue;
            const value = readNumber(years[year], shape);
            if (value.ok) values[Number(year)] = value.value;
            else context.addIssue({ code: 'custom', path: [year], message: value.failure.code, params: { ...value.failure.params } });
          }
          return values;
        })
        .meta({ description: 'Calendar year to value', additionalProperties: described(shape.unit) });
  }
}

type NumberShape = { readonly unit: Unit; readonly min?: number; readonly max?: number };

function readNumber(raw: unknown, { unit, min, max }: NumberShape): Reading<number> {
  const value = unit === 'CNY' ? money(raw) : unit === 'ratio' ? percentage(raw) : whole(raw);
  if (!value.ok) return value;
  if (min !== undefined && value.value < min) return fail(min === 0 ? { code: 'number-negative' } : { code: 'number-too-small', params: { limit: shown(unit, min) } });
  if (max !== undefined && value.value > max) return fail({ code: 'number-too-large', params: { limit: shown(unit, max) } });
  return value;
}

/** A decimal text of yuan, or a whole number of yuan; nothing is rounded and no other spelling is guessed on the wire. */
function money(raw: unknown): Reading<number> {
  const text = typeof raw === 'number' && Number.isSafeInteger(raw) ? String(raw) : raw;
  if (typeof text !== 'string' || text.length > 60 || !/^-?\d+(?:\.\d+)?$/.test(text)) return fail({ code: 'money-unreadable' });
  const fen = parseMoney(text, 'yuan');
  return fen.ok ? fen : fail({ code: `money-${fen.failure}` });
}

/** A decimal text of percent, or a whole number of percent. */
function percentage(raw: unknown): Reading<number> {
  const text = typeof raw === 'number' && Number.isSafeInteger(raw) ? String(raw) : raw;
  const ratio = typeof text === 'string' && text.length <= 20 ? ratioFromPercent(text) : null;
  return ratio === null ? fail({ code: 'percent-unreadable' }) : ok(ratio === 0 ? 0 : ratio);
}

function whole(raw: unknown): Reading<number> {
  if (typeof raw !== 'number') return fail({ code: 'number-unreadable' });
  if (!Number.isInteger(raw)) return fail({ code: 'number-not-whole' });
  return Number.isSafeInteger(raw) ? ok(raw === 0 ? 0 : raw) : fail({ code: 'number-unreadable' });
}

function shown(unit: Unit, limit: number): string {
  if (unit === 'ratio') return `${limit / 20_000}%`;
  return unit === 'CNY' ? yuanOf(limit) : String(limit);
}

function described(unit: Unit): Record<string, unknown> {
  if (unit === 'CNY') return { type: ['string', 'integer'], pattern: '^-?\\d+(\\.\\d{1,2})?$', description: 'Yuan, as a decimal text or a whole number' };
  if (unit === 'ratio') return { type: ['string', 'integer'], pattern: '^-?\\d+(\\.\\d{1,4})?$', description: 'Percent, as a decimal text or a whole number' };
  return { type: 'integer', description: unit };
}

function isYear(key: string): boolean {
  return /^\d{4}$/.test(key) && Number(key) >= YEARS.from && Number(key) <= YEARS.to;
}

function valuesOf(options: readonly FactOption[]): [string, ...string[]] {
  return options.map((option) => option.value) as [string, ...string[]];
}

function read<T>(reader: (raw: unknown) => T | null, code: string) {
  return z.unknown().transform(through((raw): Reading<T> => {
    const value = reader(raw);
    return value === null ? fail({ code }) : ok(value);
  }));
}

function through<T>(reader: (raw: unknown) => Reading<T>) {
  return (raw: unknown, context: z.core.$RefinementCtx): T => {
    const value = reader(raw);
    if (value.ok) return value.value;
    context.addIssue({ code: 'custom', message: value.failure.code, params: { ...value.failure.params } });
    return z.NEVER;
  };
}
