// @ts-nocheck
import { addDays } from '@/lib/domain/calendar.ts';
import type { Unit, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Comparison, DayRule, LeafRule, OverlapRule, Quantity } from '@/lib/domain/rules/rule.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from './day.ts';
import { factEntry, factLabel, flagWords, optionLabel } from './fact-words.ts';
import type { MoneyStyle } from './money.ts';
import { wordList } from './number.ts';
import { quantity } from './quantity.ts';

/** Whether the unit counts things one by one: Chinese says 不少于 of people and 不低于 of money. */
function counts(unit: Unit): boolean {
  return unit !== 'CNY' && unit !== 'ratio' && unit !== 'points';
}

const CHINESE: Readonly<Record<Comparison, readonly [amounts: string, counted: string]>> = {
  'at-least': ['不低于', '不少于'],
  'at-most': ['不超过', '不超过'],
  'more-than': ['高于', '多于'],
  'less-than': ['低于', '少于'],
  'equal-to': ['等于', '为'],
};

const ENGLISH: Readonly<Record<Comparison, readonly [amounts: string, counted: string]>> = {
  'at-least': ['at least', 'at least'],
  'at-most': ['at most', 'at most'],
  'more-than': ['more than', 'more than'],
  'less-than': ['less than', 'fewer than'],
  'equal-to': ['exactly', 'exactly'],
};

/** The threshold in words, without the fact: `不低于 3 亿元`, `at least 300 million yuan`. */
export function thresholdWords(is: Comparison, threshold: Quantity, language: Language, style: MoneyStyle = 'long'): string {
  const pair = (language === 'zh' ? CHINESE : ENGLISH)[is];
  return `${counts(threshold.unit) ? pair[1] : pair[0]} ${quantity(threshold.amount, threshold.unit, language, style)}`;
}

/**
 * What a criterion asks, as one sentence without a full stop: `Revenue of the last fiscal year: at least 300 million yuan`.
 * The fact's label carries its period; the sentence adds none.
 */
export function criterionSentence(rule: LeafRule, vocabulary: Vocabulary, language: Language): string {
  const label = factLabel(vocabulary, rule.fact, language);
  const asks = requirementWords(rule, vocabulary, language);
  if (language === 'en') return `${label}: ${asks}`;
  return rule.kind === 'compare' || rule.kind === 'age' ? `${label}${asks}` : `${label}：${asks}`;
}

/** What a criterion asks, without the name of the fact: the right-hand side of its sentence. */
export function requirementWords(rule: LeafRule, vocabulary: Vocabulary, language: Language, style: MoneyStyle = 'long'): string {
  const zh = language === 'zh';
  const entry = factEntry(vocabulary, rule.fact);
  switch (rule.kind) {
    case 'compare':
      return thresholdWords(rule.is, rule.threshold, language, style);
    case 'between': {
      const low = quantity(rule.low.amount, rule.low.unit, language, style);
      const high = quantity(rule.high.amount, rule.high.unit, language, style);
      return zh ? `${low}至 ${high}（含两端）` : `${low} to ${high}, both included`;
    }
    case 'answer':
      return flagWords(rule.is, language);
    case 'member': {
      const options = rule.of.map((option) => optionLabel(entry, option, language));
      if (options.length === 1) return options[0] ?? '';
      return zh ? `属于${wordList(options, 'or', language)}` : `one of ${wordList(options, 'or', language)}`;
    }
    case 'overlap':
      return overlapWords(rule, rule.of.map((option) => optionLabel(entry, option, language)), language);
    case 'day':
      return dayRangeWords(rule, language);
    case 'age': {
      const asks = thresholdWords(rule.is, rule.threshold, language, style);
      return zh ? `距今${asks}` : `${asks} ago`;
    }
  }
}

function overlapWords(rule: OverlapRule, options: readonly string[], language: Language): string {
  const zh = language === 'zh';
  if (options.length === 1) {
    if (rule.has === 'none') return zh ? `不含${options[0]}` : `not ${options[0]}`;
    return zh ? `包含${options[0]}` : `includes ${options[0]}`;
  }
  if (rule.has === 'any') return zh ? `至少有一项：${wordList(options, 'or', language)}` : `at least one of ${wordList(options, 'or', language)}`;
  if (rule.has === 'every') return zh ? `同时具备${wordList(options, 'and', language)}` : `all of ${wordList(options, 'and', language)}`;
  return zh ? `不含${wordList(options, 'and', language)}` : `none of ${wordList(options, 'and', language)}`;
}

function dayRangeWords(rule: DayRule, language: Language): string {
  const zh = language === 'zh';
  const from = rule.from === null ? null : dayWords(rule.from, language);
  const last = rule.to === null ? null : dayWords(addDays(rule.to, -1), language);
  if (from !== null && last !== null) return zh ? `${from}至${last}` : `${from} to ${last}`;
  if (from !== null) return zh ? `${from}或之后` : `on or after ${from}`;
  if (last !== null) return zh ? `${last}或之前` : `on or before ${last}`;
  return zh ? '任何一天' : 'any day';
}
