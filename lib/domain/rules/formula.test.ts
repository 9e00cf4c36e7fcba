import { describe, expect, it } from 'vitest';
import { compileRule } from './evaluate.ts';
import { TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { formulasOf, type Formula } from './formula.ts';
import type { Rule } from './rule.ts';

const more = (amount: number): Rule => ({ kind: 'compare', fact: 'patents', is: 'more-than', threshold: { amount, unit: 'count' }, citations: [] });
const [a, b, c, d] = [more(1), more(2), more(3), more(4)];
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: Rule[]): Rule => ({ kind: 'any', of });
const not = (of: Rule): Rule => ({ kind: 'not', of });
const when = (condition: Rule, then: Rule): Rule => ({ kind: 'when', when: condition, then });
const atLeast = (count: number, ...of: Rule[]): Rule => ({ kind: 'at-least-of', count, of });
const many = (size: number): readonly Rule[] => Array.from({ length: size }, (_, index) => more(10 + index));
const broken: Rule = { kind: 'answer', fact: 'gone', is: true, citations: [] };

function formulaOf(rule: Rule): Formula | null {
  const { root, circuit } = compileRule(rule, { asOf: TODAY, definitions: [], vocabulary: testVocabulary });
  return formulasOf(circuit, [root.node])[0] ?? null;
}

/** A formula as a text, tests by their threshold: `1 & !2 & (3 | 4)`. */
function written(rule: Rule): string {
  const { circuit } = compileRule(rule, { asOf: TODAY, definitions: [], vocabulary: testVocabulary });
  const asked = circuit.slots.flatMap(({ tests }) => tests);
  const nameOf = (test: number) => String((asked[test] as Extract<(typeof asked)[number], { kind: 'range' }>).low - 1);
  const write = ({ kind, literals, parts }: Formula): string => [...literals.map(({ test, passes }) => `${passes ? '' : '!'}${nameOf(test)}`).toSorted(), ...parts.map((part) => `(${write(part)})`).toSorted()].join(kind === 'all' ? ' & ' : ' | ');
  const formula = formulaOf(rule);
  return formula ? write(formula) : 'none';
}

describe('a rule as a formula', () => {
  it.each<[string, Rule, string]>([
    ['a test', a, '1'],
    ['all', all(a, b), '1 & 2'],
    ['any within all', all(a, any(b, c)), '1 & (2 | 3)'],
    ['groups of one kind become one', all(a, all(b, all(c))), '1 & 2 & 3'],
    ['negation goes down to the tests', not(all(a, any(b, not(c)))), '(!1 | (!2 & 3))'],
    ['twice negated', not(not(any(a, b))), '(1 | 2)'],
    ['a count, by the fewer choices', atLeast(2, a, b, c), '(1 | 2) & (1 | 3) & (2 | 3)'],
    ['a count of one', atLeast(1, a, b, c), '(1 | 2 | 3)'],
    ['a count of all', atLeast(3, a, b, c), '((1 & 2 & 3))'],
    ['a count of all but one, four choices of three being fewer than six of two', atLeast(3, a, b, c, d), '((1 & 2 & 3) | (1 & 2 & 4) | (1 & 3 & 4) | (2 & 3 & 4))'],
    ['fewer than a count', not(atLeast(2, a, b, c)), '(!1 | !2) & (!1 | !3) & (!2 | !3)'],
    ['a condition alone', when(a, b), '1 & 2'],
    ['a condition in an any', any(c, when(a, b)), '(3 | (1 & 2))'],
    ['the opposite of a condition', not(when(a, b)), '!2 & 1'],
  ])('%s', (_, rule, text) => expect(written(rule)).toBe(text));

  it('of nothing but what may not apply needs one that does', () => {
    expect(written(all(when(a, b), when(c, d)))).toBe('(!1 | 2) & (!3 | 4) & ((1 & 2) | (3 & 4))');
  });
});

describe('what formulas can not say', () => {
  it.each<[string, Rule]>([['a broken test', broken], ['a broken part', all(a, broken)], ['a broken part deep within', any(a, not(all(b, broken)))], ['a count of what may not apply', atLeast(1, a, when(b, c))], ['such a count within', all(a, not(atLeast(1, a, when(b, c))))], ['an empty group', all()]])('%s is none', (_, rule) => {
    expect(formulaOf(rule)).toBeNull();
  });

  it('is a count with more than 32 choices either way, and no smaller one', () => {
    // Of 32 parts one: 32 choices of one; 33 of 33. Two of 8: 28 choices, or 8 of seven. Three of 6: 20 or 15. Four of 9: 126 or 84.
    const sayable: readonly (readonly [number, number])[] = [[1, 33], [33, 33], [2, 8], [7, 8], [3, 6], [4, 6], [32, 32], [31, 32], [2, 32]];
    for (const [count, size] of sayable) expect(formulaOf(atLeast(count, ...many(size)))).not.toBeNull();
    const unsayable: readonly (readonly [number, number])[] = [[4, 9], [5, 9], [2, 33], [32, 33], [6, 11]];
    for (const [count, size] of unsayable) expect(formulaOf(atLeast(count, ...many(size)))).toBeNull();
  });
});

it('keeps what is said twice once', () => {
  const shared = any(a, not(b));
  const { root, circuit } = compileRule(any(all(shared, c), all(shared, d)), { asOf: TODAY, definitions: [], vocabulary: testVocabulary });
  const [formula] = formulasOf(circuit, [root.node]);
  const [first, second] = formula?.parts[0]?.parts ?? [];
  expect(first?.parts[0]).toBeDefined();
  expect(first?.parts[0]).toBe(second?.parts[0]);
});
