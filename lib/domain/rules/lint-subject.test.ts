import { describe, expect, it } from 'vitest';
import { day, type CalendarDate } from '../calendar.ts';
import type { NamedRule, RuleVersion } from '../catalog/product.ts';
import type { Source } from '../catalog/source.ts';
import type { Facts } from '../facts/fact.ts';
import { product, version } from '../matching/examples/catalog.ts';
import { declared } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { lintCatalog, lintDefinition, lintProduct } from './lint.ts';
import { lintLine, type LintFinding } from './lint-finding.ts';
import type { RuleCase } from './rule-case.ts';
import type { LeafRule, Rule } from './rule.ts';

const both = (name: string) => ({ zh: name, en: name });
const source = (id: string, grade: Source['grade']): Source => ({ id, title: id, issuer: id, docNo: null, date: null, url: null, grade, lastChecked: day('2026-09-01') });
const SOURCES = [source('s', 'primary_text'), source('blog', 'single_weak_source'), source('forum', 'single_weak_source')];
const named = (name: string, ...versions: RuleVersion[]): NamedRule => ({ name, title: both(name), summary: both(name), versions });
const context = (...definitions: NamedRule[]) => ({ definitions, vocabulary: testVocabulary, sources: new Map(SOURCES.map((one) => [one.id, one])) });
const cited = (...sources: string[]) => ({ citations: sources.map((id) => ({ source: id })) });
const flag = (fact: string, is = true, from = 's'): LeafRule => ({ kind: 'answer', fact, is, ...cited(from) });
const patents = (is: 'at-least' | 'at-most' | 'less-than' | 'more-than', amount: number): LeafRule => ({ kind: 'compare', fact: 'patents', is, threshold: { amount, unit: 'count' }, ...cited('s') });
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: Rule[]): Rule => ({ kind: 'any', of });
const period = (from: string | null, to: string | null): { from: CalendarDate | null; to: CalendarDate | null } => ({ from: from === null ? null : day(from), to: to === null ? null : day(to) });
const example = (name: RuleCase<Facts>['name'], on: string, facts: Facts, verdict: RuleCase<Facts>['verdict'], more: Partial<RuleCase<Facts>> = {}): RuleCase<Facts> => ({ name, on: day(on), facts, verdict, source: 's', ...more });

const told = (findings: readonly LintFinding[]) => findings.map(({ code, path, found }) => [code, path, found].join(' | '));
const ofRule = (rule: Rule, ...definitions: NamedRule[]) => told(lintProduct(product('p', [version('v', rule)]), context(...definitions), null));

describe('one product or named rule', () => {
  it('with nothing wrong has no findings, whether cases are looked at or not', () => {
    const cases = [example('yes', '2026-01-01', declared([['hnte', true]]), 'eligible'), example({ zh: '否', en: 'no' }, '2026-01-01', declared([['hnte', false]]), 'ineligible')];
    expect(lintProduct(product('p', [version('v', flag('hnte'))]), context(), null)).toEqual([]);
    expect(lintProduct(product('p', [version('v', flag('hnte'))]), context(), cases)).toEqual([]);
    expect(lintDefinition(named('d', version('v', flag('hnte'))), context(), cases)).toEqual([]);
    expect(lintProduct(product('p', [version('v', null)]), context(), cases)).toEqual([]);
    expect(lintCatalog({ products: [product('p', [version('v', flag('hnte'))])], definitions: [] }, testVocabulary, SOURCES)).toEqual([]);
  });

  it('is named in each finding, with the version and the severity', () => {
    expect(lintDefinition(named('d', version('v', { ...flag('hnte'), citations: [] })), context(), null).map((finding) => lintLine(finding))).toEqual(['warning unsourced: definition d, v: hnte: This criterion has no source; it will be shown as unsourced']);
  });
});

describe('versions', () => {
  const versions = (...periods: readonly (readonly [string | null, string | null])[]) => told(lintProduct(product('p', periods.map(([from, to], index) => version(`v${index}`, flag('hnte'), period(from, to)))), context(), null));
  it('may begin long ago, stay open, and stand in any order', () => {
    expect(versions([null, '2024-01-01'], ['2024-01-01', '2025-01-01'], ['2025-01-01', null])).toEqual([]);
    expect(versions(['2025-01-01', null], ['2024-01-01', '2025-01-01'], [null, '2024-01-01'])).toEqual([]);
    expect(versions(['2024-01-01', '2025-01-01'], [null, '2024-01-01'])).toEqual([]);
    expect(versions([null, null])).toEqual([]);
  });
  it('that overlap or leave a gap are named with the one before, whatever the order', () => {
    expect(versions(['2025-01-01', null], ['2024-01-01', '2025-01-02'])).toEqual(['overlap |  | v1, v0']);
    expect(versions(['2025-01-03', null], ['2024-01-01', '2025-01-02'])).toEqual(['gap |  | 2025-01-02 – 2025-01-03']);
    expect(versions(['2025-01-02', null], [null, null])).toEqual(['overlap |  | v1, v0']);
  });
});

