/**
 * The logic of the engine, and nothing else.
 *
 * A node is held as the set of outcomes it can still have - met, unmet, not applicable - so that a group says
 * exactly what follows from its parts. A known criterion has one possible outcome, an unanswered one has two,
 * a condition still open over a met consequence has "met" or "not applicable". Where no fact is used twice this
 * is exact; where one is, it may leave open what only a case split would settle (docs/adr/013).
 *
 * Six bits: which outcomes are possible; whether a fault is among the reasons that it is open; and two helper bits
 * ("met or not applicable", "unmet or not applicable") that let a group be settled by one AND and one OR.
 */
import type { Outcome, Verdict } from './explanation.ts';

/** The possible outcomes of a node, packed; always one of the constants below or the result of a combination. */
export type State = number;

const MET_BIT = 1;
const UNMET_BIT = 2;
const NEUTRAL_BIT = 4;
const FAULT_BIT = 8;
const MET_OR_NEUTRAL = 16;
const UNMET_OR_NEUTRAL = 32;

/** Number of states that six bits can hold; the tables below are indexed by it. */
const STATES = 64;

export const MET: State = stateOf(true, false, false, false);
export const UNMET: State = stateOf(false, true, false, false);
export const NOT_APPLICABLE: State = stateOf(false, false, true, false);
/** An unanswered criterion. */
export const UNKNOWN: State = stateOf(true, true, false, false);
/** A criterion that could not be evaluated: as open as an unanswered one, and marked. */
export const FAULTY_LEAF: State = stateOf(true, true, false, true);
/** A group or named rule that could not be evaluated: it might even not apply. */
export const FAULTY_GROUP: State = stateOf(true, true, true, true);

/** Packs a set of possible outcomes; a fault counts only while more than one outcome is possible. */
function stateOf(met: boolean, unmet: boolean, neutral: boolean, fault: boolean): State {
  const open = Number(met) + Number(unmet) + Number(neutral) > 1;
  return (
    (met ? MET_BIT : 0) | (unmet ? UNMET_BIT : 0) | (neutral ? NEUTRAL_BIT : 0) | (fault && open ? FAULT_BIT : 0) |
    (met || neutral ? MET_OR_NEUTRAL : 0) | (unmet || neutral ? UNMET_OR_NEUTRAL : 0)
  );
}

/** Whether the node can still be met. */
export const canBeMet = (state: State): boolean => (state & MET_BIT) !== 0;
/** Whether the node can still be unmet. */
export const canBeUnmet = (state: State): boolean => (state & UNMET_BIT) !== 0;
/** Whether the node can still be not applicable. */
export const canBeNeutral = (state: State): boolean => (state & NEUTRAL_BIT) !== 0;
/** Whether a fault is among the reasons that the node is open. */
export const hasFault = (state: State): boolean => (state & FAULT_BIT) !== 0;
/** Whether more than one outcome is still possible. */
export const isOpen = (state: State): boolean => state !== MET && state !== UNMET && state !== NOT_APPLICABLE;

/** Every part must be met; parts that do not apply neither help nor harm; of nothing but such parts, it does not apply. */
function settleAll(or: State, and: State): State {
  const met = (and & MET_OR_NEUTRAL) !== 0 && canBeMet(or);
  return stateOf(met, canBeUnmet(or), canBeNeutral(and), hasFault(or));
}

/** One met part is enough; the mirror image of `all`. */
function settleAny(or: State, and: State): State {
  const unmet = (and & UNMET_OR_NEUTRAL) !== 0 && canBeUnmet(or);
  return stateOf(canBeMet(or), unmet, canBeNeutral(and), hasFault(or));
}

/**
 * At least `count` met parts, of which `able` can be met and `sure` are; `or` and `and` as for the other groups.
 * Parts that do not apply are left out; too few that apply is unmet.
 */
export function settleAtLeast(count: number, able: number, sure: number, or: State, and: State): State {
  if (sure >= count) return MET;
  if (!canBeNeutral(or)) return able < count ? UNMET : hasFault(or) ? FAULTY_LEAF : UNKNOWN;
  const unmet = canBeUnmet(or) || (able > 0 && Math.max(sure, 1) < count);
  return stateOf(able >= count, unmet, canBeNeutral(and), hasFault(or));
}

/** Met and unmet change places; what does not apply still does not. */
function settleNot(part: State): State {
  return stateOf(canBeUnmet(part), canBeMet(part), canBeNeutral(part), hasFault(part));
}

/** The consequence where the condition is met; not applicable where it is not. */
function settleWhen(condition: State, then: State): State {
  const applies = canBeMet(condition);
  const spared = canBeUnmet(condition) || canBeNeutral(condition);
  return stateOf(applies && canBeMet(then), applies && canBeUnmet(then), spared || canBeNeutral(then), hasFault(condition) || (applies && hasFault(then)));
}

function table(settle: (a: State, b: State) => State): Uint8Array {
  const cells = new Uint8Array(STATES * STATES);
  for (let a = 0; a < STATES; a++) for (let b = 0; b < STATES; b++) cells[a * STATES + b] = settle(a, b);
  return cells;
}

/** `ALL[or * 64 + and]`: a group of all parts from the OR and the AND of their states. */
export const ALL = table(settleAll);
/** `ANY[or * 64 + and]`. */
export const ANY = table(settleAny);
/** `NOT[part]`. */
export const NOT = Uint8Array.from({ length: STATES }, (_, part) => settleNot(part));
/** `WHEN[condition * 64 + then]`. */
export const WHEN = table(settleWhen);

const OUTCOMES: readonly Outcome[] = Array.from({ length: STATES }, (_, state): Outcome => {
  if (state === MET) return 'met';
  if (state === UNMET) return 'unmet';
  if (state === NOT_APPLICABLE) return 'not-applicable';
  return hasFault(state) ? 'faulty' : 'unknown';
});

/** The outcome as shown. Open for whatever reason is `unknown`, open with a fault among the reasons is `faulty`. */
export function outcomeOf(state: State): Outcome {
  return OUTCOMES[state] as Outcome;
}

/** The verdict of a product from the state of its whole rule. A rule that does not apply to the company is no offer to it: ineligible. */
export function verdictOf(state: State): Verdict {
  if (state === MET) return 'eligible';
  if (!canBeMet(state)) return 'ineligible';
  return hasFault(state) ? 'faulty' : 'undetermined';
}
