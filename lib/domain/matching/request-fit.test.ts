import { expect, test } from 'vitest';
import type { FactKey, FactValue, Facts } from '../facts/fact.ts';
import { requestFit } from './request-fit.ts';

const asked = (facts: Readonly<Record<FactKey, FactValue>>): Facts => new Map(Object.entries(facts).map(([key, value]) => [key, { value, evidence: 'declared' as const }]));
const loan = (max: string | null, tenorMonths: number | null, basis: 'rule' | 'case' = 'rule') => ({ type: 'credit' as const, amount: max === null ? null : { max, basis }, tenorMonths });
const TEN_MILLION_TWO_YEARS = asked({ loan_amount_requested: 1_000_000_000, loan_tenor_months: 24 });

test('a loan that offers the amount and the term asked for fits, one that falls short of either does not', () => {
  expect(requestFit(loan('10000000', 24), TEN_MILLION_TWO_YEARS)).toBe(1);
  expect(requestFit(loan('9999999', 36), TEN_MILLION_TWO_YEARS)).toBe(-1);
  expect(requestFit(loan('20000000', 12), TEN_MILLION_TWO_YEARS)).toBe(-1);
});

test('what is not known, asked or limited speaks neither for nor against', () => {
  expect(requestFit(loan(null, 24), TEN_MILLION_TWO_YEARS)).toBe(0);
  expect(requestFit(loan('1', 24, 'case'), TEN_MILLION_TWO_YEARS)).toBe(0);
  expect(requestFit(loan('1', 1), asked({}))).toBe(0);
  expect(requestFit({ ...loan('1', 1), type: 'insurance' }, TEN_MILLION_TWO_YEARS)).toBe(0);
});

test('an equity fund is measured by the ticket', () => {
  expect(requestFit({ type: 'equity', amount: { max: '5000000', basis: 'rule' }, tenorMonths: null }, asked({ ticket_size: 500_000_001 }))).toBe(-1);
  expect(requestFit({ type: 'equity', amount: { max: '5000000', basis: 'rule' }, tenorMonths: null }, asked({ ticket_size: 500_000_000 }))).toBe(1);
});
