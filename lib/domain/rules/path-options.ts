import { day, yearOf, type CalendarDate } from '../calendar.ts';
import type { FactKey, FactValue, Period, Vocabulary } from '../facts/fact.ts';
import type { Sheet } from '../facts/sheet.ts';
import type { Circuit, NodeId } from './circuit.ts';
import { candidatesFor, type Candidate } from './path-candidates.ts';
import type { Variable } from './path-search.ts';
import { heldOnDay, movesWithTime, turningDays, valueOnDay } from './path-time.ts';
import { stepCost, type PathStep } from './path.ts';
import { holds, look, type Slot } from './slot.ts';

/** What stands in a mask of 31 candidates; a fact with more thresholds in one rule loses the dearest. */
const MAX_CANDIDATES = 31;

/** Something that can change: as the search sees it, and the steps that each candidate stands for. */
export type Option = { readonly variable: Variable; readonly steps: readonly (readonly PathStep[])[]; readonly complete: boolean };

/** An option that is worked out when it is first asked for. */
export type LazyOption = { readonly nodes: readonly NodeId[]; readonly get: () => Option; readonly seen: () => Option | null };

function lazily(nodes: readonly NodeId[], make: () => Option): LazyOption {
  let made: Option | null = null;
  return { nodes, get: () => (made ??= make()), seen: () => made };
}

/** What does not depend on the company: the rule's own tests by fact, and the gates above them. */
export type PathPlan = { readonly root: NodeId; readonly gates: readonly number[]; readonly slots: readonly Slot[]; readonly byFact: readonly FactSlots[] };
/** The slots of one fact, with the nodes of all their tests. */
type FactSlots = { readonly slots: readonly [Slot, ...Slot[]]; readonly nodes: readonly NodeId[] };

/** Plans the search for paths to a node of a circuit. */
export function planPaths(circuit: Circuit, root: NodeId): PathPlan {
  const { nodes, gates } = below(circuit, root);
  const slots = circuit.slots.map((slot) => restrict(slot, nodes)).filter((slot) => slot.nodes.length > 0);
  const firsts = slots.filter((slot, index) => slots.findIndex(({ fact }) => fact === slot.fact) === index);
  const byFact = firsts.map((first) => factSlots([first, ...slots.filter((slot) => slot !== first && slot.fact === first.fact)]));
  return { root, gates, slots, byFact };
}

function factSlots(slots: readonly [Slot, ...Slot[]]): FactSlots {
  return { slots, nodes: slots.flatMap(({ nodes }) => [...nodes]) };
}

/** Everything that could be changed about a company to the rule's purpose: each fact, and the passing of time. */
export function optionsOf({ slots, byFact }: PathPlan, sheet: Sheet, sheetOn: (day: CalendarDate) => Sheet, vocabulary: Vocabulary): readonly LazyOption[] {
  const timed = slots.filter((slot) => movesWithTime(slot, sheet, vocabulary));
  if (timed.length === 0) return byFact.map((one) => lazily(one.nodes, () => factOption(one, sheet, vocabulary)));
  const others = byFact.flatMap((group) => {
    const [first, ...more] = group.slots.filter((slot) => !timed.includes(slot));
    if (!first) return [];
    const still = factSlots([first, ...more]);
    return [lazily(still.nodes, () => factOption(still, sheet, vocabulary))];
  });
  return [...others, lazily(timed.flatMap(({ nodes }) => [...nodes]), () => timeOption(timed, sheet, sheetOn, vocabulary))];
}

function factOption({ slots, nodes }: FactSlots, sheet: Sheet, vocabulary: Vocabulary): Option {
  const [{ fact }] = slots;
  const entry = sheet.read(fact);
  const heldBy = (value: FactValue) => slots.flatMap((slot) => heldIn(slot, value, sheet.on));
  const distinct: { readonly candidate: Candidate; readonly held: readonly boolean[] }[] = [];
  for (const candidate of candidatesFor(slots, entry, sheet.on, vocabulary).toSorted((a, b) => a.cost - b.cost)) {
    const held = heldBy(candidate.to);
    if (!distinct.some((other) => other.held.every((one, test) => one === held[test]))) distinct.push({ candidate, held });
  }
  const taken = distinct.slice(0, MAX_CANDIDATES - 1);
  const candidates = taken.map(({ candidate }) => candidate);
  const held = [entry.value === null ? null : heldBy(entry.value), ...taken.map((one) => one.held)];
  const variable = variableOf(nodes, [0, ...candidates.map(({ cost }) => cost)], held);
  const steps = candidates.map((candidate) => [stepOf(fact, entry.value, candidate, sheet.on, vocabulary)]);
  return { variable, steps: [[], ...steps], complete: distinct.length < MAX_CANDIDATES };
}

