// @ts-nocheck
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { MoneyUnit } from '@/lib/domain/money.ts';
import { DONT_KNOW, type AnswerDraft } from './answer-draft.ts';

/**
 * The draft of one question from a form sent without script: `revenue.2023` or `rd_staff` the text, `…:unit` the unit of
 * money, `…:unknown` the tick "don't know", repeated names for a set.
 */
export function draftFromForm(definition: FactDefinition, years: readonly number[], form: FormData): AnswerDraft {
  const { key, shape } = definition;
  const dontKnow = form.has(`${key}:unknown`);
  const unit = unitFrom(form.get(`${key}:unit`));
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
    case 'choice': {
      const value = textFrom(form.get(key));
      return { kind: 'pick', value: value === 'unknown' ? DONT_KNOW : value };
    }
    case 'set':
      return { kind: 'set', values: form.getAll(key).filter((value) => typeof value === 'string') };
    case 'day':
      return { kind: 'text', text: textFrom(form.get(key)), dontKnow };
    case 'number':
      return shape.unit === 'CNY' ? { kind: 'money', text: textFrom(form.get(key)), unit, dontKnow } : { kind: 'text', text: textFrom(form.get(key)), dontKnow };
    case 'series':
      return { kind: 'series', texts: Object.fromEntries(years.map((year) => [year, textFrom(form.get(`${key}.${year}`))])), unit, dontKnow };
  }
}

function textFrom(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

function unitFrom(value: FormDataEntryValue | null): MoneyUnit {
  return value === 'yuan' || value === 'yi' ? value : 'wan';
}
