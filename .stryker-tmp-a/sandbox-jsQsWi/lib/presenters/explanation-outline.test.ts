// @ts-nocheck
import { describe, expect, it } from 'vitest';
import type { FactDefinition, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Explanation, LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import { bandOf } from './band.ts';
import { explanationOutline } from './explanation-outline.ts';
import { leavesOf } from './group-words.ts';

const staff: FactDefinition = {
  key: 'employees_total', shape: { kind: 'number', unit: 'people' }, period: 'at-date', section: 'people',
  label: { zh: '员工人数', en: 'Employees' }, question: { zh: '多少人', en: 'How many' }, effort: 1, moves: ['raise', 'lower'],
};
const place: FactDefinition = { ...staff, key: 'place', label: { zh: '注册地', en: 'Place' } };
delete (place as { moves?: unknown }).moves;
const vocabulary: Vocabulary = { facts: new Map([['employees_total', staff], ['place', place]]), derived: new Map() };

function leaf(path: string, fact: string, outcome: LeafExplanation['outcome'], value: number | null): LeafExplanation {
  return {
    kind: 'leaf', path, outcome, decisive: true, rule: { kind: 'compare', fact, is: 'at-most', threshold: { amount: 300, unit: 'people' }, citations: [{ source: 's' }] },
    value, missing: value === null ? [fact] : [], distance: value === null ? null : 300 - value, unit: 'people',
    evidence: { held: null, asked: null, enough: true }, derivation: null, fault: null,
  };
}

const tree: Explanation = {
  kind: 'all', path: '', outcome: 'unmet', decisive: true, label: null, count: null, fault: null,
  parts: [
    leaf('0', 'employees_total', 'unmet', 320),
    {
      kind: 'ref', path: '1', name: 'technology-sme', outcome: 'unknown', decisive: false, label: null, version: null, fault: null,
      part: leaf('1.0', 'employees_total', 'unknown', null),
    },
  ],
};

describe('explanationOutline', () => {
  it('tells a tree line by line, named rules by their title', () => {
    const lines = explanationOutline(tree, vocabulary, { 'technology-sme': { zh: '科技型中小企业', en: 'Technology SME' } }, 'zh');
    expect(lines.map((line) => [line.path, line.depth, line.state.sign, line.text, line.value, line.distance, line.missing])).toEqual([
      ['', 0, '✕', '以下 2 项全部满足（1 项不符合，1 项暂不能判断）', null, null, []],
      ['0', 1, '✕', '员工人数不超过 300 人', '320 人', '超出 20 人', []],
      ['1', 1, '?', '科技型中小企业', null, null, []],
      ['1.0', 2, '?', '员工人数不超过 300 人', '还不知道', null, ['员工人数']],
    ]);
  });
  it('finds every criterion, through named rules', () => {
    expect(leavesOf(tree).map((found) => found.path)).toEqual(['0', '1.0']);
  });
});

describe('bandOf', () => {
  const judged = { kind: 'judged', verdict: 'ineligible' } as const;
  it('is near where the company can move the one or two gaps', () => {
    expect(bandOf(judged, [leaf('0', 'employees_total', 'unmet', 320)], vocabulary)).toBe('could');
  });
  it('is out of reach where the place decides, or nothing is known of the gaps', () => {
    expect(bandOf(judged, [leaf('0', 'employees_total', 'unmet', 320), leaf('1', 'place', 'unmet', 1)], vocabulary)).toBe('does-not');
    expect(bandOf(judged, [], vocabulary)).toBe('does-not');
  });
  it('keeps faulty, untestable, closed and unopened apart', () => {
    expect(bandOf({ kind: 'judged', verdict: 'faulty' }, [], vocabulary)).toBe('faulty');
    expect(bandOf({ kind: 'no-published-test' }, [], vocabulary)).toBe('no-test');
  });
});
