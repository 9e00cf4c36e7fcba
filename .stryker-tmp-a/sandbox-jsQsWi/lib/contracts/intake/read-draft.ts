// @ts-nocheck
import { parseCalendarDate } from '@/lib/domain/calendar.ts';
import type { FactDefinition, FactPath, Unit } from '@/lib/domain/facts/fact.ts';
import { ratioFromPercent } from '@/lib/domain/facts/ratio.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import { parseMoney, yuanOf, type MoneyUnit } from '@/lib/domain/money.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import { DONT_KNOW, NONE, type AnswerDraft } from './answer-draft.ts';
import type { AnswerState } from './intake-view.ts';

/** An answer that can be sent. */
export type ReadAnswer = { readonly path: FactPath; readonly state: AnswerState; readonly value: WireValue | null };

/** What a draft says: the answers that could be read, and what is wrong with the others. */
export type DraftReading = { readonly answers: readonly ReadAnswer[]; readonly problems: readonly Problem[] };

type Wrong = Omit<Problem, 'field'>;

/** Reads what was typed for one question. Nothing is rounded or guessed; a text that cannot be read is a problem and sends nothing. */
export function readDraft(definition: FactDefinition, draft: AnswerDraft): DraftReading {
  const { key, shape } = definition;
  switch (draft.kind) {
    case 'pick':
      return one(key, pickValue(draft.value, shape.kind));
    case 'set':
      if (draft.values.includes(DONT_KNOW)) return { answers: [{ path: key, state: 'unknown', value: null }], problems: [] };
      if (draft.values.includes(NONE)) return { answers: [{ path: key, state: 'known', value: [] }], problems: [] };
      return one(key, draft.values.length === 0 ? null : draft.values);
    case 'money':
      return box(key, draft.text, draft.dontKnow, (text) => amount(definition, text, draft.unit));
    case 'text':
      return box(key, draft.text, draft.dontKnow, (text) => (shape.kind === 'day' ? day(text) : figure(definition, text)));
    case 'series': {
      const readings = Object.entries(draft.texts).toReversed().map(([year, text]) =>
        box(`${key}.${year}`, text, draft.dontKnow, (typed) => (shape.kind === 'series' && shape.unit === 'CNY' ? amount(definition, typed, draft.unit) : figure(definition, typed))),
      );
      return { answers: readings.flatMap((reading) => reading.answers), problems: readings.flatMap((reading) => reading.problems) };
    }
  }
}

/** Whether a draft holds any answer at all, "don't know" included. */
export function isAnswered(definition: FactDefinition, draft: AnswerDraft): boolean {
  const { answers, problems } = readDraft(definition, draft);
  return problems.length > 0 || answers.some((answer) => answer.state !== 'unanswered');
}

function pickValue(value: string, kind: FactDefinition['shape']['kind']): WireValue | null | typeof DONT_KNOW {
  if (value === '') return null;
  if (value === DONT_KNOW) return DONT_KNOW;
  return kind === 'choice' ? value : value === 'yes';
}

function one(path: FactPath, value: WireValue | null): DraftReading {
  if (value === DONT_KNOW) return { answers: [{ path, state: 'unknown', value: null }], problems: [] };
  return { answers: [{ path, state: value === null ? 'unanswered' : 'known', value }], problems: [] };
}

function box(path: FactPath, text: string, dontKnow: boolean, read: (text: string) => Result<WireValue, Wrong>): DraftReading {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { answers: [{ path, state: dontKnow ? 'unknown' : 'unanswered', value: null }], problems: [] };
  const outcome = read(plain);
  return outcome.ok ? { answers: [{ path, state: 'known', value: outcome.value }], problems: [] } : { answers: [], problems: [{ field: path, ...outcome.failure }] };
}

/** An amount as a decimal text of yuan. */
function amount(definition: FactDefinition, text: string, unit: MoneyUnit): Result<WireValue, Wrong> {
  const fen = parseMoney(text, unit);
  if (!fen.ok) return fail({ code: `money-${fen.failure}` });
  return inRange(definition, fen.value) ?? ok(yuanOf(fen.value));
}

/** A percentage with at most four decimals, or a whole number; separators and the unit's own sign are taken along. */
function figure(definition: FactDefinition, text: string): Result<WireValue, Wrong> {
  const unit = unitOf(definition);
  const plain = text.replace(/[−–—]/g, '-').replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '').replace(/\s/g, '');
  if (unit === 'ratio') {
    const percent = plain.replace(/%$/, '');
    const ratio = ratioFromPercent(percent);
    if (ratio === null) return fail({ code: 'percent-unreadable' });
    return inRange(definition, ratio) ?? ok(percent);
  }
  const parts = /^([+-]?\d{1,15})(?:\.0+)?(万)?(?:人|项|个|个月|月|年|天|股|倍|次)?$/.exec(plain);
  if (!parts) return fail({ code: /^[+-]?\d+\.\d+$/.test(plain) ? 'number-not-whole' : 'number-unreadable' });
  const value = Number(parts[1]) * (parts[2] ? 10_000 : 1);
  if (!Number.isSafeInteger(value)) return fail({ code: 'number-unreadable' });
  return inRange(definition, value) ?? ok(value);
}

/** A day as people write it: `2019-06-18`, `2019/6/18`, `20190618`, `2019年6月18日`. */
function day(text: string): Result<WireValue, Wrong> {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  const read = parts ? parseCalendarDate(`${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`) : null;
  return read === null ? fail({ code: 'day-unreadable' }) : ok(read);
}

function inRange(definition: FactDefinition, value: number): Result<never, Wrong> | null {
  const { shape } = definition;
  if (shape.kind !== 'number' && shape.kind !== 'series') return null;
  if (shape.min !== undefined && value < shape.min) return fail(shape.min === 0 ? { code: 'number-negative' } : { code: 'number-too-small', params: { limit: shown(shape.unit, shape.min) } });
  if (shape.max !== undefined && value > shape.max) return fail({ code: 'number-too-large', params: { limit: shown(shape.unit, shape.max) } });
  return null;
}

function shown(unit: Unit, limit: number): string {
  if (unit === 'ratio') return `${limit / 20_000}%`;
  return unit === 'CNY' ? yuanOf(limit) : String(limit);
}

function unitOf(definition: FactDefinition): Unit {
  return definition.shape.kind === 'number' || definition.shape.kind === 'series' ? definition.shape.unit : 'count';
}
