/**
 * The exact search for the cheapest ways to meet a rule.
 *
 * A variable is a fact (or the passing of time) with its candidate values, cheapest first. A literal is one test with the result it
 * should have. Starting from things as they are: if the rule is not met, some literals are named of which any way to meet it
 * must change at least one; each is tried in turn, committed, and the variable takes its cheapest value that keeps all
 * commitments. Nothing is estimated leaf by leaf, so criteria that share a fact are counted once.
 */
// @ts-nocheck

import type { Circuit, NodeId } from './circuit.ts';
import { conflictOf } from './path-conflict.ts';
import { settleGate } from './settle.ts';
import { MET, UNKNOWN, UNMET, type State } from './truth.ts';

/**
 * One thing that can be changed. Bit c of a mask stands for candidate c; candidate 0 is "as it is".
 * `holds[i]` are the candidates with which test `nodes[i]` holds, `fails[i]` those with which it does not.
 */
export type Variable = { readonly costs: readonly number[]; readonly nodes: readonly NodeId[]; readonly holds: readonly number[]; readonly fails: readonly number[] };

/** A fact that might be changed, looked into only if the search comes upon one of its tests. */
export type Prospect = { readonly nodes: readonly NodeId[]; readonly variable: () => Variable };

/** A way found: for each prospect the candidate taken. */
export type Found = { readonly chosen: readonly number[]; readonly cost: number };

/** The ways found, cheapest first, and whether the search saw everything. */
export type Search = { readonly found: readonly Found[]; readonly complete: boolean };

/** Rules of some 60 criteria need a few hundred visits; a search that would need more is given up and says so. */
const MAX_VISITS = 20_000;

/** Finds up to `limit` cheapest ways in which no change is idle. `states` holds things as they are and is left so. */
export function searchPaths(circuit: Circuit, gates: readonly number[], root: NodeId, prospects: readonly Prospect[], states: Uint8Array, limit: number): Search {
  const place = new Map<NodeId, readonly [variable: number, test: number]>();
  prospects.forEach(({ nodes }, variable) => nodes.forEach((node, test) => place.set(node, [variable, test])));
  const variables = new Array<Variable | undefined>(prospects.length);
  const allowed: number[] = [];
  const chosen = prospects.map(() => 0);
  const found: Found[] = [];
  let visits = 0;

  const variableAt = (index: number): Variable => {
    const before = variables[index];
    if (before) return before;
    const variable = (prospects[index] as Prospect).variable();
    variables[index] = variable;
    allowed[index] = 2 ** variable.costs.length - 1;
    return variable;
  };
  const settle = (): State => {
    for (const gate of gates) states[circuit.gates.node[gate] as NodeId] = settleGate(circuit.gates, gate, states);
    return states[root] as State;
  };
  const take = (variable: number, candidate: number): void => {
    const { nodes, holds, fails } = variableAt(variable);
    chosen[variable] = candidate;
    for (let test = 0; test < nodes.length; test++) {
      const bit = 1 << candidate;
      states[nodes[test] as NodeId] = (holds[test] as number) & bit ? MET : (fails[test] as number) & bit ? UNMET : UNKNOWN;
    }
  };
  const worst = (): number => (found.length < limit ? Infinity : (found.at(-1)?.cost ?? Infinity));

  const visit = (cost: number): void => {
    visits += 1;
    if (visits > MAX_VISITS) return;
    if (settle() === MET) {
      keep(found, { chosen: [...chosen], cost }, limit);
      return;
    }
    const tried: { variable: number; before: number }[] = [];
    for (const literal of conflictOf(circuit, root, states)) {
      const [variable, test] = place.get(literal.node) ?? [-1, -1];
      if (variable < 0) continue;
      const { holds, fails, costs } = variableAt(variable);
      const before = allowed[variable] as number;
      const was = chosen[variable] as number;
      const wanted = before & ((literal.holds ? holds[test] : fails[test]) as number);
      if (wanted !== 0) {
        const candidate = 31 - Math.clz32(wanted & -wanted);
        const next = cost - (costs[was] as number) + (costs[candidate] as number);
        if (next < worst()) {
          allowed[variable] = wanted;
          take(variable, candidate);
          visit(next);
          take(variable, was);
        }
      }
      // From here on the literal counts as refused: what it allows has been seen.
      allowed[variable] = before & ~wanted;
      tried.push({ variable, before });
    }
    for (const { variable, before } of tried.toReversed()) allowed[variable] = before;
    settle();
  };

  visit(0);
  return { found, complete: visits <= MAX_VISITS };
}

/** Keeps the cheapest. Of ways that change the same, one stays; one that changes more than another is idle somewhere and goes. */
function keep(found: Found[], way: Found, limit: number): void {
  if (found.some((other) => within(other, way) && (!within(way, other) || other.cost <= way.cost))) return;
  const kept = [...found.filter((other) => !within(way, other)), way].toSorted((a, b) => a.cost - b.cost || compare(a.chosen, b.chosen));
  found.splice(0, found.length, ...kept.slice(0, limit));
}

function within(part: Found, whole: Found): boolean {
  return part.chosen.every((candidate, variable) => candidate === 0 || whole.chosen[variable] !== 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((candidate, index) => candidate !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
