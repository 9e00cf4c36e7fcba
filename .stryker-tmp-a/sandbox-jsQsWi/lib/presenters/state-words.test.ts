// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import { stateWords } from './card-state-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { restsOnWeakSource, sourceLine } from './source-line.ts';

const source: Source = { id: 'a', title: '科创属性评价指引', issuer: '中国证监会', docNo: null, date: '2024-04', url: null, grade: 'primary_text_copy', lastChecked: day('2026-09-01') };

describe('states in words', () => {
  it('never promise more than the published criteria', () => {
    expect(stateWords({ kind: 'judged', verdict: 'eligible' }, 'en')).toEqual({ sign: '✓', tone: 'met', words: 'Meets the published criteria' });
    expect(stateWords({ kind: 'judged', verdict: 'undetermined' }, 'zh').words).toBe('暂不能判断');
  });
  it('tell the day a product opens or closed', () => {
    expect(stateWords({ kind: 'not-open-yet', opensOn: day('2027-01-01') }, 'zh').words).toBe('2027年1月1日起开放');
    expect(stateWords({ kind: 'closed', closedSince: day('2025-01-01') }, 'en').words).toBe('Closed since 1 January 2025');
  });
  it('have a sign and a word for every outcome, no two alike', () => {
    const outcomes = ['met', 'unmet', 'unknown', 'not-applicable', 'faulty'] as const;
    expect(new Set(outcomes.map((outcome) => outcomeWords(outcome, 'zh').sign)).size).toBe(5);
  });
});

describe('sources in one line', () => {
  it('carry date and grade, and say what is not known', () => {
    expect(sourceLine(source, 'zh')).toBe('科创属性评价指引，中国证监会，2024年4月，官方文本的转载');
    expect(sourceLine({ ...source, date: null, docNo: '〔2024〕4号' }, 'en')).toBe('科创属性评价指引, 中国证监会, 〔2024〕4号, undated, copy of an official text');
  });
  it('are weak only where nothing better is cited', () => {
    const weak: Source = { ...source, id: 'b', grade: 'single_weak_source' };
    expect(restsOnWeakSource([{ source: 'b' }], { a: source, b: weak })).toBe(true);
    expect(restsOnWeakSource([{ source: 'a' }, { source: 'b' }], { a: source, b: weak })).toBe(false);
    expect(restsOnWeakSource([], {})).toBe(false);
  });
});
