import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_LEVELS } from '../facts/evidence.ts';
import { arbitraryRule } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { MAX_DEPTH, MAX_NODES, parseRule } from './parse-rule.ts';
import { printRule } from './print-rule.ts';
import { parseQuantity, printQuantity } from './quantity.ts';
import { problemLine } from './rule-problem.ts';
import type { Rule } from './rule.ts';

const folder = new URL('./examples/', import.meta.url);
const files = (kind: 'good' | 'bad') => readdirSync(new URL(`${kind}/`, folder)).map((name) => [name, JSON.parse(readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')) as unknown] as const);
const parse = (document: unknown) => parseRule(document, testVocabulary);
const wide = (nodes: number) => ({ all: Array.from({ length: nodes - 1 }, () => ({ fact: 'hnte', is: true })) });

describe('good documents', () => {
  it.each(files('good'))('%s is read, and written back to the same rule', (_, document) => {
    const parsed = parse(document);
    expect(parsed.ok || parsed.failure.map((problem) => problemLine(problem))).toBe(true);
    if (parsed.ok) expect(parse(printRule(parsed.value))).toEqual(parsed);
  });

  it('keep every word: sources with clauses, evidence, notes and labels', () => {
    const nested = files('good').find(([name]) => name === 'nested.json')?.[1];
    const parsed = parse(nested);
    expect(parsed.ok && printRule(parsed.value)).toEqual(nested);
  });

  it('mean what the text says', () => {
    const [plain, wan, yi] = ['300000000 CNY', '30000 万元', '3 亿元'].map((atLeast) => parse({ fact: 'revenue', atLeast }));
    expect(plain).toEqual({ ok: true, value: { kind: 'compare', fact: 'revenue', is: 'at-least', threshold: { amount: 30_000_000_000, unit: 'CNY' }, citations: [] } });
    expect([wan, yi]).toEqual([plain, plain]);
  });

  it('may leave an end of a range open, and take a fact of either kind of options', () => {
    const parsed = [{ fact: 'founded_on', from: '2020-01-01' }, { fact: 'founded_on', until: '2020-01-01' }, { fact: 'founded_on', from: '2020-01-01', until: '2020-01-02' }, { fact: 'revenue', between: ['1 CNY', '1 CNY'] }].map(parse);
    expect(parsed.map((one) => one.ok && one.value)).toEqual([
      { kind: 'day', fact: 'founded_on', from: '2020-01-01', to: null, citations: [] }, { kind: 'day', fact: 'founded_on', from: null, to: '2020-01-01', citations: [] }, { kind: 'day', fact: 'founded_on', from: '2020-01-01', to: '2020-01-02', citations: [] },
      { kind: 'between', fact: 'revenue', low: { amount: 100, unit: 'CNY' }, high: { amount: 100, unit: 'CNY' }, citations: [] },
    ]);
  });
});

describe('bad documents', () => {
  it.each(files('bad'))('%s is refused with its message', (_, file) => {
    const { document, problems } = file as { document: unknown; problems: readonly string[] };
    const parsed = parse(document);
    expect(parsed.ok ? [] : parsed.failure.map((problem) => problemLine(problem))).toEqual(problems);
    for (const { message } of parsed.ok ? [] : parsed.failure) expect(message.zh).toMatch(/\p{Script=Han}/u);
  });

  const flag = { fact: 'hnte', is: true };
  const found = (document: unknown) => {
    const parsed = parse(document);
    return parsed.ok ? [] : parsed.failure.map(({ code, path }) => (path === '' ? code : `${code} at ${path}`));
  };

  it.each<[string, string]>([
    ['age-in-days', 'wrong-unit at age'], ['age-of-a-number', 'wrong-kind at age'], ['bare-number', 'bad-quantity at atLeast'], ['blank-label', 'bad-text at label'], ['count-half', 'bad-count at atLeast.count'],
    ['count-missing', 'not-an-object at atLeast'], ['empty-group', 'empty-list at all'], ['empty-list', 'empty-list at hasAny'], ['ends-before-it-begins', 'empty-range at until'], ['group-no-list', 'not-a-list at any'],
    ['is-not-yes-or-no', 'not-a-boolean at is'], ['low-above-high', 'empty-range at between'], ['mixed-ends', 'wrong-unit at between'], ['nameless-fact', 'not-a-text at fact'], ['nameless-rule', 'not-a-text at rule'], ['no-list', 'not-a-list at hasAny'],
    ['no-such-day', 'bad-day at from'], ['no-such-evidence', 'bad-evidence at evidence'], ['no-such-fact-at-all', 'unknown-fact at fact'], ['no-such-option', 'unknown-option'], ['no-test', 'no-test'], ['not-a-rule', 'not-an-object'], ['not-texts', 'not-a-text at hasAny'],
    ['nothing-asked', 'no-test'], ['one-end', 'not-a-list at between'], ['source-without-clause', 'bad-source at sources[0]'], ['sources-no-list', 'not-a-list at sources'], ['twice', 'duplicate at hasAny'], ['two-groups', 'two-tests'], ['two-tests', 'two-tests'],
    ['unknown-key', 'unknown-key at source'], ['wrong-kind', 'wrong-kind at fact'], ['wrong-unit', 'wrong-unit at fact'], ['too-deep', `too-deep at ${Array.from({ length: 32 }, () => 'not').join('.')}`],
  ])('%s.json has the code and the place: %s', (name, told) => {
    const file = files('bad').find(([other]) => other === `${name}.json`)?.[1] as { document: unknown };
    expect(found(file.document)).toEqual([told]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing at all', null, ['not-an-object']],
    ['a list', [flag], ['not-an-object']],
    ['a fact that is a number', { fact: 7, is: true }, ['not-a-text at fact']],
    ['a day test on an age', { age: 'founded_on', from: '2020-01-01' }, ['unknown-key at from', 'no-test']],
    ['a range of days with a test beside it', { fact: 'founded_on', from: '2020-01-01', is: true }, ['two-tests']],
    ['one end that is no quantity', { fact: 'revenue', between: ['1 CNY', 'many'] }, ['bad-quantity at between[1]']],
    ['two ends that are none', { fact: 'revenue', between: [1, 'many'] }, ['bad-quantity at between[0]', 'bad-quantity at between[1]']],
    ['a quantity in a list', { fact: 'revenue', atLeast: ['1 CNY'] }, ['bad-quantity at atLeast']],
    ['a day in a list', { fact: 'founded_on', from: ['2020-01-01'] }, ['bad-day at from']],
    ['days of which neither is one', { fact: 'founded_on', from: 'x', until: 'y' }, ['bad-day at from', 'bad-day at until']],
    ['a day that is not one before one that is', { fact: 'founded_on', from: 'x', until: '2020-01-01' }, ['bad-day at from']],
    ['an option that is no text among others', { fact: 'zones', hasAny: ['lingang', ''] }, ['not-a-text at hasAny']],
    ['an unknown option of a set', { fact: 'zones', hasNone: ['lingang', 'pudong'] }, ['unknown-option']],
    ['two unknown options', { fact: 'sector', oneOf: ['x', 'y'] }, ['unknown-option', 'unknown-option']],
    ['a source without a name', { ...flag, sources: ['a', ''] }, ['bad-source at sources[1]']],
    ['a source that is nothing', { ...flag, sources: [null] }, ['bad-source at sources[0]']],
    ['a clause that is a number', { ...flag, sources: [{ source: 'a', clause: 3 }] }, ['bad-source at sources[0]']],
    ['a clause without words', { ...flag, sources: [{ source: 'a', clause: '' }] }, ['bad-source at sources[0]']],
    ['a clause without source', { ...flag, sources: [{ source: '', clause: '3' }] }, ['bad-source at sources[0]']],
    ['a clause with more than a clause', { ...flag, sources: [{ source: 'a', clause: '3', page: '4' }] }, ['bad-source at sources[0]']],
    ['a note that is a text', { ...flag, note: 'in principle' }, ['bad-text at note']],
    ['a note that is nothing', { ...flag, note: null }, ['bad-text at note']],
    ['a note in three languages', { ...flag, note: { zh: '原则上', en: 'in principle', fr: 'en principe' } }, ['bad-text at note']],
    ['a note whose words are numbers', { ...flag, note: { zh: 1, en: 2 } }, ['bad-text at note']],
    ['a rule name that is a number', { rule: 7 }, ['not-a-text at rule']],
    ['a label that is none, around a part that is none', { not: 7, label: 'x' }, ['bad-text at label', 'not-an-object at not']],
    ['a condition without consequence', { when: flag }, ['not-an-object at then']],
    ['a consequence without condition', { then: flag, when: null }, ['not-an-object at when']],
    ['a condition with something else', { when: flag, then: flag, else: flag }, ['unknown-key at else']],
    ['one broken part among sound ones', { all: [flag, { fact: 'hnte' }, flag] }, ['no-test at all[1]']],
    ['a count with a key too many', { atLeast: { count: 1, of: [flag], from: 2 } }, ['unknown-key at atLeast.from']],
    ['a count in words', { atLeast: { count: '1', of: [flag] } }, ['bad-count at atLeast.count']],
    ['a count of no list', { atLeast: { count: 1, of: flag } }, ['not-a-list at atLeast.of']],
    ['a count without parts', { atLeast: { count: 1, of: [] } }, ['empty-list at atLeast.of']],
    ['a count with a broken part', { atLeast: { count: 1, of: [flag, 7] } }, ['not-an-object at atLeast.of[1]']],
  ])('%s is refused', (_, document, told) => {
    expect(found(document)).toEqual(told);
  });

  it.each<[unknown, string]>([
    [{ fact: 'revenu', atLeast: '1 CNY' }, '数据字典里没有这个事实；是否指 revenue？'], [{ fact: 'xyz', is: true }, '数据字典里没有这个事实'], [{ fact: 'revenue', atLeast: '5 count' }, '阈值的单位与事实的单位不一致（revenue counts CNY, the threshold count）'], [{ fact: 'hnte', atLeast: '5 count' }, '这种条件不适用于这类事实（hnte is a flag, not one number）'],
    [{ fact: 'sector', oneOf: ['x'] }, 'sector 没有这个选项；有的是：software, biotech, chips, finance'], [{ fact: 'hnte', is: true, evidence: 'x' }, '请写 declared、document、audited、verified 之一'], [{}, '请写 fact、age 或 all、any、atLeast、not、when、rule 之一'], [{ age: 'founded_on' }, '请写一种条件：atLeast、atMost、moreThan、lessThan、equals'],
    [wide(MAX_NODES + 1), `一条规则最多 ${MAX_NODES} 个节点：请把一部分写成命名规则`],
  ])('says it in Chinese as well', (document, zh) => {
    const parsed = parse(document);
    expect(parsed.ok ? [] : parsed.failure.map(({ message }) => message.zh)).toEqual([zh]);
  });

  it.each([['revenue_x', 'revenue'], ['reve', 'revenue'], ['rev', null], ['founded_at', 'founded_on'], ['rd_rate', 'rd_ratio'], ['evenue', null], ['list', 'listed'], ['revenue_last', 'revenue']])('of %s it thinks that %s was meant', (fact, near) => {
    const parsed = parse({ fact, is: true });
    expect(parsed.ok ? [] : parsed.failure.map(({ message }) => message.en)).toEqual([near === null ? 'The dictionary has no such fact' : `The dictionary has no such fact; did you mean ${near}?`]);
  });

  it.each([['a number', { fact: 'revenue', is: true }, 'revenue is a number, the criterion asks for yes or no'], ['a set', { fact: 'zones', oneOf: ['lingang'] }, 'zones is a set, the criterion asks for one choice'], ['a choice', { fact: 'sector', hasAny: ['chips'] }, 'sector is a choice, the criterion asks for a set'], ['a flag', { fact: 'hnte', from: '2020-01-01' }, 'hnte is a flag, the criterion asks for a day']])('of %s it says what the criterion asks for', (_, document, en) => {
    const parsed = parse(document);
    expect(parsed.ok ? [] : parsed.failure.map(({ message }) => message.en)).toEqual([en]);
  });

  it('may be as deep and as large as the limits, and no more', () => {
    const deep = (levels: number): unknown => (levels === 1 ? flag : { not: deep(levels - 1) });
    const deepest = { all: [deep(MAX_DEPTH - 1)] };
    expect(parse(deepest).ok).toBe(true);
    expect(parse({ all: [deepest] }).ok).toBe(false);
    expect(parse({ atLeast: { count: 1, of: [deep(MAX_DEPTH)] } }).ok).toBe(false);
    expect(parse(deep(MAX_DEPTH)).ok).toBe(true);
    expect(parse(deep(MAX_DEPTH + 1)).ok).toBe(false);
    expect(parse(wide(MAX_NODES)).ok).toBe(true);
    const refused = parse(wide(MAX_NODES + 5));
    expect(refused.ok ? [] : refused.failure.map(({ code, path, message }) => [code, path, message.en])).toEqual([['too-large', 'all[1999]', `A rule has at most ${MAX_NODES} nodes: move a part into a named rule`]]);
    expect(found({ all: [...Array.from({ length: MAX_NODES }, () => flag), { fact: 'hnte' }] })).toEqual(['too-large at all[1999]']);
  });

  it('show at most 80 characters of what they found', () => {
    const shown = (length: number) => {
      const refused = parse({ fact: 'hnte', is: 'y'.repeat(length) });
      return refused.ok ? '' : refused.failure[0]?.found;
    };
    expect(shown(78)).toBe(`"${'y'.repeat(78)}"`);
    expect(shown(79)).toBe(`"${'y'.repeat(78)}…`);
    expect(shown(200)).toHaveLength(80);
  });
});

it('without a dictionary only the form is read: what was published once stays readable', () => {
  expect(parseRule({ fact: 'gone', atLeast: '1 count' }, null).ok).toBe(true);
  expect(parseRule({ fact: 'gone', atLeast: 'many' }, null).ok).toBe(false);
});

describe('any rule', () => {
  const dressed = fc.tuple(arbitraryRule(), fc.constantFrom(...EVIDENCE_LEVELS), fc.constantFrom('zh', 'en')).map(([rule, evidence, word]): Rule => ('fact' in rule ? { ...rule, citations: [{ source: 'a' }, { source: 'b', clause: '3' }], evidence, note: { zh: word, en: word } } : rule.kind === 'ref' ? rule : { ...rule, label: { zh: word, en: word } }));

  it('is written and read back unchanged', () => {
    fc.assert(fc.property(dressed, (rule) => {
      expect(parse(JSON.parse(JSON.stringify(printRule(rule))))).toEqual({ ok: true, value: rule });
    }), { numRuns: 500 });
  });

  it('means the same in yuan and, times 10⁻⁴, in 万元', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'equals'), (wan, key) => {
      expect(parse({ fact: 'revenue', [key]: `${wan} 万元` })).toEqual(parse({ fact: 'revenue', [key]: `${wan}0000 CNY`.replace(/^-?00000 /, '0 ') }));
    }));
  });
});

