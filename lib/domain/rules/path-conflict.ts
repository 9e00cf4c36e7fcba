import type { Circuit, NodeId } from './circuit.ts';
import { canBeMet, canBeUnmet, MET, NOT_APPLICABLE, UNMET, type State } from './truth.ts';

/** A test with the result it should have. */
export type Literal = { readonly node: NodeId; readonly holds: boolean };

/** What a node should come to. "neutral" is not applicable; the last two are enough beside others: "unmet or not applicable", "met or not applicable". */
type Goal = 'met' | 'unmet' | 'neutral' | 'not-met' | 'not-unmet';
const GOALS: readonly Goal[] = ['met', 'unmet', 'neutral', 'not-met', 'not-unmet'];
/** A test is met or unmet and never "not applicable", so that two of the goals are one. */
const OF_TEST: Readonly<Record<Goal, Goal>> = { met: 'met', unmet: 'unmet', neutral: 'neutral', 'not-met': 'unmet', 'not-unmet': 'met' };

/**
 * Literals of which at least one must change before the root can be met; none twice. Empty when nothing could make it so.
 * Where one part alone stands in the way (an unmet part of an `all`), only that part is looked into.
 */
export function conflictOf(circuit: Circuit, root: NodeId, states: Uint8Array): readonly Literal[] {
  const { gates } = circuit;
  const literals: Literal[] = [];
  const seen = new Set<number>();

  const towards = (node: NodeId, wanted: Goal): void => {
    const gate = gates.ofNode[node] as number;
    const goal = gate < 0 ? OF_TEST[wanted] : wanted;
    const key = node * GOALS.length + GOALS.indexOf(goal);
    if (isReached(goal, states[node] as State) || seen.has(key)) return;
    seen.add(key);
    if (gate < 0) {
      if (goal !== 'neutral') literals.push({ node, holds: goal === 'met' });
      return;
    }
    const parts = gates.parts.subarray(gates.first[gate], gates.first[gate + 1]);
    switch (gates.kind[gate]) {
      case 0:
        return towardsAll(parts, goal);
      case 1:
        return towardsAny(parts, goal);
      case 2:
        return towardsCount(parts, goal, gates.count[gate] as number);
      case 3:
        return towards(parts[0] as NodeId, OPPOSITE[goal]);
      default:
        return towardsWhen(parts[0] as NodeId, parts[1] as NodeId, goal);
    }
  };
  const each = (parts: Int32Array, goal: Goal): void => parts.forEach((part) => towards(part, goal));
  /** The first part that has not reached the goal stands in the way; if there is none, `otherwise`. */
  const first = (parts: Int32Array, goal: Goal, otherwise: () => void): void => {
    const obstacle = parts.find((part) => !isReached(goal, states[part] as State));
    if (obstacle === undefined) otherwise();
    else towards(obstacle, goal);
  };
  const towardsAll = (parts: Int32Array, goal: Goal): void => {
    if (goal === 'met') return first(parts, 'not-unmet', () => each(parts, 'met'));
    if (goal === 'neutral' || goal === 'not-unmet') return first(parts, goal, () => {});
    each(parts, 'unmet');
    if (goal === 'not-met') each(parts, 'not-met');
  };
  const towardsAny = (parts: Int32Array, goal: Goal): void => {
    if (goal === 'unmet') return first(parts, 'not-met', () => each(parts, 'unmet'));
    if (goal === 'neutral' || goal === 'not-met') return first(parts, goal, () => {});
    each(parts, 'met');
    if (goal === 'not-unmet') each(parts, 'not-unmet');
  };
  const towardsCount = (parts: Int32Array, goal: Goal, count: number): void => {
    if (goal === 'neutral') return first(parts, goal, () => {});
    const able = parts.reduce((sum, part) => sum + Number(canBeMet(states[part] as State)), 0);
    if ((goal === 'unmet' || goal === 'not-met') && able >= count) return each(parts, 'not-met');
    each(parts, 'met');
    if (goal === 'unmet') each(parts, 'unmet');
    if (goal !== 'not-unmet') return;
    each(parts, 'not-unmet');
    // A count of nothing but parts that do not apply does not apply: also what is met would have to go.
    first(parts, 'neutral', () => {});
  };
  const towardsWhen = (condition: NodeId, then: NodeId, goal: Goal): void => {
    if (goal === 'met' || goal === 'unmet') return towards(states[condition] === MET ? then : condition, states[condition] === MET ? goal : 'met');
    towards(condition, 'not-met');
    towards(then, goal);
  };

  towards(root, 'met');
  return literals;
}

const OPPOSITE: Readonly<Record<Goal, Goal>> = { met: 'unmet', unmet: 'met', neutral: 'neutral', 'not-met': 'not-unmet', 'not-unmet': 'not-met' };

function isReached(goal: Goal, state: State): boolean {
  switch (goal) {
    case 'met':
      return state === MET;
    case 'unmet':
      return state === UNMET;
    case 'neutral':
      return state === NOT_APPLICABLE;
    case 'not-met':
      return !canBeMet(state);
    case 'not-unmet':
      return !canBeUnmet(state);
  }
}
