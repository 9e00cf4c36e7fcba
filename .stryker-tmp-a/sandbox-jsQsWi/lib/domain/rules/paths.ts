// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { FactKey, Facts, FactValue, Vocabulary } from '../facts/fact.ts';
import { sheetOf, sheetWith, type Sheet } from '../facts/sheet.ts';
import type { Circuit, NodeId } from './circuit.ts';
import { optionsOf, planPaths, type PathPlan } from './path-options.ts';
import { searchPaths } from './path-search.ts';
import type { EligibilityPath, PathStep } from './path.ts';
import { readSheet, type Reading } from './reading.ts';
import { MET } from './truth.ts';

/** Paths found, and whether nothing was left out: false for a rule too large to search through. */
export type Paths = { readonly paths: readonly EligibilityPath[]; readonly complete: boolean };

/**
 * The smallest sets of realistic changes after which a company meets a rule (a product, a road, a single indicator), cheapest first;
 * no paths where it meets it already or no realistic change would do. Moves are those of the dictionary; nobody is founded later.
 * Fiscal years stay those of `on`; figures of a year can change on the day after the running one ends, not before.
 */
export function pathsFor(circuit: Circuit, root: NodeId, vocabulary: Vocabulary, facts: Facts, on: CalendarDate, limit = 3): Paths {
  const sheetOn = sheets(facts, vocabulary);
  return findPaths(planPaths(circuit, root), circuit, vocabulary, readSheet(circuit, sheetOn(on)), sheetOn, limit);
}

/** As `pathsFor`, with the plan and the reading made before: for many rules of one company. `sheetOn` looks at the company on a later day. */
export function findPaths(plan: PathPlan, circuit: Circuit, vocabulary: Vocabulary, reading: Reading, sheetOn: (day: CalendarDate) => Sheet, limit: number): Paths {
  if (reading.states[plan.root] === MET) return { paths: [], complete: true };
  const options = optionsOf(plan, sheetOn(reading.on), sheetOn, vocabulary);
  const { found, complete } = searchPaths(circuit, plan.gates, plan.root, options.map(({ nodes, get }) => ({ nodes, variable: () => get().variable })), reading.states.slice(), limit);
  const paths = found.map(({ chosen, cost }) => pathOf(chosen.flatMap((pick, index) => pick === 0 ? [] : (options[index]?.get().steps[pick] ?? [])), cost, reading.on));
  return { paths, complete: complete && options.every((option) => option.seen()?.complete !== false) };
}

/** The sheet as it would be after the steps of a path. */
export function applyPath(sheet: Sheet, path: EligibilityPath): Sheet {
  const day = path.waitUntil ?? sheet.on;
  const values = new Map<FactKey, FactValue>(path.steps.flatMap(({ fact, from, to }) => (from === to ? [] : [[fact, to] as const])));
  return sheetWith(sheet, values, day);
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
