// @ts-nocheck
import { parseCalendarDate } from '@/lib/domain/calendar.ts';
import type { DerivedFact, FactDefinition, FactKey, FactPath, FactValue, Unit, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from './day.ts';
import type { MoneyStyle } from './money.ts';
import { wordList } from './number.ts';
import { quantity } from './quantity.ts';

/** The dictionary's entry of a fact, base or derived; null where no dictionary knows it. */
export function factEntry(vocabulary: Vocabulary, key: FactKey): FactDefinition | DerivedFact | null {
  return vocabulary.facts.get(key) ?? vocabulary.derived.get(key) ?? null;
}

/** Short name of a fact; its key where no dictionary knows it. */
export function factLabel(vocabulary: Vocabulary, key: FactKey, language: Language): string {
  return factEntry(vocabulary, key)?.label[language] ?? key;
}

/** A missing answer by name, the year of a series told: `营业收入（2023 年度）`, `Revenue (fiscal year 2023)`. */
export function pathLabel(vocabulary: Vocabulary, path: FactPath, language: Language): string {
  const [key = path, year] = path.split('.');
  const label = factLabel(vocabulary, key, language);
  if (year === undefined) return label;
  return language === 'zh' ? `${label}（${year} 年度）` : `${label} (fiscal year ${year})`;
}

/** Where the question of a fact stands in the intake form; null for a derived fact, which nobody is asked. */
export function questionHref(vocabulary: Vocabulary, path: FactPath): string | null {
  const key = path.split('.')[0] ?? path;
  const definition = vocabulary.facts.get(key);
  return definition ? `/intake/${definition.section}#${key}` : null;
}

/** The name of an option of a choice or set. */
export function optionLabel(entry: FactDefinition | DerivedFact | null, value: string, language: Language): string {
  if (entry === null || (entry.shape.kind !== 'choice' && entry.shape.kind !== 'set')) return value;
  return entry.shape.options.find((option) => option.value === value)?.label[language] ?? value;
}

const YES_NO = { zh: { yes: '是', no: '否', none: '没有', unknown: '还不知道' }, en: { yes: 'yes', no: 'no', none: 'none', unknown: 'not known yet' } } as const;

/** The words for an answer that nobody gave. */
export function unknownWords(language: Language): string {
  return YES_NO[language].unknown;
}

/** Yes or no. */
export function flagWords(flag: boolean, language: Language): string {
  return flag ? YES_NO[language].yes : YES_NO[language].no;
}

/**
 * A value in words. `unit` is that of the number at hand (for the age of a day fact: months or years), and null where the
 * value is no number. A series is told year by year.
 */
export function valueWords(
  entry: FactDefinition | DerivedFact | null,
  value: FactValue | null,
  unit: Unit | null,
  language: Language,
  style: MoneyStyle = 'long',
): string {
  if (value === null) return unknownWords(language);
  if (typeof value === 'boolean') return flagWords(value, language);
  if (typeof value === 'number') {
    const counted = unit ?? (entry && 'unit' in entry.shape ? entry.shape.unit : 'count');
    return quantity(value, counted, language, style);
  }
  if (typeof value === 'string') {
    const date = entry?.shape.kind === 'day' ? parseCalendarDate(value) : null;
    return date ? dayWords(date, language) : optionLabel(entry, value, language);
  }
  if (isList(value)) return value.length === 0 ? YES_NO[language].none : wordList(value.map((item) => optionLabel(entry, item, language)), 'and', language);
  const counted = entry && 'unit' in entry.shape ? entry.shape.unit : 'count';
  const years = Object.entries(value).map(([year, amount]) => `${year}: ${quantity(amount, counted, language, style)}`);
  return years.join(language === 'zh' ? '，' : ', ');
}

function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}
