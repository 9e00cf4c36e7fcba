import type { CalendarDate } from '../calendar.ts';
import type { Catalog, Product, RuleVersion } from '../catalog/product.ts';
import type { Vocabulary } from '../facts/fact.ts';
import { circuitBuilder, type Circuit, type CircuitBuilder } from './circuit.ts';
import { linkRule, versionOn, type Linked, type LinkContext } from './link.ts';

/** A product as it stands on the day of a compiled catalog. */
export type CompiledProduct =
  | { readonly product: string; readonly state: 'judged'; readonly version: string; readonly root: Linked }
  | { readonly product: string; readonly state: 'no-published-test'; readonly version: string }
  | { readonly product: string; readonly state: 'not-open-yet'; readonly opensOn: CalendarDate }
  | { readonly product: string; readonly state: 'closed'; readonly closedSince: CalendarDate };

/** The rules of one day made ready: every product once, in the order of its id, and one circuit for all of them. */
export type CompiledCatalog = {
  readonly asOf: CalendarDate;
  readonly vocabulary: Vocabulary;
  readonly circuit: Circuit;
  readonly products: readonly CompiledProduct[];
  /** Root node of each product; -1 where it is not judged. */
  readonly roots: Int32Array;
};

/** Compiles the rules in force on a day. The order of the catalog does not matter. */
export function compileCatalog(catalog: Catalog, vocabulary: Vocabulary, asOf: CalendarDate): CompiledCatalog {
  const builder = circuitBuilder(vocabulary);
  const context: LinkContext = { asOf, definitions: new Map(catalog.definitions.map((definition) => [definition.name, definition])) };
  const ordered = catalog.products.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const products = ordered.map((product) => compileProduct(product, context, builder));
  return { asOf, vocabulary, circuit: builder.finish(), products, roots: Int32Array.from(products, (entry) => (entry.state === 'judged' ? entry.root.node : -1)) };
}

function compileProduct({ id, versions }: Product, context: LinkContext, builder: CircuitBuilder): CompiledProduct {
  const version = versionOn(versions, context.asOf);
  if (!version) return notInForce(id, versions, context.asOf);
  if (!version.rule) return { product: id, state: 'no-published-test', version: version.id };
  return { product: id, state: 'judged', version: version.id, root: linkRule(version.rule, context, builder) };
}

/** Opens with the next version, if one is to come; else it has been closed since the last one ended. */
function notInForce(product: string, versions: readonly RuleVersion[], asOf: CalendarDate): CompiledProduct {
  const openings = versions.flatMap(({ inForce }) => (inForce.from !== null && inForce.from > asOf ? [inForce.from] : []));
  const [opensOn] = openings.toSorted();
  if (opensOn !== undefined) return { product, state: 'not-open-yet', opensOn };
  const closedSince = versions.flatMap(({ inForce }) => inForce.to ?? []).toSorted().at(-1);
  return closedSince === undefined ? { product, state: 'no-published-test', version: '' } : { product, state: 'closed', closedSince };
}
