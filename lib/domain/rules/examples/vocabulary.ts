/** A small dictionary for the tests of the engine, of every shape; the product's own is in `lib/domain/facts/dictionary`. */
import { addMonths, fullMonthsBetween, type CalendarDate } from '../../calendar.ts';
import type { DerivedFact, FactDefinition, FactKey, FactShape, Move, Vocabulary } from '../../facts/fact.ts';
import { ratioOf } from '../../facts/ratio.ts';

function fact(key: FactKey, shape: FactShape, moves?: readonly Move[], effort: 1 | 2 | 3 = 1): FactDefinition {
  const name = { zh: key, en: key };
  return { key, shape, period: 'at-date', section: 'company', label: name, question: name, effort, ...(moves && { moves }) };
}

function options(...values: readonly string[]): { value: string; label: { zh: string; en: string } }[] {
  return values.map((value) => ({ value, label: { zh: value, en: value } }));
}

const stated: readonly FactDefinition[] = [
  fact('revenue', { kind: 'number', unit: 'CNY' }, ['raise'], 2),
  fact('rd_spend', { kind: 'number', unit: 'CNY' }, ['raise'], 2),
  fact('profit', { kind: 'number', unit: 'CNY' }, undefined, 3),
  fact('patents', { kind: 'number', unit: 'count' }, ['raise']),
  fact('employees', { kind: 'number', unit: 'people' }, ['raise', 'lower']),
  fact('listed', { kind: 'flag' }),
  fact('hnte', { kind: 'flag' }, ['gain']),
  fact('core_technology', { kind: 'judgement' }),
  fact('sector', { kind: 'choice', options: options('software', 'biotech', 'chips', 'finance') }),
  fact('zones', { kind: 'set', options: options('lingang', 'zhangjiang', 'caohejing') }),
  fact('certificates', { kind: 'set', options: options('hnte', 'little-giant', 'tech-sme') }, ['gain']),
  fact('founded_on', { kind: 'day' }, ['time']),
  fact('history', { kind: 'series', unit: 'CNY' }),
];

/** R&D spend over revenue; does not exist where revenue is zero. */
const rdRatio: DerivedFact = {
  key: 'rd_ratio',
  shape: { kind: 'number', unit: 'ratio' },
  period: 'last-fiscal-year',
  label: { zh: '研发占比', en: 'R&D share' },
  formula: { zh: '研发投入 ÷ 营业收入', en: 'R&D spend ÷ revenue' },
  inputs: ['rd_spend', 'revenue'],
  derive: (facts) => {
    const spend = facts.get('rd_spend');
    const revenue = facts.get('revenue');
    const inputs = (['rd_spend', 'revenue'] as const).map((key) => ({ fact: key, year: null, value: facts.get(key)?.value ?? null }));
    const derivation = { formula: rdRatio.formula, inputs };
    if (!spend || !revenue) {
      const missing = inputs.filter(({ value }) => value === null).map(({ fact: key }) => key);
      return { value: null, missing, evidence: null, derivation };
    }
    const value = ratioOf(spend.value as number, revenue.value as number);
    const evidence = spend.evidence;
    if (value === null) return { value, missing: [], evidence, derivation, undefinedBecause: { zh: '营业收入为零', en: 'Revenue is zero' } };
    return { value, missing: [], evidence, derivation };
  },
};

/** Age in months, a month begun counting: full on the anniversary, one more from the day after. */
const monthsBegun: DerivedFact = {
  key: 'months_begun',
  shape: { kind: 'number', unit: 'months' },
  period: 'at-date',
  label: { zh: '成立月数', en: 'Age in months' },
  formula: { zh: '不足一月按一月计', en: 'A month begun counts' },
  inputs: ['founded_on'],
  derive: (facts, on) => {
    const founded = facts.get('founded_on');
    const derivation = { formula: monthsBegun.formula, inputs: [{ fact: 'founded_on', year: null, value: founded?.value ?? null }] };
    if (!founded) return { value: null, missing: ['founded_on'], evidence: null, derivation };
    const since = founded.value as CalendarDate;
    const full = fullMonthsBetween(since, on);
    return { value: addMonths(since, full) < on ? full + 1 : full, missing: [], evidence: founded.evidence, derivation };
  },
};

/** The dictionary of the engine's own tests. */
export const testVocabulary: Vocabulary = { facts: new Map(stated.map((definition) => [definition.key, definition])), derived: new Map([rdRatio, monthsBegun].map((definition) => [definition.key, definition])) };
