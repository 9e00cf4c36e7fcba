import type { Circuit, NodeId } from './circuit.ts';
import { canBeMet, canBeNeutral, canBeUnmet, MET, NOT_APPLICABLE, UNMET, type State } from './truth.ts';

/** A test with the result it should have. */
export type Literal = { readonly node: NodeId; readonly holds: boolean };

type Goal = typeof MET | typeof UNMET | typeof NOT_APPLICABLE;

/**
 * Literals of which at least one must change before the root can be met; none twice. Empty when nothing could make it so.
 * Where one part alone stands in the way (an unmet part of an `all`), only that part is looked into.
 */
export function conflictOf(circuit: Circuit, root: NodeId, states: Uint8Array): readonly Literal[] {
  const literals: Literal[] = [];
  const seen = new Set<number>();

  const towards = (node: NodeId, goal: Goal): void => {
    const key = node * 8 + (goal & 7);
    if (states[node] === goal || seen.has(key)) return;
    seen.add(key);
    const gate = circuit.gates.ofNode[node] as number;
    if (gate < 0) {
      if (goal !== NOT_APPLICABLE) literals.push({ node, holds: goal === MET });
      return;
    }
    const parts = circuit.gates.parts.subarray(circuit.gates.first[gate], circuit.gates.first[gate + 1]);
    if (goal === NOT_APPLICABLE) return towardsNeutral(circuit.gates.kind[gate] as number, parts);
    switch (circuit.gates.kind[gate]) {
      case 0:
        return goal === MET ? everyPart(parts, MET) : parts.forEach((part) => towards(part, UNMET));
      case 1:
        return goal === UNMET ? everyPart(parts, UNMET) : parts.forEach((part) => towards(part, MET));
      case 2:
        return parts.forEach((part) => {
          towards(part, goal);
          if (goal === UNMET) towards(part, NOT_APPLICABLE);
        });
      case 3:
        return towards(parts[0] as NodeId, goal === MET ? UNMET : MET);
      default:
        return states[parts[0] as NodeId] === MET ? towards(parts[1] as NodeId, goal) : towards(parts[0] as NodeId, MET);
    }
  };
  /** Every part must reach the goal or not apply, and at least one must reach it: the first that does neither is in the way. */
  const everyPart = (parts: Int32Array, goal: Goal): void => {
    const obstacle = parts.find((part) => !isOnly(states[part] as State, goal));
    if (obstacle === undefined) return parts.forEach((part) => towards(part, goal));
    towards(obstacle, goal);
    towards(obstacle, NOT_APPLICABLE);
  };
  const towardsNeutral = (kind: number, parts: Int32Array): void => {
    if (kind !== 4) return parts.forEach((part) => towards(part, NOT_APPLICABLE));
    towards(parts[0] as NodeId, UNMET);
    towards(parts[0] as NodeId, NOT_APPLICABLE);
    towards(parts[1] as NodeId, NOT_APPLICABLE);
  };

  towards(root, MET);
  return literals;
}

/** Whether the state is the goal, not applicable, or one of the two. */
function isOnly(state: State, goal: Goal): boolean {
  if (goal === MET) return !canBeUnmet(state) && (canBeMet(state) || canBeNeutral(state));
  return !canBeMet(state) && (canBeUnmet(state) || canBeNeutral(state));
}
