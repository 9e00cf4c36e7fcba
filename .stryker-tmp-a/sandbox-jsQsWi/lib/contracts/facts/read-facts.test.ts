// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from '@/lib/domain/failure.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { factsSchema } from './facts-schema.ts';
import { readFacts } from './read-facts.ts';
import { writeFacts } from './write-facts.ts';

const problemsOf = (raw: unknown): readonly Problem[] => {
  const read = readFacts(raw);
  return read.ok ? [] : read.failure;
};

describe('readFacts', () => {
  it('reads each kind of answer onto its grid', () => {
    const read = readFacts({
      equity_incentive_plan_adopted: true,
      company_stage: 'seed',
      sectors: ['biotech', 'innovative_drugs', 'biotech'],
      founded_on: '2022-06-01',
      total_assets: '35000000.12',
      loan_amount_requested: 5_000_000,
      employees_total: 60,
      public_offer_pct: '12.5',
      revenue: { 2023: '12000000', 2022: 0, 2021: null },
      roe: { 2023: '-8.25' },
      rd_staff: { value: 20, evidence: 'document' },
      certifications: [],
      valuation: null,
      ticket_size: { value: null },
      operating_cash_flow: {},
    });
    expect(read.ok && Object.fromEntries(read.value)).toEqual({
      equity_incentive_plan_adopted: { value: true, evidence: 'declared' },
      company_stage: { value: 'seed', evidence: 'declared' },
      sectors: { value: ['innovative_drugs', 'biotech'], evidence: 'declared' },
      founded_on: { value: '2022-06-01', evidence: 'declared' },
      total_assets: { value: 3_500_000_012, evidence: 'declared' },
      loan_amount_requested: { value: 500_000_000, evidence: 'declared' },
      employees_total: { value: 60, evidence: 'declared' },
      public_offer_pct: { value: 250_000, evidence: 'declared' },
      revenue: { value: { 2022: 0, 2023: 1_200_000_000 }, evidence: 'declared' },
      roe: { value: { 2023: -165_000 }, evidence: 'declared' },
      rd_staff: { value: 20, evidence: 'document' },
      certifications: { value: [], evidence: 'declared' },
    });
  });

  it.each<[string, unknown, string, string]>([
    ['no object', [], '', 'wrong-type'],
    ['a text', 'facts', '', 'wrong-type'],
    ['an unknown fact', { employees: 3 }, 'employees', 'unknown-field'],
    ['an operator in place of a number', { employees_total: { $gt: 0 } }, 'employees_total', 'number-unreadable'],
    ['an operator in place of a choice', { company_stage: { $ne: null } }, 'company_stage', 'not-an-option'],
    ['a text for a flag', { is_red_chip: 'true' }, 'is_red_chip', 'wrong-type'],
    ['a negative head count', { employees_total: -1 }, 'employees_total', 'number-negative'],
    ['half a head', { employees_total: 1.5 }, 'employees_total', 'number-not-whole'],
    ['a binary fraction of yuan', { total_assets: 0.1 }, 'total_assets', 'money-unreadable'],
    ['a tenth of a fen', { total_assets: '0.001' }, 'total_assets', 'money-too-fine'],
    ['more money than there is', { total_assets: '9'.repeat(30) }, 'total_assets', 'money-too-large'],
    ['above 100%', { public_offer_pct: '100.0001' }, 'public_offer_pct', 'number-too-large'],
    ['a percent sign', { public_offer_pct: '25%' }, 'public_offer_pct', 'percent-unreadable'],
    ['the year 275760', { founded_on: '+275760-09-13' }, 'founded_on', 'day-unreadable'],
    ['February 30', { founded_on: '2023-02-30' }, 'founded_on', 'day-unreadable'],
    ['an option there is not', { sectors: ['magic'] }, 'sectors.0', 'not-an-option'],
    ['a year that is none', { revenue: { last: 1 } }, 'revenue.last', 'not-a-year'],
    ['a bad figure in a year', { revenue: { 2023: 'x' } }, 'revenue.2023', 'money-unreadable'],
    ['a negative revenue', { revenue: { 2023: '-1' } }, 'revenue.2023', 'number-negative'],
    ['a list for a series', { revenue: ['1'] }, 'revenue', 'wrong-type'],
    ['proof there is not', { rd_staff: { value: 1, evidence: 'sworn' } }, 'rd_staff.evidence', 'not-an-option'],
    ['a bad value with proof', { revenue: { value: { 2023: 'x' }, evidence: 'audited' } }, 'revenue.2023', 'money-unreadable'],
  ])('refuses %s, naming the field', (_, raw, field, code) => {
    expect(problemsOf(raw)).toContainEqual(expect.objectContaining({ field, code }));
  });

  it.each<[string, unknown, Problem]>([
    ['R&D staff above all staff', { employees_total: 10, rd_staff: 11 }, { field: 'rd_staff', code: 'part-above-whole', params: { whole: 'employees_total' } }],
    ['main-business revenue above revenue in one year', { revenue: { 2022: 5, 2023: 5 }, main_business_revenue: { 2022: 5, 2023: 6 } }, { field: 'main_business_revenue.2023', code: 'part-above-whole', params: { whole: 'revenue' } }],
    ['a zone of another district', { registered_district: 'yangpu', special_zones: ['zhangjiang_science_city'] }, { field: 'special_zones', code: 'zone-outside-district', params: { zone: 'zhangjiang_science_city', district: 'yangpu' } }],
    ['shares before the company', { founded_on: '2020-01-02', joint_stock_since: '2020-01-01' }, { field: 'joint_stock_since', code: 'before-founding', params: { founded: '2020-01-02' } }],
  ])('points out %s', (_, raw, problem) => expect(problemsOf(raw)).toEqual([problem]));

  it('takes what only looks like a contradiction', () => {
    expect(problemsOf({ employees_total: 10, rd_staff: 10 })).toEqual([]);
    expect(problemsOf({ registered_district: 'fengxian', special_zones: ['lingang_new_area', 'zhangjiang_high_tech'] })).toEqual([]);
    expect(problemsOf({ rd_staff: 11 })).toEqual([]);
  });

  it('gives back what it wrote', () => {
    const raw = { revenue: { 2022: '0.05', 2023: '12000000' }, roe: { 2023: '-8.25' }, public_offer_pct: { value: '12.5', evidence: 'audited' }, sectors: ['ic_design'], is_red_chip: false, employees_total: 3 };
    const read = readFacts(raw);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(writeFacts(read.value)).toEqual(raw);
    expect(readFacts(JSON.parse(JSON.stringify(writeFacts(read.value))))).toEqual(read);
  });

  it('never throws, whatever comes', () => {
    const key = fc.constantFrom(...VOCABULARY.facts.keys());
    fc.assert(fc.property(fc.dictionary(key, fc.jsonValue(), { maxKeys: 8 }), (raw) => void readFacts(raw)));
    fc.assert(fc.property(fc.jsonValue(), (raw) => void readFacts(raw)));
  });

  it('describes itself to the API document, every fact by its question', () => {
    const schema = z.toJSONSchema(factsSchema, { io: 'input', unrepresentable: 'any' }) as { properties: Record<string, { description: string; anyOf: unknown[] }> };
    expect(Object.keys(schema.properties)).toEqual([...VOCABULARY.facts.keys()]);
    expect(schema.properties.revenue?.anyOf).toHaveLength(3);
  });
});
