import { describe, expect, it } from 'vitest';
import { REASONS, type Role } from './decisive.ts';
import { ALL, ANY, FAULTY_LEAF, MET, NOT_APPLICABLE, settleAtLeast, UNKNOWN, UNMET, WHEN, type State } from './truth.ts';

const isReason = (role: Role, group: State, part: State) => REASONS[role][group * 64 + part] === 1;
/** "Met or not applicable", "unmet or not applicable": a condition still open over a consequence that is known. */
const [SPARED_OR_MET, SPARED_OR_UNMET] = [WHEN[UNKNOWN * 64 + MET] as State, WHEN[UNKNOWN * 64 + UNMET] as State];
const names = new Map<State, string>([[MET, 'met'], [UNMET, 'unmet'], [UNKNOWN, 'open'], [NOT_APPLICABLE, 'not applicable'], [FAULTY_LEAF, 'faulty'], [SPARED_OR_MET, 'met or not applicable'], [SPARED_OR_UNMET, 'unmet or not applicable']]);
const EVERY = [...names.keys()];

/** The parts, by name, that are reasons for the state of a group. */
const reasons = (role: Role, group: State, parts: readonly State[] = EVERY) => parts.filter((part) => isReason(role, group, part)).map((part) => names.get(part));

describe('the reasons of a settled group', () => {
  it.each<[string, Role, State, readonly State[], readonly string[]]>([
    ['a met all needs each of its parts, those that do not apply too', 'in-all', MET, [MET, NOT_APPLICABLE, SPARED_OR_MET], ['met', 'not applicable', 'met or not applicable']],
    ['an unmet all has its unmet parts, each enough alone', 'in-all', UNMET, [MET, UNMET, UNKNOWN, NOT_APPLICABLE, FAULTY_LEAF, SPARED_OR_MET, SPARED_OR_UNMET], ['unmet']],
    ['a met any has its met parts', 'in-any', MET, EVERY, ['met']],
    ['an unmet any needs each of its parts to be so', 'in-any', UNMET, [UNMET, NOT_APPLICABLE, SPARED_OR_UNMET], ['unmet', 'not applicable', 'unmet or not applicable']],
    ['a count that is reached has its met parts', 'in-at-least', MET, EVERY, ['met']],
    ['a count out of reach has those that can not be met', 'in-at-least', UNMET, EVERY, ['unmet', 'not applicable', 'unmet or not applicable']],
    ['what does not apply does so for each part', 'in-all', NOT_APPLICABLE, [NOT_APPLICABLE], ['not applicable']],
    ['what does not apply, of an any, too', 'in-any', NOT_APPLICABLE, [NOT_APPLICABLE], ['not applicable']],
    ['what does not apply, of a count, too', 'in-at-least', NOT_APPLICABLE, [NOT_APPLICABLE], ['not applicable']],
    ['a condition has always had its say', 'condition', MET, [MET], ['met']],
    ['a condition that is unmet takes the whole out', 'condition', NOT_APPLICABLE, [UNMET, NOT_APPLICABLE], ['unmet', 'not applicable']],
    ['a consequence decides what applies', 'consequence', UNMET, [UNMET], ['unmet']],
    ['a consequence decides what applies, met', 'consequence', MET, [MET], ['met']],
    ['a consequence is no reason where the condition took the whole out', 'consequence', NOT_APPLICABLE, EVERY, ['not applicable']],
    ['what stands alone is all there is', 'alone', UNMET, EVERY, EVERY.map((state) => names.get(state) ?? '')],
  ])('%s', (_, role, group, parts, expected) => expect(reasons(role, group, parts)).toEqual(expected));
});

describe('the reasons of an open group', () => {
  it('are open parts that could tip it, and nothing that is known', () => {
    for (const role of ['in-all', 'in-any', 'in-at-least', 'condition', 'consequence'] as const) {
      for (const known of [MET, UNMET, NOT_APPLICABLE]) expect(isReason(role, UNKNOWN, known)).toBe(false);
      for (const open of [UNKNOWN, FAULTY_LEAF]) expect(isReason(role, UNKNOWN, open)).toBe(true);
    }
  });

  it('of an all that applies do not take in what can not be unmet, of an any or a count what can not be met', () => {
    expect(ALL[(MET | UNKNOWN | SPARED_OR_MET) * 64 + (MET & UNKNOWN & SPARED_OR_MET)]).toBe(UNKNOWN);
    expect(isReason('in-all', UNKNOWN, SPARED_OR_MET)).toBe(false);
    expect(isReason('in-all', UNKNOWN, SPARED_OR_UNMET)).toBe(true);
    expect(ANY[(UNMET | UNKNOWN | SPARED_OR_UNMET) * 64 + (UNMET & UNKNOWN & SPARED_OR_UNMET)]).toBe(UNKNOWN);
    expect(isReason('in-any', UNKNOWN, SPARED_OR_UNMET)).toBe(false);
    expect(isReason('in-any', UNKNOWN, SPARED_OR_MET)).toBe(true);
    expect(isReason('in-at-least', UNKNOWN, SPARED_OR_UNMET)).toBe(false);
    expect(isReason('in-at-least', UNKNOWN, SPARED_OR_MET)).toBe(true);
  });

  it('that may come out as not applicable are all its open parts', () => {
    const open = ALL[(SPARED_OR_MET | SPARED_OR_MET) * 64 + SPARED_OR_MET] as State;
    expect(open).toBe(SPARED_OR_MET);
    expect(isReason('in-all', open, SPARED_OR_MET)).toBe(true);
    expect(isReason('in-any', SPARED_OR_UNMET, SPARED_OR_UNMET)).toBe(true);
    const counted = settleAtLeast(1, 0, 0, SPARED_OR_UNMET, SPARED_OR_UNMET);
    expect(isReason('in-at-least', counted, SPARED_OR_UNMET)).toBe(true);
  });

  it('of a condition and its consequence are both, whatever they can still be', () => {
    for (const part of [SPARED_OR_MET, SPARED_OR_UNMET, UNKNOWN]) {
      expect(isReason('condition', UNKNOWN, part)).toBe(true);
      expect(isReason('consequence', UNKNOWN, part)).toBe(true);
    }
  });
});
