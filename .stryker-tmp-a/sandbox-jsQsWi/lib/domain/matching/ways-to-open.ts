// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Facts } from '../facts/fact.ts';
import { sheetOf, type Sheet } from '../facts/sheet.ts';
import type { CompiledCatalog } from '../rules/compile.ts';
import { planPaths, type PathPlan } from '../rules/path-options.ts';
import type { EligibilityPath } from '../rules/path.ts';
import { applyPath, findPaths } from '../rules/paths.ts';
import { readSheet, type Reading } from '../rules/reading.ts';
import { MET } from '../rules/truth.ts';

/** A small set of changes and every product whose rule is met after it and was not before. */
export type Way = { readonly path: EligibilityPath; readonly opens: readonly string[] };

const plans = new WeakMap<CompiledCatalog, ReadonlyMap<string, PathPlan>>();

/**
 * The smallest sets of changes, of at most `mostSteps` steps, that open products which are not open now: "three invention patents and one
 * audited year open these four". For each product its cheapest path; one set is told once, with all that it opens; those that open most for the
 * fewest steps first. Ways counted from `on`; a path longer than that, or none, is left out. At most `most` that change something,
 * then at most `most` that only answer what is not known yet.
 */
export function waysToOpen(compiled: CompiledCatalog, facts: Facts, on: CalendarDate, most: number, mostSteps = 4): readonly Way[] {
  const { circuit, vocabulary } = compiled;
  const sheetOn = sheetsOf(facts, compiled);
  const sheet = sheetOn(on);
  const reading = readSheet(circuit, sheet);
  const ways = new Map<string, EligibilityPath>();
  for (const plan of plansOf(compiled).values()) {
    if (reading.states[plan.root] === MET) continue;
    const [path] = findPaths(plan, circuit, vocabulary, reading, sheetOn, 1).paths;
    if (path && path.steps.length <= mostSteps) ways.set(JSON.stringify(path.steps.map(({ fact, to }) => [fact, to])), path);
  }
  const told = [...ways.values()].map((path) => ({ path, opens: openedBy(compiled, reading, applyPath(sheet, path)) }));
  const sorted = told.filter(({ opens }) => opens.length > 0).toSorted((a, b) => a.path.steps.length - b.path.steps.length || b.opens.length - a.opens.length || a.path.cost - b.path.cost);
  return [...sorted.filter((way) => !onlyAnswers(way)).slice(0, most), ...sorted.filter(onlyAnswers).slice(0, most)];
}

/** Whether a way changes nothing and only answers what nobody has answered yet. */
export function onlyAnswers({ path }: Pick<Way, 'path'>): boolean {
  return path.steps.every(({ move }) => move === 'answer');
}

function openedBy(compiled: CompiledCatalog, before: Reading, sheet: Sheet): readonly string[] {
  const after = readSheet(compiled.circuit, sheet);
  return compiled.products.flatMap((entry) => (entry.state === 'judged' && after.states[entry.root.node] === MET && before.states[entry.root.node] !== MET ? [entry.product] : []));
}

function plansOf(compiled: CompiledCatalog): ReadonlyMap<string, PathPlan> {
  const kept = plans.get(compiled) ?? new Map(compiled.products.flatMap((entry) => (entry.state === 'judged' ? [[entry.product, planPaths(compiled.circuit, entry.root.node)] as const] : [])));
  plans.set(compiled, kept);
  return kept;
}

function sheetsOf(facts: Facts, { vocabulary }: CompiledCatalog): (day: CalendarDate) => Sheet {
  const made = new Map<CalendarDate, Sheet>();
  return (onDay) => {
    const sheet = made.get(onDay) ?? sheetOf(facts, vocabulary, onDay);
    made.set(onDay, sheet);
    return sheet;
  };
}
