// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Catalog } from '../catalog/product.ts';
import type { Facts, Vocabulary } from '../facts/fact.ts';
import { sheetOf, type Sheet } from '../facts/sheet.ts';
import { compileCatalog, type CompiledCatalog } from '../rules/compile.ts';
import { explainRule } from '../rules/explain.ts';
import { readSheet } from '../rules/reading.ts';
import { ENGINE_VERSION, type Match } from './match.ts';

/**
 * Matches a company against every product of the catalog, explained, in the order of the products' ids.
 *
 * `asOf` picks the rules. `factsOn` is the day the facts are looked at (which fiscal year was the last, how old the
 * company is); it differs from `asOf` only where the rules' day alone is moved, as on the readiness page.
 */
export function matchCompany(facts: Facts, catalog: Catalog, asOf: CalendarDate, vocabulary: Vocabulary, factsOn: CalendarDate = asOf): Match {
  return matchSheet(compileCatalog(catalog, vocabulary, asOf), sheetOf(facts, vocabulary, factsOn));
}

/** As `matchCompany`, with rules compiled and facts resolved before: for many companies on one day. */
export function matchSheet(compiled: CompiledCatalog, sheet: Sheet): Match {
  const { asOf, circuit } = compiled;
  const reading = readSheet(circuit, sheet);
  const products = compiled.products.map((entry) =>
    entry.state === 'judged'
      ? { product: entry.product, state: entry.state, version: entry.version, evaluation: explainRule(entry.root, circuit, reading, asOf) }
      : entry,
  );
  return { asOf, engineVersion: ENGINE_VERSION, products };
}
