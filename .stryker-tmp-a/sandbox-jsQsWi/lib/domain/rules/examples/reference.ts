/** The meaning of a rule where every fact is known, written a second time and as plainly as can be: what the tests compare with. */
// @ts-nocheck

import { fullMonthsBetween, type CalendarDate } from '../../calendar.ts';
import type { FactKey, FactValue } from '../../facts/fact.ts';
import type { Comparison, LeafRule, Rule } from '../rule.ts';

export type Plain = 'met' | 'unmet' | 'not-applicable';
export type World = ReadonlyMap<FactKey, FactValue>;

/** The outcome of a rule in a world in which every fact it names has a value. */
export function plainOutcome(rule: Rule, world: World, on: CalendarDate): Plain {
  switch (rule.kind) {
    case 'all': {
      const parts = applying(rule.of, world, on);
      return parts.length === 0 ? 'not-applicable' : parts.every((part) => part === 'met') ? 'met' : 'unmet';
    }
    case 'any': {
      const parts = applying(rule.of, world, on);
      return parts.length === 0 ? 'not-applicable' : parts.some((part) => part === 'met') ? 'met' : 'unmet';
    }
    case 'at-least-of': {
      const parts = applying(rule.of, world, on);
      return parts.length === 0 ? 'not-applicable' : parts.filter((part) => part === 'met').length >= rule.count ? 'met' : 'unmet';
    }
    case 'not': {
      const part = plainOutcome(rule.of, world, on);
      return part === 'met' ? 'unmet' : part === 'unmet' ? 'met' : part;
    }
    case 'when':
      return plainOutcome(rule.when, world, on) === 'met' ? plainOutcome(rule.then, world, on) : 'not-applicable';
    case 'ref':
      throw new Error('The reference follows no names');
    default:
      return plainLeaf(rule, world.get(rule.fact) as FactValue, on) ? 'met' : 'unmet';
  }
}

function applying(rules: readonly Rule[], world: World, on: CalendarDate): readonly Plain[] {
  return rules.map((rule) => plainOutcome(rule, world, on)).filter((outcome) => outcome !== 'not-applicable');
}

function plainLeaf(rule: LeafRule, value: FactValue, on: CalendarDate): boolean {
  switch (rule.kind) {
    case 'compare':
      return compared(value as number, rule.is, rule.threshold.amount);
    case 'between':
      return (value as number) >= rule.low.amount && (value as number) <= rule.high.amount;
    case 'answer':
      return value === rule.is;
    case 'member':
      return rule.of.includes(value as string);
    case 'overlap': {
      const common = rule.of.filter((option) => (value as readonly string[]).includes(option)).length;
      return rule.has === 'any' ? common > 0 : rule.has === 'every' ? common === rule.of.length : common === 0;
    }
    case 'day':
      return (rule.from === null || (value as string) >= rule.from) && (rule.to === null || (value as string) < rule.to);
    case 'age': {
      const months = fullMonthsBetween(value as CalendarDate, on);
      return compared(rule.threshold.unit === 'years' ? Math.floor(months / 12) : months, rule.is, rule.threshold.amount);
    }
  }
}

function compared(value: number, is: Comparison, threshold: number): boolean {
  return { 'at-least': value >= threshold, 'at-most': value <= threshold, 'more-than': value > threshold, 'less-than': value < threshold, 'equal-to': value === threshold }[is];
}
