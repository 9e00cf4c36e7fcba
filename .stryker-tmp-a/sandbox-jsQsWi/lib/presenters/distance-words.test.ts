// @ts-nocheck
import { describe, expect, it } from 'vitest';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { Comparison, LeafRule } from '@/lib/domain/rules/rule.ts';
import type { Unit } from '@/lib/domain/facts/fact.ts';
import { bulletOf } from './bullet.ts';
import { distanceWords } from './distance-words.ts';

function leaf(rule: LeafRule, value: number | null, outcome: LeafExplanation['outcome'], distance: number | null, unit: Unit | null): LeafExplanation {
  return {
    kind: 'leaf', path: '0', outcome, decisive: true, rule, value, missing: [], distance, unit,
    evidence: { held: null, asked: null, enough: true }, derivation: null, fault: null,
  };
}

function compare(is: Comparison, amount: number, unit: Unit): LeafRule {
  return { kind: 'compare', fact: 'f', is, threshold: { amount, unit }, citations: [] };
}

describe('distanceWords', () => {
  it('tells what is short of a floor', () => {
    const short = leaf(compare('at-least', 30_000_000_000, 'CNY'), 28_800_000_000, 'unmet', -1_200_000_000, 'CNY');
    expect(distanceWords(short, 'zh')).toBe('差 1,200 万元');
    expect(distanceWords(short, 'en')).toBe('short by 12 million yuan');
  });

  it('tells what is over a ceiling', () => {
    const over = leaf(compare('at-most', 300, 'people'), 320, 'unmet', -20, 'people');
    expect(distanceWords(over, 'zh')).toBe('超出 20 人');
    expect(distanceWords(over, 'en')).toBe('over by 20 people');
  });

  it('tells what is to spare, and a value that is exactly on the line', () => {
    expect(distanceWords(leaf(compare('at-least', 7, 'count'), 9, 'met', 2, 'count'), 'zh')).toBe('高出 2 项');
    expect(distanceWords(leaf(compare('at-most', 300, 'people'), 299, 'met', 1, 'people'), 'en')).toBe('1 person below the limit');
    expect(distanceWords(leaf(compare('at-least', 7, 'count'), 7, 'met', 0, 'count'), 'en')).toBe('exactly at the threshold');
    expect(distanceWords(leaf(compare('more-than', 7, 'count'), 7, 'unmet', 0, 'count'), 'zh')).toBe('刚好在线上，尚不满足');
  });

  it('measures a ratio in percentage points', () => {
    expect(distanceWords(leaf(compare('at-least', 300_000, 'ratio'), 270_000, 'unmet', -30_000, 'ratio'), 'zh')).toBe('差 1.5 个百分点');
  });

  it('says nothing of what is not known or no number', () => {
    expect(distanceWords(leaf(compare('at-least', 7, 'count'), null, 'unknown', null, 'count'), 'en')).toBeNull();
    expect(distanceWords(leaf({ kind: 'answer', fact: 'f', is: true, citations: [] }, null, 'unmet', null, null), 'en')).toBeNull();
  });

  it('names the side of a range that is missed', () => {
    const range: LeafRule = { kind: 'between', fact: 'f', low: { amount: 20, unit: 'people' }, high: { amount: 300, unit: 'people' }, citations: [] };
    expect(distanceWords(leaf(range, 15, 'unmet', -5, 'people'), 'en')).toBe('short by 5 people');
    expect(distanceWords(leaf(range, 310, 'unmet', -10, 'people'), 'en')).toBe('over by 10 people');
  });
});

describe('bulletOf', () => {
  it('puts value and threshold on one scale that begins at zero', () => {
    expect(bulletOf(leaf(compare('at-least', 100, 'count'), 50, 'unmet', -50, 'count'))).toEqual({ zero: 0, value: 417, ticks: [833], good: [833, 1000], cut: false });
  });
  it('makes room for a loss below zero', () => {
    const bullet = bulletOf(leaf(compare('more-than', 0, 'CNY'), -500, 'unmet', -500, 'CNY'));
    expect(bullet?.zero).toBe(857);
    expect(bullet?.value).toBe(143);
  });
  it('has no bar for an unknown value, and cuts one that would hide the threshold', () => {
    expect(bulletOf(leaf(compare('at-least', 100, 'count'), null, 'unknown', null, 'count'))?.value).toBeNull();
    expect(bulletOf(leaf(compare('at-least', 100, 'count'), 100_000, 'met', 99_900, 'count'))).toMatchObject({ value: 1000, cut: true });
  });
  it('draws nothing for a question of yes or no', () => {
    expect(bulletOf(leaf({ kind: 'answer', fact: 'f', is: true, citations: [] }, null, 'unmet', null, null))).toBeNull();
  });
});
