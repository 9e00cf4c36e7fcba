import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import type { ReadAnswer } from '@/lib/contracts/intake/read-draft.ts';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { parseCalendarDate } from '@/lib/domain/calendar.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { flagWords, optionLabel } from '@/lib/presenters/fact-words.ts';
import { moneyOfYuan } from '@/lib/presenters/money.ts';
import { wordList } from '@/lib/presenters/number.ts';
import { quantity } from '@/lib/presenters/quantity.ts';

/** A known answer in words, from the value as it crosses the wire; null where there is none to tell. */
export function answerWords(definition: FactDefinition, answer: Pick<AnswerView | ReadAnswer, 'state' | 'value'>, language: Language, none: string): string | null {
  const { value } = answer;
  if (answer.state !== 'known' || value === null) return null;
  if (typeof value === 'boolean') return flagWords(value, language);
  if (typeof value === 'number') return quantity(value, unitOf(definition), language);
  if (typeof value === 'object') return value.length === 0 ? none : wordList(value.map((each) => optionLabel(definition, each, language)), 'and', language);
  switch (definition.shape.kind) {
    case 'day': {
      const day = parseCalendarDate(value);
      return day ? dayWords(day, language) : value;
    }
    case 'number':
    case 'series':
      return definition.shape.unit === 'CNY' ? moneyOfYuan(value, language) : `${value}%`;
    default:
      return optionLabel(definition, value, language);
  }
}

function unitOf(definition: FactDefinition) {
  return 'unit' in definition.shape ? definition.shape.unit : 'count';
}
