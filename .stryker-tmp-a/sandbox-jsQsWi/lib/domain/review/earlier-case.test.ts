// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { day } from '../calendar.ts';
import { foldName, likeness } from './earlier-case.ts';
import type { CaseOrigin } from './earlier-case.ts';
import { questionsToAsk } from './questions-to-ask.ts';

const origin = (more: Partial<CaseOrigin>): CaseOrigin => ({ creditCode: null, companyName: '申江微芯有限公司', contact: 'a@b.example', submittedOn: day('2026-11-23'), ...more });

describe('cases that look like one company', () => {
  test('the same code, however long ago', () =>
    expect(likeness(origin({ creditCode: 'X1', companyName: 'A' }), origin({ creditCode: 'x1', companyName: 'B', submittedOn: day('2020-01-01') }))).toBe('same-code'));
  test('different codes are different companies, whatever their names', () => expect(likeness(origin({ creditCode: 'X1' }), origin({ creditCode: 'X2' }))).toBe(null));
  test('same name and contact, 21 days apart but not 22', () => {
    expect(likeness(origin({}), origin({ companyName: '申江微芯', submittedOn: day('2026-11-02') }))).toBe('same-name-and-contact');
    expect(likeness(origin({}), origin({ submittedOn: day('2026-11-01') }))).toBe(null);
  });
  test('the same name with another contact, or none', () => {
    expect(likeness(origin({}), origin({ contact: 'c@d.example' }))).toBe(null);
    expect(likeness(origin({ contact: null }), origin({ contact: null }))).toBe(null);
  });
  test('full-width letters and legal forms fold away', () => expect(foldName('ＡＢＣ 科技（上海）股份有限公司')).toBe('abc科技上海'));
});

test('questions in the order of the products that wait for them', () => {
  expect(questionsToAsk([{ missing: ['a', 'b'] }, { missing: ['b', 'b', 'c'] }, { missing: [] }])).toEqual([
    { path: 'b', products: 2 }, { path: 'a', products: 1 }, { path: 'c', products: 1 },
  ]);
});
