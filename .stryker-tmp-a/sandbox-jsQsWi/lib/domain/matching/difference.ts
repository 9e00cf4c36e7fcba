// @ts-nocheck
import { covers, type CalendarDate } from '../calendar.ts';
import type { Catalog, RuleVersion } from '../catalog/product.ts';
import type { FactKey, Facts, KnownFact, Vocabulary } from '../facts/fact.ts';
import type { Explanation, Verdict } from '../rules/explanation.ts';
import { canonicalJson } from './canonical.ts';
import { matchCompany } from './match-company.ts';
import type { Match, ProductMatch } from './match.ts';
import type { MatchRecord } from './replay.ts';

/** How a product stands, in one word. `absent`: the catalog did not have it. */
export type Standing = Verdict | 'no-published-test' | 'not-open-yet' | 'closed' | 'absent';

export type FactChange = { readonly fact: FactKey; readonly before: KnownFact | null; readonly after: KnownFact | null };
/** `null`: no version was in force. */
export type RuleChange = { readonly kind: 'product' | 'definition'; readonly id: string; readonly before: string | null; readonly after: string | null };
/**
 * Why a product stands otherwise. `facts` and `rules`: that alone explains it (the passing of time counts as facts);
 * `either`: each alone would have; `both`: only the two together did.
 */
export type ProductChange = {
  readonly product: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly because: 'facts' | 'rules' | 'either' | 'both';
  /** Paths, in the newer rule, of the criteria whose outcome is not what it was; empty where the two rules differ in shape. */
  readonly flipped: readonly string[];
};

/** What lies between two matches of one company, split into facts that changed and rules that changed. */
export type Difference = { readonly facts: readonly FactChange[]; readonly rules: readonly RuleChange[]; readonly products: readonly ProductChange[] };

/** The difference between two stored matches. To part causes, each side's facts are also judged by the other side's rules. */
export function differenceOf(before: MatchRecord, after: MatchRecord, vocabulary: Vocabulary): Difference {
  const newRules = matchCompany(before.facts, after.catalog, after.asOf, vocabulary, before.factsOn);
  const newFacts = matchCompany(after.facts, before.catalog, before.asOf, vocabulary, after.factsOn);
  return { facts: factChanges(before.facts, after.facts), rules: ruleChanges(before, after), products: productChanges(before.match, after.match, newRules, newFacts) };
}

/** The facts that were added, taken away or given another value or proof, by key. */
export function factChanges(before: Facts, after: Facts): readonly FactChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((fact) => {
    const change = { fact, before: before.get(fact) ?? null, after: after.get(fact) ?? null };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
  });
}

type Rules = { readonly catalog: Catalog; readonly asOf: CalendarDate };

function ruleChanges(before: Rules, after: Rules): readonly RuleChange[] {
  const [then, now] = [versionsOf(before), versionsOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].toSorted().flatMap((key) => {
    const [was = null, is = null] = [then.get(key)?.version, now.get(key)?.version];
    const { kind, id } = then.get(key) ?? now.get(key) ?? { kind: 'product' as const, id: key };
    return was === is ? [] : [{ kind, id, before: was, after: is }];
  });
}

function versionsOf({ catalog, asOf }: Rules): ReadonlyMap<string, { kind: RuleChange['kind']; id: string; version: string | null }> {
  const inForce = (versions: readonly RuleVersion[]) => versions.find((version) => covers(version.inForce, asOf))?.id ?? null;
  const products = catalog.products.map(({ id, versions }) => ({ kind: 'product' as const, id, version: inForce(versions) }));
  const definitions = catalog.definitions.map(({ name, versions }) => ({ kind: 'definition' as const, id: name, version: inForce(versions) }));
  return new Map([...products, ...definitions].map((entry) => [`${entry.kind} ${entry.id}`, entry]));
}

function productChanges(before: Match, after: Match, newRules: Match, newFacts: Match): readonly ProductChange[] {
  const [was, is, byRules, byFacts] = [before, after, newRules, newFacts].map((match) => new Map(match.products.map((entry) => [entry.product, entry])));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].toSorted().flatMap((product) => {
    const [old, now] = [standingOf(was?.get(product)), standingOf(is?.get(product))];
    if (old === now) return [];
    const rulesDo = standingOf(byRules?.get(product)) === now;
    const factsDo = standingOf(byFacts?.get(product)) === now;
    const because = rulesDo && factsDo ? 'either' : rulesDo ? 'rules' : factsDo ? 'facts' : 'both';
    return [{ product, before: old, after: now, because, flipped: flippedIn(was?.get(product), is?.get(product)) }];
  });
}

/** How a product stands in a match. */
export function standingOf(entry: ProductMatch | undefined): Standing {
  if (!entry) return 'absent';
  return entry.state === 'judged' ? entry.evaluation.verdict : entry.state;
}

function flippedIn(was: ProductMatch | undefined, is: ProductMatch | undefined): readonly string[] {
  if (was?.state !== 'judged' || is?.state !== 'judged') return [];
  const before = new Map(leavesOf(was.evaluation.explanation).map((leaf) => [leaf.path, leaf]));
  const after = leavesOf(is.evaluation.explanation);
  if (after.some(({ path, rule }) => before.get(path)?.rule.fact !== rule.fact) || before.size !== after.length) return [];
  return after.filter(({ path, outcome }) => before.get(path)?.outcome !== outcome).map(({ path }) => path);
}

/** The criteria of an explanation in reading order. */
export function leavesOf(node: Explanation): readonly Extract<Explanation, { kind: 'leaf' }>[] {
  if (node.kind === 'leaf') return [node];
  return (node.kind === 'ref' ? (node.part ? [node.part] : []) : node.parts).flatMap(leavesOf);
}
