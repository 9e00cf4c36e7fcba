import { day, yearOf, type CalendarDate } from '../calendar.ts';
import type { FactKey, Facts, FactValue, Period, Vocabulary } from '../facts/fact.ts';
import { sheetOf, sheetWith, type Sheet } from '../facts/sheet.ts';
import type { Circuit, NodeId } from './circuit.ts';
import type { CompiledCatalog } from './compile.ts';
import { candidatesFor, type Candidate } from './path-candidates.ts';
import { searchPaths, type Variable } from './path-search.ts';
import { heldOnDay, movesWithTime, turningDays, valueOnDay } from './path-time.ts';
import { stepCost, type EligibilityPath, type PathStep } from './path.ts';
import { readSheet } from './reading.ts';
import { holds, type Slot } from './slot.ts';
import { look } from './slot.ts';

/** Paths found, and whether nothing was left out: false for a rule too large to search through. */
export type Paths = { readonly paths: readonly EligibilityPath[]; readonly complete: boolean };

/** What stands in a mask of 31 candidates; a fact with more thresholds in one rule loses the dearest. */
const MAX_CANDIDATES = 31;

/**
 * The smallest sets of realistic changes after which a company meets the rule of a product, cheapest first; no paths where it
 * meets it already or no realistic change would do. Moves are those of the dictionary; nobody is founded later.
 * Fiscal years stay those of `on`; figures of a year can change on the day after the running one ends, not before.
 */
export function pathsToEligibility(compiled: CompiledCatalog, product: string, facts: Facts, on: CalendarDate, limit = 3): Paths {
  const entry = compiled.products.find((candidate) => candidate.product === product);
  if (entry?.state !== 'judged') return { paths: [], complete: true };
  return pathsFor(compiled.circuit, entry.root.node, compiled.vocabulary, facts, on, limit);
}

/** As `pathsToEligibility`, for one node of a circuit: a road, a gate, a single indicator. */
export function pathsFor(circuit: Circuit, root: NodeId, vocabulary: Vocabulary, facts: Facts, on: CalendarDate, limit = 3): Paths {
  const sheetOn = sheets(facts, vocabulary);
  const sheet = sheetOn(on);
  const { nodes, gates } = below(circuit, root);
  const reading = readSheet(circuit, sheet);
  const options = optionsOf(circuit, nodes, sheet, sheetOn, vocabulary);
  const { found, complete } = searchPaths(circuit, gates, root, options.map(({ variable }) => variable), reading.states, limit);
  const paths = found.filter(({ cost }) => cost > 0).map(({ chosen, cost }) => pathOf(chosen.flatMap((pick, index) => options[index]?.steps[pick] ?? []), cost, on));
  return { paths, complete: complete && options.every((option) => option.complete) };
}

/** The sheet as it would be after the steps of a path. */
export function applyPath(sheet: Sheet, path: EligibilityPath): Sheet {
  const day = path.waitUntil ?? sheet.on;
  const values = new Map<FactKey, FactValue>(path.steps.flatMap(({ fact, from, to }) => (from === to ? [] : [[fact, to] as const])));
  return sheetWith(sheet, values, day);
}

/** Something that can change: as the search sees it, and the steps that each candidate stands for. */
type Option = { readonly variable: Variable; readonly steps: readonly (readonly PathStep[])[]; readonly complete: boolean };

function optionsOf(circuit: Circuit, nodes: ReadonlySet<NodeId>, sheet: Sheet, sheetOn: (day: CalendarDate) => Sheet, vocabulary: Vocabulary): readonly Option[] {
  const slots = circuit.slots.map((slot) => restrict(slot, nodes)).filter((slot) => slot.nodes.length > 0);
  const timed = slots.filter((slot) => movesWithTime(slot, sheet, vocabulary));
  const rest = slots.filter((slot) => !timed.includes(slot));
  const firsts = rest.filter((slot, index) => rest.findIndex(({ fact }) => fact === slot.fact) === index);
  const others = firsts.map((first) => factOption([first, ...rest.filter((slot) => slot !== first && slot.fact === first.fact)], sheet, vocabulary));
  return timed.length > 0 ? [...others, timeOption(timed, sheet, sheetOn, vocabulary)] : others;
}

function factOption(slots: readonly [Slot, ...Slot[]], sheet: Sheet, vocabulary: Vocabulary): Option {
  const [{ fact }] = slots;
  const entry = sheet.read(fact);
  const heldBy = (value: FactValue) => slots.flatMap((slot) => heldIn(slot, value, sheet.on));
  const ordered = candidatesFor(slots, entry, sheet.on, vocabulary).toSorted((a, b) => a.cost - b.cost);
  const cheapest = new Map<string, Candidate>();
  for (const candidate of ordered) {
    const key = heldBy(candidate.to).join();
    if (!cheapest.has(key)) cheapest.set(key, candidate);
  }
  const candidates = [...cheapest.values()].slice(0, MAX_CANDIDATES - 1);
  const held = [entry.value === null ? null : heldBy(entry.value), ...candidates.map(({ to }) => heldBy(to))];
  const variable = variableOf(slots.flatMap(({ nodes }) => [...nodes]), [0, ...candidates.map(({ cost }) => cost)], held);
  const steps = candidates.map((candidate) => [stepOf(fact, entry.value, candidate, sheet.on, vocabulary)]);
  return { variable, steps: [[], ...steps], complete: cheapest.size < MAX_CANDIDATES };
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
  const days = [...new Set(slots.flatMap((slot) => turningDays(slot, sheetOn, sheet.on)))].toSorted().slice(0, MAX_CANDIDATES - 1);
  const held = [sheet.on, ...days].map((onDay) => slots.flatMap((slot) => heldOnDay(slot, sheetOn, onDay)));
  const cost = stepCost('time', null, true);
  const variable = variableOf(slots.flatMap(({ nodes }) => [...nodes]), [0, ...days.map((_, index) => cost + Math.min(index, 30))], held);
  const steps = days.map((onDay) => {
    const turned = slots.filter((slot) => heldOnDay(slot, sheetOn, onDay).join() !== heldOnDay(slot, sheetOn, sheet.on).join());
    const firsts = turned.filter((slot, index) => turned.findIndex(({ fact }) => fact === slot.fact) === index);
    return firsts.map((slot) => waitStep(slot, sheet, sheetOn, onDay, vocabulary));
  });
  return { variable, steps: [[], ...steps], complete: days.length < MAX_CANDIDATES };
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

function sheets(facts: Facts, vocabulary: Vocabulary): (day: CalendarDate) => Sheet {
  const made = new Map<CalendarDate, Sheet>();
  return (onDay) => {
    const sheet = made.get(onDay) ?? sheetOf(facts, vocabulary, onDay);
    made.set(onDay, sheet);
    return sheet;
  };
}

function pathOf(steps: readonly PathStep[], cost: number, on: CalendarDate): EligibilityPath {
  const waits = steps.flatMap(({ fact, move, notBefore }) => (move === 'time' && notBefore !== null ? [{ fact, notBefore }] : []));
  const earliest = steps.map(({ notBefore }) => notBefore ?? on).reduce((latest, next) => (next > latest ? next : latest), on);
  return { steps, waitUntil: waits[0]?.notBefore ?? null, earliest, cost };
}
