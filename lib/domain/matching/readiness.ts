import type { CalendarDate } from '../calendar.ts';
import type { Catalog, NamedRule, RuleVersion } from '../catalog/product.ts';
import type { Facts, Vocabulary } from '../facts/fact.ts';
import { sheetOf, type Sheet } from '../facts/sheet.ts';
import { compileRule, evaluate, type RuleContext } from '../rules/evaluate.ts';
import type { Evaluation } from '../rules/explanation.ts';
import { versionOn } from '../rules/link.ts';
import { pathsFor, type Paths } from '../rules/paths.ts';
import type { Rule } from '../rules/rule.ts';
import { besideRoad, narrowedTo, STAR_GATES, STAR_PRODUCT, STAR_ROADS, type StarRoad } from './star-roads.ts';

/** A named rule read on the day; without a version in force `evaluation` is null. */
export type PartReading = { readonly name: string; readonly definition: NamedRule | null; readonly version: RuleVersion | null; readonly evaluation: Evaluation | null };

/** One road: its own rule, what it asks beside it, all of it together with the gates, and the ways to get there. */
export type RoadReading = PartReading & {
  readonly name: StarRoad;
  readonly beside: Evaluation | null;
  readonly whole: Evaluation | null;
  readonly plan: Paths;
};

/** How far a company is from the STAR Market by every road. `version` is that of the product, null before the first. */
export type Readiness = { readonly version: RuleVersion | null; readonly gates: readonly PartReading[]; readonly roads: readonly RoadReading[] };

const PATHS_SHOWN = 2;
const NO_PLAN: Paths = { paths: [], complete: true };

/**
 * Reads every road of the STAR Market. `asOf` picks the rules; `factsOn` is the day the company is looked at, so that moving the
 * rules' day keeps its fiscal years. Plans count from `factsOn`.
 */
export function readinessOf(facts: Facts, catalog: Catalog, asOf: CalendarDate, factsOn: CalendarDate, vocabulary: Vocabulary): Readiness {
  const context: RuleContext = { asOf, definitions: catalog.definitions, vocabulary };
  const sheet = sheetOf(facts, vocabulary, factsOn);
  const version = versionOn(catalog.products.find(({ id }) => id === STAR_PRODUCT)?.versions ?? [], asOf);
  const gates = STAR_GATES.map((name) => partOf(name, catalog, sheet, context));
  const roads = STAR_ROADS.map((name): RoadReading => {
    const part = { ...partOf(name, catalog, sheet, context), name };
    const whole = version?.rule ? narrowedTo(version.rule, name) : null;
    const beside = version?.rule ? besideRoad(version.rule, name) : [];
    const evaluation = whole === null ? null : evaluate(whole, sheet, context);
    return {
      ...part,
      beside: beside.length === 0 ? null : evaluate({ kind: 'all', of: beside }, sheet, context),
      whole: evaluation,
      plan: whole === null || evaluation?.verdict === 'eligible' ? NO_PLAN : planOf(whole, facts, factsOn, context),
    };
  });
  return { version, gates, roads };
}

function partOf(name: string, catalog: Catalog, sheet: Sheet, context: RuleContext): PartReading {
  const definition = catalog.definitions.find((each) => each.name === name) ?? null;
  const version = versionOn(definition?.versions ?? [], context.asOf);
  return { name, definition, version, evaluation: version?.rule ? evaluate({ kind: 'ref', name }, sheet, context) : null };
}

function planOf(rule: Rule, facts: Facts, factsOn: CalendarDate, context: RuleContext): Paths {
  const { root, circuit } = compileRule(rule, context);
  return pathsFor(circuit, root.node, context.vocabulary, facts, factsOn, PATHS_SHOWN);
}
