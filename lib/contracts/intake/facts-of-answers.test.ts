import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { writeFacts } from '@/lib/contracts/facts/write-facts.ts';
import { factsOfAnswers, type Answer } from './facts-of-answers.ts';

const known = (path: string, value: Answer['value'], evidence: Answer['evidence'] = 'declared'): Answer => ({ path, state: 'known', value, evidence });
const revenue = [known('revenue.2023', '100'), known('revenue.2024', '200'), known('revenue.2025', '300')];

describe('figures of an audited year', () => {
  const facts = factsOfAnswers([...revenue, known('accounts_audited.2025', 1), known('accounts_audited.2024', 0)]);

  it('are audited, those of other years are what the company declares', () => {
    expect(facts.get('revenue')).toEqual({ value: { 2023: 100_00, 2024: 200_00, 2025: 300_00 }, evidence: 'declared', byYear: { 2023: 'declared', 2024: 'declared', 2025: 'audited' } });
  });

  it('prove a figure of that year alone, and none that also reads another year', () => {
    const proof = (fact: string) => VOCABULARY.derived.get(fact)!.derive(facts, day('2026-11-23')).evidence;
    expect(proof('revenue_last_fy')).toBe('audited');
    expect(proof('revenue_cum_3y')).toBe('declared');
  });

  it('stay what they are proven by more: an advisor who saw the report', () => {
    expect(factsOfAnswers([known('revenue.2025', '300', 'verified'), known('accounts_audited.2025', 1)]).get('revenue')).toEqual({ value: { 2025: 300_00 }, evidence: 'verified' });
  });

  it('are told on the wire year by year, and read back the same', () => {
    expect(writeFacts(facts)['revenue']).toEqual({ value: { 2023: '100', 2024: '200', 2025: '300' }, evidence: { 2023: 'declared', 2024: 'declared', 2025: 'audited' } });
    expect(readFacts(JSON.parse(JSON.stringify(writeFacts(facts))))).toEqual({ ok: true, value: facts });
  });
});

it('not saying whether a year was audited leaves its figures declared', () => {
  expect(factsOfAnswers([...revenue, { path: 'accounts_audited.2025', state: 'unknown', value: null, evidence: 'declared' }]).get('revenue')).toMatchObject({ evidence: 'declared' });
});

it('an audit says nothing of what is no figure of the statements', () => {
  expect(factsOfAnswers([known('employees_total', 5), known('accounts_audited.2025', 1)]).get('employees_total')).toEqual({ value: 5, evidence: 'declared' });
});
