// Long on purpose: the language operator by operator, each with its edges, read as one table against lib/domain/rules/README.md.
import { describe, expect, it } from 'vitest';
import { day, type CalendarDate } from '../calendar.ts';
import type { NamedRule } from '../catalog/product.ts';
import type { EvidenceLevel } from '../facts/evidence.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { sheetOf, sheetWith } from '../facts/sheet.ts';
import { version } from '../matching/examples/catalog.ts';
import { evaluate, verdictFor } from './evaluate.ts';
import { declared, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import type { Explanation, LeafExplanation } from './explanation.ts';
import { parseRule } from './parse-rule.ts';
import type { RuleDocument } from './rule-document.ts';
import type { Rule } from './rule.ts';

function read(document: RuleDocument): Rule {
  const parsed = parseRule(document, testVocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

const judge = (rule: Rule | RuleDocument, facts: Facts, asOf: CalendarDate = TODAY, definitions: readonly NamedRule[] = []) =>
  evaluate('kind' in rule ? (rule as Rule) : read(rule as RuleDocument), sheetOf(facts, testVocabulary, asOf), { asOf, definitions, vocabulary: testVocabulary });
const leaves = (node: Explanation): readonly LeafExplanation[] => (node.kind === 'leaf' ? [node] : (node.kind === 'ref' ? (node.part ? [node.part] : []) : node.parts).flatMap(leaves));
const leafOf = (rule: RuleDocument, facts: Facts, asOf = TODAY) => leaves(judge(rule, facts, asOf).explanation)[0];
const decisive = (rule: RuleDocument, facts: Facts) => leaves(judge(rule, facts).explanation).filter((leaf) => leaf.decisive).map((leaf) => leaf.rule.fact);

describe('the edge of a threshold', () => {
  it.each([
    ['atLeast', 29_999_999_999, 'unmet', -1], ['atLeast', 30_000_000_000, 'met', 0], ['atLeast', 30_000_000_001, 'met', 1],
    ['atMost', 29_999_999_999, 'met', 1], ['atMost', 30_000_000_000, 'met', 0], ['atMost', 30_000_000_001, 'unmet', -1],
    ['moreThan', 30_000_000_000, 'unmet', 0], ['moreThan', 30_000_000_001, 'met', 1],
    ['lessThan', 30_000_000_000, 'unmet', 0], ['lessThan', 29_999_999_999, 'met', 1],
    ['equals', 30_000_000_000, 'met', 0], ['equals', 30_000_000_001, 'unmet', -1], ['equals', 29_999_999_998, 'unmet', -2],
  ])('revenue %s 300 million yuan, at %i fen: %s, distance %i', (key, fen, outcome, distance) => {
    expect(leafOf({ fact: 'revenue', [key]: '300000000 CNY' } as RuleDocument, declared([['revenue', fen]]))).toMatchObject({ outcome, distance, unit: 'CNY', value: fen });
  });

  it.each([[-1, 'unmet'], [0, 'unmet'], [1, 'met']])('a profit of %i fen is "positive": %s', (fen, outcome) => {
    expect(leafOf({ fact: 'profit', moreThan: '0 CNY' }, declared([['profit', fen]]))?.outcome).toBe(outcome);
  });

  it.each([[99, 'unmet', -1], [100, 'met', 0], [150, 'met', 50], [200, 'met', 0], [201, 'unmet', -1]])('between includes both ends: %i fen is %s', (fen, outcome, distance) => {
    expect(leafOf({ fact: 'revenue', between: ['1 CNY', '2 CNY'] }, declared([['revenue', fen]]))).toMatchObject({ outcome, distance });
  });

  it('a share a hair under 5% is under it, whatever rounding would say', () => {
    const share = (spend: number, revenue: number) => leafOf({ fact: 'rd_ratio', atLeast: '5 %' }, declared([['rd_spend', spend], ['revenue', revenue]]))?.outcome;
    expect(share(5, 100)).toBe('met');
    expect(share(49_999_999_999, 1_000_000_000_000)).toBe('unmet');
    expect(leafOf({ fact: 'rd_ratio', equals: '5 %' }, declared([['rd_spend', 50_000_000_001], ['revenue', 1_000_000_000_000]]))?.outcome).toBe('unmet');
    expect(leafOf({ fact: 'rd_ratio', moreThan: '5 %' }, declared([['rd_spend', 50_000_000_001], ['revenue', 1_000_000_000_000]]))?.outcome).toBe('met');
  });

  it('the first day of a range counts, the last does not; an age counts completed time', () => {
    const within = (founded: string) => leafOf({ fact: 'founded_on', from: '2020-01-01', until: '2021-01-01' }, declared([['founded_on', day(founded)]]))?.outcome;
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(within)).toEqual(['unmet', 'met', 'met', 'unmet']);
    const aged = (asOf: string, rule: RuleDocument = { age: 'founded_on', atLeast: '3 years' }) => leafOf(rule, declared([['founded_on', day('2020-02-29')]]), day(asOf));
    expect(aged('2023-02-27')).toMatchObject({ outcome: 'unmet', value: 2, distance: -1, unit: 'years' });
    expect(aged('2023-02-28')).toMatchObject({ outcome: 'met', value: 3, distance: 0 });
    expect(aged('2020-02-28', { age: 'founded_on', lessThan: '1 months' })).toMatchObject({ outcome: 'met', unit: 'months' });
  });
});

describe('sets and choices', () => {
  const zones = (value: FactValue | undefined, rule: Partial<Record<'hasAny' | 'hasEvery' | 'hasNone', string[]>>) => judge({ fact: 'zones', ...rule } as RuleDocument, value === undefined ? new Map() : declared([['zones', value]])).verdict;
  it('an unanswered set is unknown, an empty one is empty', () => {
    expect(zones(undefined, { hasNone: ['lingang'] })).toBe('undetermined');
    expect(zones([], { hasNone: ['lingang'] })).toBe('eligible');
    expect(zones([], { hasAny: ['lingang'] })).toBe('ineligible');
    expect(zones(['lingang', 'caohejing'], { hasEvery: ['lingang', 'zhangjiang'] })).toBe('ineligible');
    expect(zones(['lingang', 'zhangjiang'], { hasEvery: ['lingang', 'zhangjiang'] })).toBe('eligible');
    expect(zones(['caohejing'], { hasAny: ['lingang', 'zhangjiang'] })).toBe('ineligible');
  });
  it('a choice that no rule names is simply another', () => {
    expect(judge({ fact: 'sector', oneOf: ['biotech'] }, declared([['sector', 'finance']])).verdict).toBe('ineligible');
  });
});

describe('a judgement', () => {
  const sound: RuleDocument = { fact: 'core_technology', is: true, evidence: 'verified' };
  const judged = (answer: FactValue | 'unsure'): Facts => (answer === 'unsure' ? new Map() : new Map([['core_technology', { value: answer, evidence: 'declared' as const }]]));

  it.each([[true, 'eligible', 'ineligible'], [false, 'ineligible', 'eligible'], ['unsure', 'undetermined', 'undetermined']] as const)('answered %s is %s, its opposite asked for %s', (answer, straight, opposite) => {
    expect(judge(sound, judged(answer)).verdict).toBe(straight);
    expect(judge({ not: sound }, judged(answer)).verdict).toBe(opposite);
    expect(judge({ fact: 'core_technology', is: false }, judged(answer)).verdict).toBe(opposite);
  });

  it('answered "unsure" is neither yes nor no: asked again, without proof, decisive only where it can tip', () => {
    const told = judge(sound, judged('unsure'));
    expect(told).toMatchObject({ missing: ['core_technology'], evidenceShort: [], explanation: { outcome: 'unknown', decisive: true, value: null, missing: ['core_technology'], distance: null, fault: null, evidence: { held: null, asked: 'verified', enough: false } } });
    const settled = judge({ all: [sound, { fact: 'listed', is: true }] }, declared([['listed', false]]));
    expect(settled).toMatchObject({ verdict: 'ineligible', missing: [], explanation: { parts: [{ outcome: 'unknown', decisive: false }, { decisive: true }] } });
    expect(judge({ any: [sound, { fact: 'listed', is: true }] }, declared([['listed', true]]))).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(judge({ when: sound, then: { fact: 'listed', is: true } }, declared([['listed', true]]))).toMatchObject({ verdict: 'undetermined', missing: ['core_technology'] });
  });

  it('with a word in place of an answer is a fault, not a no', () => {
    expect(judge(sound, declared([['core_technology', 'unsure']]))).toMatchObject({ verdict: 'faulty', missing: [], explanation: { fault: { code: 'kind-mismatch', message: 'The value of core_technology is not of the kind that the dictionary says' } } });
  });
});

describe('what decided', () => {
  it.each<[string, RuleDocument, Facts, string[]]>([
    ['each unmet part of an unmet all', { all: [{ fact: 'listed', is: true }, { fact: 'hnte', is: true }, { fact: 'patents', atLeast: '1 count' }] }, declared([['listed', false], ['hnte', false], ['patents', 3]]), ['listed', 'hnte']],
    ['every part of a met all', { all: [{ fact: 'listed', is: true }, { fact: 'hnte', is: true }] }, declared([['listed', true], ['hnte', true]]), ['listed', 'hnte']],
    ['the met part of a met any', { any: [{ fact: 'listed', is: true }, { fact: 'hnte', is: true }, { fact: 'patents', atLeast: '1 count' }] }, declared([['listed', false], ['hnte', true]]), ['hnte']],
    ['the open parts of an open all', { all: [{ fact: 'listed', is: true }, { fact: 'hnte', is: true }] }, declared([['listed', true]]), ['hnte']],
    ['the condition that took a criterion out', { all: [{ fact: 'hnte', is: true }, { when: { fact: 'listed', is: true }, then: { fact: 'patents', atLeast: '9 count' } }] }, declared([['hnte', true], ['listed', false], ['patents', 0]]), ['hnte', 'listed']],
    ['of a count that fell short, the parts that can not be met', { atLeast: { count: 2, of: [{ fact: 'listed', is: true }, { fact: 'hnte', is: true }, { fact: 'patents', atLeast: '1 count' }] } }, declared([['listed', false], ['hnte', false]]), ['listed', 'hnte']],
  ])('%s', (_, rule, facts, expected) => expect(decisive(rule, facts)).toEqual(expected));
});

describe('proof', () => {
  const proven = (entries: readonly (readonly [string, FactValue, EvidenceLevel])[]): Facts => new Map(entries.map(([key, value, evidence]) => [key, { value, evidence }]));
  const audited: RuleDocument = { fact: 'revenue', atLeast: '1 CNY', evidence: 'audited' };

  it('weaker than asked is still met, and listed', () => {
    const told = judge({ all: [{ fact: 'hnte', is: true }, audited] }, proven([['hnte', true, 'declared'], ['revenue', 100, 'document']]));
    expect(told).toMatchObject({ verdict: 'eligible', evidenceShort: ['1'] });
    expect(leaves(told.explanation)[1]?.evidence).toEqual({ held: 'document', asked: 'audited', enough: false });
  });

  it.each<[EvidenceLevel, boolean]>([['declared', false], ['document', false], ['audited', true], ['verified', true]])('%s reaches "audited": %s', (held, enough) => {
    expect(judge(audited, proven([['revenue', 100, held]])).evidenceShort).toEqual(enough ? [] : ['']);
  });

  it('is not asked of an alternative that a proven one makes needless', () => {
    const either: RuleDocument = { any: [audited, { fact: 'patents', atLeast: '1 count', evidence: 'document' }] };
    expect(judge(either, proven([['revenue', 100, 'declared'], ['patents', 1, 'document']])).evidenceShort).toEqual([]);
    expect(judge(either, proven([['revenue', 100, 'declared'], ['patents', 1, 'declared']])).evidenceShort).toEqual(['0', '1']);
    const two: RuleDocument = { atLeast: { count: 1, of: [audited, { fact: 'patents', atLeast: '1 count', evidence: 'document' }] } };
    expect(judge(two, proven([['revenue', 100, 'declared'], ['patents', 1, 'document']])).evidenceShort).toEqual([]);
  });

  it('counts inside a "not" where the criterion helps by being unmet', () => {
    const clean: RuleDocument = { not: { fact: 'listed', is: true, evidence: 'document' } };
    expect(judge(clean, proven([['listed', false, 'declared']])).evidenceShort).toEqual(['0']);
    expect(judge(clean, proven([['listed', true, 'declared']])).evidenceShort).toEqual([]);
  });

  it('of a count inside a "not" is asked of as many as keep it unmet: proven ones beside them make the weak needless', () => {
    const weak = (fact: string): RuleDocument => ({ fact, is: true, evidence: 'document' });
    const fewer: RuleDocument = { not: { atLeast: { count: 2, of: [weak('listed'), weak('hnte'), weak('core_technology')] } } };
    const held = (...levels: readonly EvidenceLevel[]) => proven((['listed', 'hnte', 'core_technology'] as const).map((fact, index) => [fact, false, levels[index] ?? 'declared'] as const));
    // Fewer than two of three: two that fail are enough.
    expect(judge(fewer, held('document', 'document', 'declared'))).toMatchObject({ verdict: 'eligible', evidenceShort: [] });
    expect(judge(fewer, held('document', 'declared', 'declared')).evidenceShort).toEqual(['0.1', '0.2']);
    expect(judge(fewer, proven([['listed', false, 'declared'], ['hnte', false, 'document'], ['core_technology', true, 'declared']])).evidenceShort).toEqual(['0.0']);
    expect(judge({ not: { all: [weak('listed'), weak('hnte')] } }, held('document', 'declared')).evidenceShort).toEqual([]);
    expect(judge({ not: { any: [weak('listed'), weak('hnte')] } }, held('document', 'declared')).evidenceShort).toEqual(['0.1']);
  });

  it('counts for what is met beside what is not, in groups of every kind, named ones too', () => {
    const weak = (fact: string): RuleDocument => ({ fact, is: true, evidence: 'document' });
    const [listed, hnte] = [weak('listed'), weak('hnte')];
    expect(judge({ all: [listed, hnte] }, proven([['listed', true, 'declared'], ['hnte', false, 'declared']])).evidenceShort).toEqual(['0']);
    expect(judge({ any: [listed, { all: [hnte, { fact: 'core_technology', is: true }] }] }, proven([['listed', true, 'document'], ['hnte', true, 'declared'], ['core_technology', false, 'declared']])).evidenceShort).toEqual([]);
    expect(judge({ any: [{ fact: 'core_technology', is: true }, listed] }, proven([['core_technology', true, 'declared'], ['listed', true, 'declared']])).evidenceShort).toEqual([]);
    expect(judge({ any: [{ fact: 'core_technology', is: true }, listed] }, proven([['core_technology', false, 'declared'], ['listed', true, 'declared']])).evidenceShort).toEqual(['1']);
    const definition: NamedRule = { name: 'd', title: { zh: 'd', en: 'd' }, summary: { zh: 'd', en: 'd' }, versions: [version('d1', read(listed))] };
    expect(judge({ all: [{ rule: 'd' }, hnte] }, proven([['listed', true, 'declared'], ['hnte', true, 'document']]), TODAY, [definition]).evidenceShort).toEqual(['0.0']);
  });

  it('of a condition is not asked, of its consequence is', () => {
    const rule: RuleDocument = { when: { fact: 'listed', is: true, evidence: 'audited' }, then: audited };
    expect(judge(rule, proven([['listed', true, 'declared'], ['revenue', 100, 'declared']])).evidenceShort).toEqual(['1']);
    expect(judge(rule, proven([['listed', false, 'declared'], ['revenue', 100, 'declared']])).evidenceShort).toEqual([]);
  });
});

describe('named rules', () => {
  const named = (name: string, ...versions: NamedRule['versions']): NamedRule => ({ name, title: { zh: name, en: name }, summary: { zh: name, en: name }, versions });
  const attribute = named('attribute', version('old', read({ fact: 'patents', atLeast: '5 count' }), { from: null, to: day('2024-04-30') }), version('new', read({ fact: 'patents', atLeast: '7 count' }), { from: day('2024-04-30'), to: null }));
  const rule: RuleDocument = { all: [{ rule: 'attribute' }, { fact: 'hnte', is: true }] };
  const facts = declared([['patents', 6], ['hnte', true]]);

  it('resolve on the day of the question, to the day', () => {
    expect(judge(rule, facts, day('2024-04-29'), [attribute]).verdict).toBe('eligible');
    const told = judge(rule, facts, day('2024-04-30'), [attribute]);
    expect(told.verdict).toBe('ineligible');
    expect(told.explanation).toMatchObject({ parts: [{ kind: 'ref', path: '0', name: 'attribute', version: { id: 'new', inForce: { from: '2024-04-30', to: null } }, part: { path: '0.0', outcome: 'unmet' } }, { path: '1' }] });
  });

  it('of which two versions overlap, which the lint refuses, are read in the later one, in whatever order they stand', () => {
    const [long, later] = [version('long', read({ fact: 'patents', atLeast: '9 count' })), version('later', read({ fact: 'patents', atLeast: '5 count' }), { from: day('2020-01-01'), to: null })];
    for (const versions of [[long, later], [later, long]]) expect(judge(rule, facts, TODAY, [named('attribute', ...versions)]).verdict).toBe('eligible');
    const [older, newer] = [version('older', read({ fact: 'patents', atLeast: '9 count' }), { from: day('2019-01-01'), to: null }), later];
    for (const versions of [[older, newer], [newer, older]]) expect(judge(rule, facts, TODAY, [named('attribute', ...versions)]).verdict).toBe('eligible');
  });

  it.each<[string, readonly NamedRule[], string, string]>([
    ['missing', [], 'missing-rule', 'No rule named "attribute" is in force on 2026-09-01'],
    ['not in force', [named('attribute', version('v', null, { from: day('2027-01-01'), to: null }))], 'missing-rule', 'No rule named "attribute" is in force on 2026-09-01'],
    ['without a test', [named('attribute', version('v', null))], 'missing-rule', 'attribute has no test that could be evaluated on 2026-09-01'],
    ['in a circle', [named('attribute', version('v', { kind: 'ref', name: 'attribute' }))], 'cycle', 'attribute → attribute refers to itself'],
  ])('%s are faulty, and say so', (_, definitions, code, message) => {
    const told = judge(rule, facts, TODAY, definitions);
    expect(told.verdict).toBe('faulty');
    expect(JSON.stringify(told.explanation)).toContain(JSON.stringify({ code, message }));
    expect(judge(rule, declared([['hnte', false]]), TODAY, definitions).verdict).toBe('ineligible');
  });
});

describe('faults', () => {
  const broken = (rule: Rule, facts: Facts = new Map()) => judge(rule, facts);
  const criterion = { citations: [] };

  it.each<[string, Rule, string]>([
    ['a missing name', { kind: 'answer', fact: 'gone', is: true, ...criterion }, 'missing-fact'],
    ['another unit', { kind: 'compare', fact: 'revenue', is: 'at-least', threshold: { amount: 1, unit: 'people' }, ...criterion }, 'unit-mismatch'],
    ['another unit at one end', { kind: 'between', fact: 'revenue', low: { amount: 1, unit: 'CNY' }, high: { amount: 2, unit: 'people' }, ...criterion }, 'unit-mismatch'],
    ['a flag compared', { kind: 'compare', fact: 'listed', is: 'at-least', threshold: { amount: 1, unit: 'count' }, ...criterion }, 'kind-mismatch'],
    ['a number answered', { kind: 'answer', fact: 'revenue', is: true, ...criterion }, 'kind-mismatch'],
    ['a number as a choice', { kind: 'member', fact: 'revenue', of: ['a'], ...criterion }, 'kind-mismatch'],
    ['a choice as a set', { kind: 'overlap', fact: 'sector', has: 'any', of: ['chips'], ...criterion }, 'kind-mismatch'],
    ['a flag as a day', { kind: 'day', fact: 'listed', from: null, to: null, ...criterion }, 'kind-mismatch'],
    ['the age of a flag', { kind: 'age', fact: 'listed', is: 'at-least', threshold: { amount: 1, unit: 'years' }, ...criterion }, 'kind-mismatch'],
    ['an age in days', { kind: 'age', fact: 'founded_on', is: 'at-least', threshold: { amount: 1, unit: 'days' }, ...criterion }, 'unit-mismatch'],
    ['an empty group', { kind: 'all', of: [] }, 'empty-group'],
    ['a count beyond the parts', { kind: 'at-least-of', count: 2, of: [{ kind: 'answer', fact: 'listed', is: true, ...criterion }] }, 'bad-count'],
    ['a count of none', { kind: 'at-least-of', count: 0, of: [{ kind: 'answer', fact: 'listed', is: true, ...criterion }] }, 'bad-count'],
    ['a count of one and a half', { kind: 'at-least-of', count: 1.5, of: [{ kind: 'answer', fact: 'listed', is: true, ...criterion }, { kind: 'answer', fact: 'hnte', is: true, ...criterion }] }, 'bad-count'],
  ])('%s is a fault of its own', (_, rule, code) => {
    const told = broken(rule);
    expect(told).toMatchObject({ verdict: 'faulty', missing: [], explanation: { outcome: 'faulty', fault: { code } } });
    expect(told.explanation.fault?.message).not.toBe('');
  });

  it('of a part far down shows at its own place', () => {
    const rule = read({ all: [{ fact: 'hnte', is: true }, { any: [{ fact: 'listed', is: true }, { not: { fact: 'listed', is: false } }] }] });
    expect(leaves(judge(rule, new Map()).explanation).map(({ path }) => path)).toEqual(['0', '1.0', '1.1.0']);
  });

  it('a share of zero is a fault, with its reason', () => {
    const told = broken({ kind: 'compare', fact: 'rd_ratio', is: 'at-least', threshold: { amount: 100_000, unit: 'ratio' }, ...criterion }, declared([['rd_spend', 5], ['revenue', 0]]));
    expect(told).toMatchObject({ verdict: 'faulty', explanation: { value: null, fault: { code: 'division-by-zero', message: 'Revenue is zero' } } });
  });

  it.each<[string, RuleDocument, FactValue]>([
    ['revenue', { fact: 'revenue', atLeast: '1 CNY' }, 'much'], ['listed', { fact: 'listed', is: true }, 'yes'], ['sector', { fact: 'sector', oneOf: ['chips'] }, 7], ['zones', { fact: 'zones', hasAny: ['lingang'] }, 'lingang'], ['founded_on', { age: 'founded_on', atLeast: '1 years' }, 2020], ['founded_on', { fact: 'founded_on', from: '2020-01-01' }, 2020],
  ])('a value of another shape for %s is a fault, not a no', (fact, rule, value) => {
    expect(judge(rule, declared([[fact, value]]))).toMatchObject({ verdict: 'faulty', explanation: { fault: { code: 'kind-mismatch' } } });
  });

  it('of a fact that is not known is none', () => {
    expect(judge({ fact: 'rd_ratio', atLeast: '5 %' }, declared([['revenue', 5]]))).toMatchObject({ verdict: 'undetermined', missing: ['rd_spend'], explanation: { fault: null, value: null, missing: ['rd_spend'] } });
  });
});

describe('a derived fact', () => {
  it('shows what it was made of', () => {
    const leaf = leafOf({ fact: 'rd_ratio', atLeast: '5 %' }, declared([['rd_spend', 6], ['revenue', 100]]));
    expect(leaf).toMatchObject({ value: 120_000, distance: 20_000, evidence: { held: 'declared' }, derivation: { inputs: [{ fact: 'rd_spend', value: 6 }, { fact: 'revenue', value: 100 }] } });
  });

  it('asks each missing input once', () => {
    expect(judge({ all: [{ fact: 'rd_ratio', atLeast: '5 %' }, { fact: 'rd_spend', atLeast: '1 CNY' }] }, new Map()).missing).toEqual(['rd_spend', 'revenue']);
  });
});

it('the quick verdict is that of the explanation', () => {
  const rule = read({ any: [{ fact: 'listed', is: true }, { fact: 'hnte', is: true }] });
  const sheet = sheetWith(sheetOf(new Map(), testVocabulary, TODAY), new Map([['hnte', true]]));
  expect(verdictFor(rule, sheet, { asOf: TODAY, definitions: [], vocabulary: testVocabulary })).toBe('eligible');
});