describe('sources', () => {
  it('that are not in the table are named, of the version and of each criterion', () => {
    expect(told(lintProduct(product('p', [{ ...version('v', flag('hnte', true, 'lost')), sources: ['s', 'gone'] }]), context(), null))).toEqual(['unknown-source |  | gone', 'unknown-source |  | lost']);
    expect(ofRule(all(flag('hnte'), flag('listed', true, 'lost')))).toEqual(['unknown-source | 1 | lost']);
  });
  it('are weak only where none is better', () => {
    const weak = (...sources: string[]) => ofRule({ ...flag('hnte'), ...cited(...sources) });
    expect(weak('blog', 'forum')).toEqual(['weak-source |  | blog, forum']);
    expect(weak('blog', 's')).toEqual([]);
    expect(weak('lost')).toEqual(['unknown-source |  | lost']);
  });
});

describe('faults', () => {
  it('are told once each, at their place, from the first day on which they are', () => {
    const definition = named('d', version('d1', flag('hnte'), period('2020-01-01', '2022-01-01')));
    const findings = lintProduct(product('p', [version('v', all({ kind: 'ref', name: 'd' }, { kind: 'ref', name: 'd' }), period('2021-01-01', null))]), context(definition, named('e', version('e1', flag('hnte'), period('2023-01-01', null)))), null);
    expect(findings.map((finding) => lintLine(finding))).toEqual([
      'error fault: product p, v, at 0: missing-rule: Can not be evaluated from 2022-01-01: No rule named "d" is in force on 2022-01-01',
      'error fault: product p, v, at 1: missing-rule: Can not be evaluated from 2022-01-01: No rule named "d" is in force on 2022-01-01',
    ]);
    expect(told(lintProduct(product('p', [version('v', { kind: 'ref', name: 'd' }, period('2020-01-01', '2022-01-01'))]), context(definition), null))).toEqual([]);
  });
});

describe('parts that can not come out either way', () => {
  it('are told at the outermost place and no more', () => {
    const hopeless = all(patents('at-least', 5), patents('at-most', 3));
    expect(ofRule(hopeless)).toEqual(['never-met |  | all']);
    expect(ofRule(any(flag('hnte'), hopeless))).toEqual(['never-met | 1 | all']);
    expect(ofRule(any(flag('hnte'), all(hopeless, flag('listed'))))).toEqual(['never-met | 1 | all']);
    const trivial = any(patents('at-least', 3), patents('less-than', 3));
    expect(ofRule(trivial)).toEqual(['always-met |  | any']);
    expect(ofRule(all(flag('hnte'), trivial, any(trivial, flag('listed'))))).toEqual(['always-met | 1 | any', 'always-met | 2 | any']);
    expect(ofRule(all(flag('hnte'), { kind: 'member', fact: 'sector', of: ['software', 'biotech', 'chips', 'finance'], ...cited('s') }))).toEqual(['always-met | 1 | member sector']);
  });

  it('of a named rule are told where it is defined, not where it is used', () => {
    const definition = named('d', version('d1', any(patents('at-least', 3), patents('less-than', 3))));
    expect(ofRule(all(flag('hnte'), { kind: 'ref', name: 'd' }), definition)).toEqual([]);
    expect(told(lintDefinition(definition, context(definition), null))).toEqual(['always-met |  | any']);
  });

  it('one range within another is told by its number: the wider in an all, the narrower in an any', () => {
    const part = (rule: Rule) => lintProduct(product('p', [version('v', rule)]), context(), null).filter(({ code }) => code === 'redundant').map(({ message }) => message.en.slice(0, 6));
    expect(part(all(flag('hnte'), patents('at-least', 3), patents('at-least', 5)))).toEqual(['Part 2']);
    expect(part(all(patents('at-least', 5), patents('at-least', 3)))).toEqual(['Part 2']);
    expect(part(any(patents('at-least', 5), patents('at-least', 3)))).toEqual(['Part 1']);
    expect(part(all(patents('at-least', 3), patents('at-least', 3)))).toEqual(['Part 1']);
    expect(part(all(patents('at-least', 3), patents('at-most', 5)))).toEqual([]);
    expect(part(all(patents('at-least', 3), { kind: 'compare', fact: 'revenue', is: 'at-least', threshold: { amount: 5, unit: 'CNY' }, ...cited('s') }, flag('hnte'), flag('listed')))).toEqual([]);
  });

  it('a whole that may not apply is told, one with a part that always does is not', () => {
    const conditional: Rule = { kind: 'when', when: flag('listed'), then: flag('hnte') };
    expect(ofRule(conditional)).toEqual(['may-not-apply |  | when']);
    expect(ofRule({ kind: 'not', of: conditional })).toEqual(['may-not-apply |  | not']);
    expect(ofRule(any(conditional, { ...conditional, then: patents('at-least', 3) }))).toEqual(['may-not-apply |  | any']);
    expect(ofRule(any(conditional, patents('at-least', 3)))).toEqual([]);
  });
});

