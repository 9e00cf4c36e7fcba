// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import type { FactDefinition, FactShape, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { LeafRule } from '@/lib/domain/rules/rule.ts';
import { criterionSentence } from './criterion-sentence.ts';
import { factEntry, pathLabel, questionHref, valueWords } from './fact-words.ts';

const citations = [{ source: 'a' }];

function fact(key: string, zh: string, en: string, shape: FactShape): [string, FactDefinition] {
  const text = { zh, en };
  return [key, { key, shape, period: 'at-date', section: 'finance', label: text, question: text, effort: 1 }];
}

const vocabulary: Vocabulary = {
  facts: new Map([
    fact('revenue', '营业收入', 'Revenue', { kind: 'series', unit: 'CNY' }),
    fact('revenue_last_year', '上一会计年度营业收入', 'Revenue of the last fiscal year', { kind: 'number', unit: 'CNY' }),
    fact('employees_total', '员工人数', 'Employees', { kind: 'number', unit: 'people' }),
    fact('rd_ratio', '研发投入占比', 'R&D ratio', { kind: 'number', unit: 'ratio' }),
    fact('incorporated_on', '成立日期', 'Day of incorporation', { kind: 'day' }),
    fact('is_listed', '已上市', 'Listed', { kind: 'flag' }),
    fact('stage', '发展阶段', 'Stage', { kind: 'choice', options: [{ value: 'seed', label: { zh: '种子期', en: 'Seed' } }, { value: 'growth', label: { zh: '成长期', en: 'Growth' } }] }),
    fact('certificates', '资质', 'Certificates', { kind: 'set', options: [{ value: 'hnte', label: { zh: '高新技术企业', en: 'High-tech enterprise' } }, { value: 'little-giant', label: { zh: '“小巨人”', en: 'Little giant' } }] }),
  ]),
  derived: new Map(),
};

describe('criterionSentence', () => {
  const cases: readonly [LeafRule, string, string][] = [
    [
      { kind: 'compare', fact: 'revenue_last_year', is: 'at-least', threshold: { amount: 30_000_000_000, unit: 'CNY' }, citations },
      '上一会计年度营业收入不低于 3 亿元',
      'Revenue of the last fiscal year: at least 300 million yuan',
    ],
    [{ kind: 'compare', fact: 'employees_total', is: 'less-than', threshold: { amount: 300, unit: 'people' }, citations }, '员工人数少于 300 人', 'Employees: fewer than 300 people'],
    [{ kind: 'compare', fact: 'rd_ratio', is: 'more-than', threshold: { amount: 100_000, unit: 'ratio' }, citations }, '研发投入占比高于 5%', 'R&D ratio: more than 5%'],
    [
      { kind: 'between', fact: 'employees_total', low: { amount: 20, unit: 'people' }, high: { amount: 300, unit: 'people' }, citations },
      '员工人数：20 人至 300 人（含两端）',
      'Employees: 20 people to 300 people, both included',
    ],
    [{ kind: 'answer', fact: 'is_listed', is: false, citations }, '已上市：否', 'Listed: no'],
    [{ kind: 'member', fact: 'stage', of: ['seed', 'growth'], citations }, '发展阶段：属于种子期或成长期', 'Stage: one of Seed or Growth'],
    [{ kind: 'member', fact: 'stage', of: ['seed'], citations }, '发展阶段：种子期', 'Stage: Seed'],
    [{ kind: 'overlap', fact: 'certificates', has: 'any', of: ['hnte', 'little-giant'], citations }, '资质：至少有一项：高新技术企业或“小巨人”', 'Certificates: at least one of High-tech enterprise or Little giant'],
    [{ kind: 'overlap', fact: 'certificates', has: 'none', of: ['hnte'], citations }, '资质：不含高新技术企业', 'Certificates: not High-tech enterprise'],
    [{ kind: 'day', fact: 'incorporated_on', from: day('2020-01-01'), to: null, citations }, '成立日期：2020年1月1日或之后', 'Day of incorporation: on or after 1 January 2020'],
    [{ kind: 'day', fact: 'incorporated_on', from: null, to: day('2025-01-01'), citations }, '成立日期：2024年12月31日或之前', 'Day of incorporation: on or before 31 December 2024'],
    [{ kind: 'age', fact: 'incorporated_on', is: 'at-least', threshold: { amount: 3, unit: 'years' }, citations }, '成立日期距今不少于 3 年', 'Day of incorporation: at least 3 years ago'],
  ];
  it.each(cases)('%o', (rule, zh, en) => {
    expect(criterionSentence(rule, vocabulary, 'zh')).toBe(zh);
    expect(criterionSentence(rule, vocabulary, 'en')).toBe(en);
  });

  it('names a fact by its key where no dictionary knows it, rather than showing nothing', () => {
    expect(criterionSentence({ kind: 'answer', fact: 'lost', is: true, citations }, vocabulary, 'en')).toBe('lost: yes');
  });
});

describe('values', () => {
  const words = (key: string, value: Parameters<typeof valueWords>[1]): string => valueWords(factEntry(vocabulary, key), value, null, 'zh');
  it('are said in the units of the dictionary', () => {
    expect(words('revenue_last_year', 28_800_000_000)).toBe('2.88 亿元');
    expect(words('incorporated_on', '2020-03-01')).toBe('2020年3月1日');
    expect(words('stage', 'seed')).toBe('种子期');
    expect(words('certificates', [])).toBe('没有');
    expect(words('certificates', ['hnte', 'little-giant'])).toBe('高新技术企业和“小巨人”');
    expect(words('revenue', { 2022: 5_000_000_000, 2023: 10_000_000_000 })).toBe('2022: 5,000 万元，2023: 1 亿元');
  });
  it('say of an unknown that it is not known, never zero', () => {
    expect(words('employees_total', null)).toBe('还不知道');
    expect(words('employees_total', 0)).toBe('0 人');
  });
  it('name a missing answer and where it is asked', () => {
    expect(pathLabel(vocabulary, 'revenue.2023', 'en')).toBe('Revenue (fiscal year 2023)');
    expect(questionHref(vocabulary, 'revenue.2023')).toBe('/intake/finance#revenue');
    expect(questionHref(vocabulary, 'lost')).toBeNull();
  });
});