function stepOf(fact: FactKey, from: FactValue | null, { to, move }: Candidate, on: CalendarDate, vocabulary: Vocabulary): PathStep {
  const period = (vocabulary.facts.get(fact) ?? vocabulary.derived.get(fact))?.period ?? 'at-date';
  return { fact, move, from, to, notBefore: move === 'time' ? null : move === 'answer' ? on : firstChance(period, on) };
}

const YEARLY: readonly Period[] = ['fiscal-year', 'last-fiscal-year', 'two-fiscal-years', 'three-fiscal-years'];

/** Figures of past fiscal years stand; they change when the running year has become the last one. */
function firstChance(period: Period, on: CalendarDate): CalendarDate {
  return YEARLY.includes(period) ? day(`${yearOf(on) + 1}-01-01`) : on;
}

function timeOption(slots: readonly Slot[], sheet: Sheet, sheetOn: (day: CalendarDate) => Sheet, vocabulary: Vocabulary): Option {
  const turns = [...new Set(slots.flatMap((slot) => turningDays(slot, sheetOn, sheet.on)))].toSorted();
  const days = turns.slice(0, MAX_CANDIDATES - 1);
  const held = [sheet.on, ...days].map((onDay) => slots.flatMap((slot) => heldOnDay(slot, sheetOn, onDay)));
  const cost = stepCost('time', null, true);
  const variable = variableOf(slots.flatMap(({ nodes }) => [...nodes]), [0, ...days.map((_, index) => cost + index)], held);
  const steps = days.map((onDay) => {
    const turned = slots.filter((slot) => heldOnDay(slot, sheetOn, onDay).join() !== heldOnDay(slot, sheetOn, sheet.on).join());
    const firsts = turned.filter((slot, index) => turned.findIndex(({ fact }) => fact === slot.fact) === index);
    return firsts.map((slot) => waitStep(slot, sheet, sheetOn, onDay, vocabulary));
  });
  return { variable, steps: [[], ...steps], complete: turns.length < MAX_CANDIDATES };
}

/** A day stays what it is and is only waited for; a figure derived from one has another value then. */
function waitStep(slot: Slot, sheet: Sheet, sheetOn: (day: CalendarDate) => Sheet, onDay: CalendarDate, vocabulary: Vocabulary): PathStep {
  const from = sheet.read(slot.fact).value;
  const to = vocabulary.derived.has(slot.fact) ? valueOnDay(slot, sheetOn, onDay) : from;
  return { fact: slot.fact, move: 'time', from, to: to ?? onDay, notBefore: onDay };
}

function variableOf(nodes: readonly NodeId[], costs: readonly number[], held: readonly (readonly boolean[] | null)[]): Variable {
  const mask = (test: number, wanted: boolean) => held.reduce((bits, row, candidate) => (row?.[test] === wanted ? bits | (1 << candidate) : bits), 0);
  return { costs, nodes, holds: nodes.map((_, test) => mask(test, true)), fails: nodes.map((_, test) => mask(test, false)) };
}

function heldIn(slot: Slot, value: FactValue, on: CalendarDate): readonly boolean[] {
  const seen = look(slot.view, value, on);
  return slot.tests.map((test) => seen !== undefined && holds(test, seen));
}

function restrict(slot: Slot, nodes: ReadonlySet<NodeId>): Slot {
  const kept = [...slot.nodes.keys()].filter((index) => nodes.has(slot.nodes[index] as NodeId));
  return { ...slot, nodes: Int32Array.from(kept, (index) => slot.nodes[index] as NodeId), tests: kept.flatMap((index) => slot.tests[index] ?? []) };
}

/** Everything a node rests on, and the gates among it in the circuit's order. */
function below(circuit: Circuit, root: NodeId): { readonly nodes: ReadonlySet<NodeId>; readonly gates: readonly number[] } {
  const nodes = new Set([root]);
  const gates: number[] = [];
  for (let gate = circuit.gates.node.length - 1; gate >= 0; gate--) {
    if (!nodes.has(circuit.gates.node[gate] as NodeId)) continue;
    gates.unshift(gate);
    for (const part of circuit.gates.parts.subarray(circuit.gates.first[gate], circuit.gates.first[gate + 1])) nodes.add(part);
  }
  return { nodes, gates };
}
