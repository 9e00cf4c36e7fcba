// @ts-nocheck
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import { parseMoney, yuanOf, type MoneyUnit } from '@/lib/domain/money.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { AnswerView } from './intake-view.ts';

/** Stands in a choice or set for the answer "don't know". */
export const DONT_KNOW = '~unknown';
/** Stands in a set for the answer "none of these": an empty set that is known. */
export const NONE = '~none';

/**
 * An answer as it stands in the form: what was typed or chosen, not yet read. `pick` holds an option, `yes`, `no`,
 * `DONT_KNOW` or `''`; `set` holds options, or `NONE` or `DONT_KNOW` alone. With `dontKnow` set, empty boxes are
 * answered "don't know".
 */
export type AnswerDraft =
  | { readonly kind: 'text'; readonly text: string; readonly dontKnow: boolean }
  | { readonly kind: 'money'; readonly text: string; readonly unit: MoneyUnit; readonly dontKnow: boolean }
  | { readonly kind: 'pick'; readonly value: string }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'series'; readonly texts: Readonly<Record<number, string>>; readonly unit: MoneyUnit; readonly dontKnow: boolean };

/** The form's draft of a stored answer: one, or one for each fiscal year of a series. Money is shown in 万元. */
export function draftOf(definition: FactDefinition, answers: readonly AnswerView[]): AnswerDraft {
  const { shape } = definition;
  const first = answers[0];
  const unknown = answers.some((answer) => answer.state === 'unknown');
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
      return { kind: 'pick', value: pickOf(first, (value) => (value === true ? 'yes' : 'no')) };
    case 'choice':
      return { kind: 'pick', value: pickOf(first, String) };
    case 'set':
      return { kind: 'set', values: setOf(first) };
    case 'day':
      return { kind: 'text', text: textOf(first), dontKnow: unknown };
    case 'number':
      return shape.unit === 'CNY' ? { kind: 'money', text: amountText(first?.value ?? null), unit: 'wan', dontKnow: unknown } : { kind: 'text', text: textOf(first), dontKnow: unknown };
    case 'series': {
      const texts: Record<number, string> = {};
      for (const answer of answers) texts[yearOfPath(answer.path)] = shape.unit === 'CNY' ? amountText(answer.value) : textOf(answer);
      return { kind: 'series', texts, unit: 'wan', dontKnow: unknown };
    }
  }
}

/** The fiscal year of a path such as `revenue.2023`. */
export function yearOfPath(path: string): number {
  return Number(path.slice(path.lastIndexOf('.') + 1));
}

/** Yuan as a text in 万元, exact and without separators: `35000000` is `3500`. */
export function amountText(value: WireValue | null): string {
  if (typeof value !== 'string') return '';
  const fen = parseMoney(value, 'yuan');
  if (!fen.ok) return value;
  // A fen is a millionth of 万元; as yuan it is a hundredth, so the point moves four places further.
  const yuan = yuanOf(fen.value).replace('-', '');
  const [whole = '0', fraction = ''] = yuan.split('.');
  const digits = whole.padStart(5, '0');
  const rest = `${digits.slice(-4)}${fraction}`.replace(/0+$/, '');
  return `${fen.value < 0 ? '-' : ''}${digits.slice(0, -4).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

function pickOf(answer: AnswerView | undefined, words: (value: WireValue) => string): string {
  if (answer?.state === 'unknown') return DONT_KNOW;
  return answer?.state === 'known' && answer.value !== null ? words(answer.value) : '';
}

function setOf(answer: AnswerView | undefined): readonly string[] {
  if (answer?.state === 'unknown') return [DONT_KNOW];
  if (answer?.state !== 'known' || !isList(answer.value)) return [];
  return answer.value.length === 0 ? [NONE] : answer.value;
}

function textOf(answer: AnswerView | undefined): string {
  return answer?.state === 'known' && answer.value !== null ? String(answer.value) : '';
}

function isList(value: WireValue | null): value is readonly string[] {
  return Array.isArray(value);
}
