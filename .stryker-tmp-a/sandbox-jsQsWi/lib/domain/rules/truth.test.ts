// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, ANY, FAULTY_GROUP, FAULTY_LEAF, MET, NOT, NOT_APPLICABLE, outcomeOf, settleAtLeast, UNKNOWN, UNMET, verdictOf, WHEN, type State } from './truth.ts';

const PLAIN = [MET, UNMET, UNKNOWN] as const;
const EVERY = [MET, UNMET, UNKNOWN, NOT_APPLICABLE, FAULTY_LEAF, FAULTY_GROUP, ...openOnes()] as const;
const plain = fc.constantFrom(...PLAIN);
const every = fc.constantFrom(...EVERY);
const group = (table: Uint8Array) => (...parts: readonly State[]) => table[parts.reduce((a, b) => a | b, 0) * 64 + parts.reduce((a, b) => a & b, 63)] as State;
const all = group(ALL);
const any = group(ANY);
const not = (state: State) => NOT[state] as State;
const when = (condition: State, then: State) => WHEN[condition * 64 + then] as State;
const atLeast = (count: number, ...parts: readonly State[]) =>
  settleAtLeast(count, parts.filter((part) => part & 1).length, parts.filter((part) => part === MET).length, parts.reduce((a, b) => a | b, 0), parts.reduce((a, b) => a & b, 63));

/** Open states that only conditions bring about: "met or not applicable" and its mirror image. */
function openOnes(): readonly State[] {
  return [WHEN[UNKNOWN * 64 + MET] as State, WHEN[UNKNOWN * 64 + UNMET] as State];
}

const law = (name: string, property: fc.IPropertyWithHooks<never> | fc.IRawProperty<unknown>) => it(name, () => fc.assert(property as fc.IRawProperty<unknown>));

describe("Kleene's laws", () => {
  law('all and any do not mind the order', fc.property(every, every, (a, b) => all(a, b) === all(b, a) && any(a, b) === any(b, a)));
  law('all and any do not mind how parts are bracketed', fc.property(every, every, every, (a, b, c) => all(a, all(b, c)) === all(a, b, c) && any(any(a, b), c) === any(a, b, c)));
  law('a group of one is that one', fc.property(every, (a) => all(a) === a && any(a) === a && atLeast(1, a) === a));
  law('saying it twice changes nothing', fc.property(every, (a) => all(a, a) === a && any(a, a) === a));
  law('not not is nothing', fc.property(every, (a) => not(not(a)) === a));
  law('De Morgan', fc.property(every, every, (a, b) => not(all(a, b)) === any(not(a), not(b)) && not(any(a, b)) === all(not(a), not(b))));
  law('absorption, where everything applies', fc.property(plain, plain, (a, b) => all(a, any(a, b)) === a && any(a, all(a, b)) === a));
  law('distribution, where everything applies', fc.property(plain, plain, plain, (a, b, c) => all(a, any(b, c)) === any(all(a, b), all(a, c)) && any(a, all(b, c)) === all(any(a, b), any(a, c))));
  law('at least one is any; at least all is all, where everything applies', fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (parts) => atLeast(1, ...parts) === any(...parts) && atLeast(parts.length, ...parts) === all(...parts)));
  law('at least k and not at least k are opposites: fewer than k is at least n - k + 1 that are not', fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (parts, k) => k > parts.length || not(atLeast(k, ...parts)) === atLeast(parts.length - k + 1, ...parts.map(not))));
  law('what does not apply is left out of all, any and at least', fc.property(fc.array(every, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (parts, k) => all(...parts, NOT_APPLICABLE) === all(...parts) && any(...parts, NOT_APPLICABLE) === any(...parts) && atLeast(k, ...parts, NOT_APPLICABLE) === atLeast(k, ...parts)));
  law('a condition lets its consequence through, or takes the whole out', fc.property(every, (a) => when(MET, a) === a && when(UNMET, a) === NOT_APPLICABLE && when(NOT_APPLICABLE, a) === NOT_APPLICABLE));
  law('an unmet part settles all, a met one any, whatever else is unknown or broken', fc.property(fc.array(every, { maxLength: 4 }), (parts) => all(UNMET, ...parts) === UNMET && any(MET, ...parts) === MET));
});

describe('what is shown', () => {
  it.each([[MET, 'met', 'eligible'], [UNMET, 'unmet', 'ineligible'], [UNKNOWN, 'unknown', 'undetermined'], [NOT_APPLICABLE, 'not-applicable', 'ineligible'], [FAULTY_LEAF, 'faulty', 'faulty'], [FAULTY_GROUP, 'faulty', 'faulty']] as const)('%i is %s, and %s', (state, outcome, verdict) => {
    expect(outcomeOf(state)).toBe(outcome);
    expect(verdictOf(state)).toBe(verdict);
  });

  it('a rule that is unmet or does not apply is refused, though it is open which', () => {
    const open = when(UNKNOWN, UNMET);
    expect(outcomeOf(open)).toBe('unknown');
    expect(verdictOf(open)).toBe('ineligible');
  });

  it('a fault beats an open answer, and is beaten by what settles the group', () => {
    expect(outcomeOf(all(FAULTY_LEAF, UNKNOWN))).toBe('faulty');
    expect(outcomeOf(any(FAULTY_LEAF, UNKNOWN))).toBe('faulty');
    expect(outcomeOf(atLeast(2, MET, FAULTY_LEAF, UNKNOWN))).toBe('faulty');
    expect(outcomeOf(atLeast(2, MET, FAULTY_LEAF, MET))).toBe('met');
    expect(outcomeOf(atLeast(3, MET, FAULTY_LEAF, UNMET))).toBe('unmet');
    expect(outcomeOf(when(FAULTY_LEAF, MET))).toBe('faulty');
    expect(outcomeOf(when(UNMET, FAULTY_LEAF))).toBe('not-applicable');
  });

  it('too few parts that apply is unmet; none is not applicable', () => {
    expect(atLeast(2, MET, NOT_APPLICABLE, NOT_APPLICABLE)).toBe(UNMET);
    expect(atLeast(2, NOT_APPLICABLE, NOT_APPLICABLE)).toBe(NOT_APPLICABLE);
  });
});
