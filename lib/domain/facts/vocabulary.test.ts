import { describe, expect, it } from 'vitest';
import { day } from '../calendar.ts';
import { BASE_FACTS } from './dictionary/all.ts';
import type { Facts, FactValue } from './fact.ts';
import { ratioFromPercent } from './ratio.ts';
import { SHORT_INTAKE } from './short-intake.ts';
import { VOCABULARY } from './vocabulary.ts';

const known = (values: Record<string, FactValue>): Facts => new Map(Object.entries(values).map(([key, value]) => [key, { value, evidence: 'declared' as const }]));
const derive = (key: string, values: Record<string, FactValue>, on = '2024-03-28') => VOCABULARY.derived.get(key)!.derive(known(values), day(on));
const percent = (text: string) => ratioFromPercent(text);

describe('the dictionary', () => {
  it('names every fact once, and none both asked and derived', () => {
    expect(VOCABULARY.facts.size).toBe(BASE_FACTS.length);
    expect([...VOCABULARY.facts.keys()].filter((key) => VOCABULARY.derived.has(key))).toEqual([]);
  });

  it('is in both languages throughout, Chinese in Chinese', () => {
    for (const fact of BASE_FACTS) {
      const options = fact.shape.kind === 'choice' || fact.shape.kind === 'set' ? fact.shape.options : [];
      for (const text of [fact.label, fact.question, ...(fact.help ? [fact.help] : []), ...options.map((o) => o.label)]) {
        expect(text.zh, fact.key).toMatch(/[\u4e00-\u9fff]/);
        expect(text.en, fact.key).toMatch(/^[^\u4e00-\u9fff]+$/);
      }
      expect(new Set(options.map((o) => o.value)).size, fact.key).toBe(options.length);
    }
  });

  it('says beside every question where the answer is found or what is meant', () => {
    expect(BASE_FACTS.filter(({ help }) => !help).map(({ key }) => key)).toEqual([]);
  });

  it('points only at facts there are', () => {
    for (const fact of BASE_FACTS) if (fact.notAbove) expect(VOCABULARY.facts.has(fact.notAbove), fact.key).toBe(true);
    for (const fact of VOCABULARY.derived.values()) for (const input of fact.inputs) expect(VOCABULARY.facts.has(input), `${fact.key}: ${input}`).toBe(true);
  });

  it('asks at most 25 questions for first verdicts', () => {
    expect(SHORT_INTAKE.length).toBeLessThanOrEqual(25);
    expect(new Set(SHORT_INTAKE).size).toBe(SHORT_INTAKE.length);
    expect(SHORT_INTAKE.filter((key) => !VOCABULARY.facts.has(key))).toEqual([]);
  });
});

describe('derived facts', () => {
  it('reads the calendar year before the day as the last fiscal year', () => {
    const revenue = { 2022: 200, 2023: 300 };
    expect(derive('revenue_last_fy', { revenue }, '2023-12-31').value).toBe(200);
    expect(derive('revenue_last_fy', { revenue }, '2024-01-01').value).toBe(300);
    expect(derive('revenue_last_fy', { revenue }, '2025-01-01')).toMatchObject({ value: null, missing: ['revenue.2024'] });
  });

  it('takes the lower of both net profits in each year, not of the sums', () => {
    const facts = { net_profit_before_nri: { 2022: 100, 2023: 40 }, net_profit_after_nri: { 2022: 70, 2023: 60 } };
    expect(derive('net_profit_last_fy', facts).value).toBe(40);
    expect(derive('net_profit_cum_2y', facts).value).toBe(110);
    expect(derive('net_profit_min_2y', facts).value).toBe(40);
  });

  it('keeps the R&D ratios apart', () => {
    const facts = { rd_expense: { 2021: 30, 2022: 10, 2023: 5 }, revenue: { 2021: 100, 2022: 100, 2023: 100 }, total_costs: { 2023: 50 } };
    expect(derive('rd_ratio_cum_3y', facts).value).toBe(percent('15'));
    expect(derive('rd_ratio_cum_2y', facts).value).toBe(percent('7.5'));
    expect(derive('rd_ratio_last_fy', facts).value).toBe(percent('5'));
    expect(derive('rd_ratio_min_2y', facts).value).toBe(percent('5'));
    expect(derive('rd_share_of_costs', facts).value).toBe(percent('10'));
  });

  it('says which year is missing, and why a share of nothing does not exist', () => {
    expect(derive('rd_ratio_cum_3y', { rd_expense: { 2023: 1 }, revenue: { 2021: 1, 2022: 1, 2023: 1 } }).missing).toEqual(['rd_expense.2022', 'rd_expense.2021']);
    const nothing = derive('rd_ratio_last_fy', { rd_expense: { 2023: 1 }, revenue: { 2023: 0 } });
    expect(nothing).toMatchObject({ value: null, missing: [] });
    expect(nothing.undefinedBecause?.zh).toContain('收入为零');
  });

  it('grows from the first to the last of three fiscal years in two steps', () => {
    expect(derive('revenue_cagr_3y', { revenue: { 2021: 64, 2023: 100 } }).value).toBe(percent('25'));
    expect(derive('revenue_growth_last_fy', { revenue: { 2022: 100, 2023: 130 } }).value).toBe(percent('30'));
    expect(derive('main_revenue_growth_avg_2y', { main_business_revenue: { 2021: 100, 2022: 110, 2023: 110 } }).value).toBe(percent('5'));
  });

  it('counts an age of exactly five years as 60 months and a day more as 61', () => {
    expect(derive('company_age_months', { founded_on: day('2019-03-28') }).value).toBe(60);
    expect(derive('company_age_months', { founded_on: day('2019-03-27') }).value).toBe(61);
    expect(derive('company_age_months', { founded_on: day('2024-03-28') }).value).toBe(0);
  });

  it('is as well proven as its weakest input', () => {
    const facts: Facts = new Map([
      ['rd_staff', { value: 20, evidence: 'audited' as const }],
      ['employees_total', { value: 100, evidence: 'document' as const }],
    ]);
    expect(VOCABULARY.derived.get('rd_staff_ratio')!.derive(facts, day('2024-03-28'))).toMatchObject({ value: percent('20'), evidence: 'document' });
  });
});
