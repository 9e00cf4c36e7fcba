// @ts-nocheck
import { describe, expect, it } from 'vitest';
import type { Rule } from '../rules/rule.ts';
import { besideRoad, narrowedTo } from './star-roads.ts';

const ref = (name: string): Rule => ({ kind: 'ref', name });
const noRedChip: Rule = { kind: 'answer', fact: 'is_red_chip', is: false, citations: [] };
const product: Rule = {
  kind: 'all',
  of: [ref('general'), { kind: 'any', of: [{ kind: 'all', of: [noRedChip, { kind: 'any', of: [ref('one'), ref('two')] }] }, ref('red-chip')] }],
};

describe('one road of a product', () => {
  it('takes every choice on its way and keeps what stands beside it', () => {
    expect(narrowedTo(product, 'two')).toEqual({ kind: 'all', of: [ref('general'), { kind: 'all', of: [noRedChip, ref('two')] }] });
    expect(narrowedTo(product, 'red-chip')).toEqual({ kind: 'all', of: [ref('general'), ref('red-chip')] });
  });
  it('does not exist where nothing refers to it', () => {
    expect(narrowedTo(product, 'three')).toBeNull();
    expect(narrowedTo(product, 'general')).toEqual(product);
  });
  it('asks, besides its rule and the gates, what excludes the others', () => {
    expect(besideRoad(product, 'two')).toEqual([noRedChip]);
    expect(besideRoad(product, 'red-chip')).toEqual([]);
  });
});