describe('cases', () => {
  const [yes, no] = [declared([['patents', 3], ['hnte', true]]), declared([['patents', 2], ['hnte', false]])];
  const lint = (rule: Rule, cases: readonly RuleCase<Facts>[], inForce = period(null, null)) => told(lintProduct(product('p', [version('v', rule, inForce)]), context(), cases));

  it('count only on days of the version', () => {
    const rule = flag('hnte');
    const dated = [version('v1', rule, period('2024-01-01', '2025-01-01')), version('v2', rule, period('2025-01-01', null))];
    const cases = [example('a', '2024-06-01', yes, 'eligible'), example('b', '2024-06-01', no, 'ineligible'), example({ zh: '丙', en: 'c' }, '2025-06-01', yes, 'eligible')];
    expect(told(lintProduct(product('p', dated), context(), cases))).toEqual(['no-failing-case |  | hnte']);
    expect(told(lintProduct(product('p', dated), context(), [...cases, example({ zh: '丁', en: 'd' }, '2023-01-01', no, 'ineligible'), example('e', '2025-06-01', no, 'ineligible')]))).toEqual(['case-outside |  | d: 2023-01-01']);
  });

  it('say what is missing and what decided, in any order and each once', () => {
    const rule = all(patents('at-least', 3), flag('hnte'), flag('listed'));
    const says = (more: Partial<RuleCase<Facts>>) => lint(rule, [example('open', '2026-01-01', new Map(), 'undetermined', more)]).filter((line) => line.startsWith('case'));
    expect(says({ missing: ['listed', 'patents', 'hnte', 'hnte'], decisive: ['hnte', 'listed', 'patents'] })).toEqual([]);
    expect(lintProduct(product('p', [version('v', rule)]), context(), [example('open', '2026-01-01', new Map(), 'undetermined', { missing: ['hnte'], decisive: [] })]).slice(0, 2).map(({ message }) => message.en)).toEqual(['Should be [hnte], the rule says [hnte, listed, patents]', 'Should be [], the rule says [hnte, listed, patents]']);
  });

  it('look into named rules for what decided, and ask for the edge of numbers only', () => {
    const definition = named('d', version('d1', flag('hnte')));
    expect(told(lintProduct(product('p', [version('v', all({ kind: 'ref', name: 'd' }, patents('at-least', 3)))]), context(definition), [example('a', '2026-01-01', yes, 'eligible', { decisive: ['hnte', 'patents'] }), example('b', '2026-01-01', no, 'ineligible'), example('c', '2026-01-01', new Map(), 'undetermined')]))).toEqual([]);
    expect(lint(patents('at-least', 3), [example('above', '2026-01-01', declared([['patents', 9]]), 'eligible'), example('below', '2026-01-01', no, 'ineligible'), example('open', '2026-01-01', new Map(), 'undetermined')])).toEqual(['no-boundary-case |  | patents']);
  });

  it('of products and of named rules are asked for by their names', () => {
    const asked: string[] = [];
    lintCatalog({ products: [product('p', [version('v', { kind: 'ref', name: 'd' })])], definitions: [named('d', version('d1', flag('hnte')))] }, testVocabulary, SOURCES, ({ kind, id }) => (asked.push(`${kind} ${id}`), null));
    expect(asked).toEqual(['product p', 'definition d']);
  });
});

it('relations may lead to any product of the catalog', () => {
  const related = { ...product('p', [version('v', flag('hnte'))]), relations: [{ kind: 'excludes' as const, product: 'q', note: both('x') }] };
  expect(lintCatalog({ products: [related, product('q', [version('v', flag('hnte'))])], definitions: [] }, testVocabulary, SOURCES)).toEqual([]);
});