describe('quantities', () => {
  it('are written so that the same is read', () => {
    const units = fc.constantFrom('CNY', 'count', 'people', 'years', 'months', 'days', 'shares', 'times', 'points');
    fc.assert(fc.property(fc.integer({ min: -1e14, max: 1e14 }), units, (amount, unit) => {
      expect(parseQuantity(printQuantity({ amount, unit: unit as 'CNY' }))).toEqual({ amount: amount === 0 ? 0 : amount, unit });
    }));
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (millionths) => {
      expect(parseQuantity(printQuantity({ amount: millionths * 2, unit: 'ratio' }))).toEqual({ amount: millionths === 0 ? 0 : millionths * 2, unit: 'ratio' });
    }));
  });

  it.each([
    ['0.01 CNY', 1], ['1 CNY', 100], ['-1.5 CNY', -150], ['1.50 CNY', 150], ['0.000001 万元', 1], ['1.5 亿元', 15_000_000_000], ['5 %', 100_000], ['0.0001 %', 2], ['12.50000 %', 250_000], ['-3 %', -60_000], ['7 count', 7], ['7.0 count', 7], ['0 CNY', 0], ['-0 CNY', 0], ['-0 %', 0], ['5.0000000000 %', 100_000], ['9007199254740991 count', null], ['90071992547409.91 CNY', 9_007_199_254_740_991], ['90071992547409.92 CNY', null],
  ])('%s is %i on the grid', (text, amount) => {
    expect(parseQuantity(text)?.amount ?? null).toBe(amount);
  });

  it.each(['0.001 CNY', '1.5 count', '0.00001 %', '5%', '5 EUR', ' 5 CNY', '5  CNY', '1e3 CNY', '٣ CNY', '.5 CNY', '5. CNY', '999999999999999 亿元', '5 CNY a year', '5 CNY ', '', 'CNY', '5'])('%j is refused', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});
