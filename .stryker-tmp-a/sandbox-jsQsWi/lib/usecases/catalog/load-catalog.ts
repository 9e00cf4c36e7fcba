// @ts-nocheck
import { z } from 'zod';
import type { CatalogProblem } from '@/lib/contracts/catalog/catalog-problem.ts';
import { checkReferences } from '@/lib/contracts/catalog/check-references.ts';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { lockCatalog, publishEdition, saveDefinitions, saveProducts, saveSources, type RecordFate } from '@/lib/db/stores/catalog-records.ts';
import { may } from '@/lib/domain/access/policy.ts';
import type { Catalog } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

const file = z.strictObject({ name: z.string(), document: z.unknown() });

/** What a load did, record by record; `refused` names each record that was left out and why. */
export type LoadReport = Readonly<Record<RecordFate, readonly string[]>> & { readonly refused: readonly CatalogProblem[]; readonly edition: string };

/**
 * Loads the files of the catalog and publishes the edition they make. Loading the same files again changes nothing. A record that a
 * maintainer edited is protected; a bad one is refused by name and the others are loaded.
 */
export const loadCatalog = command({
  name: 'load-catalog',
  input: z.strictObject({ products: z.array(file), definitions: z.array(file), sources: z.unknown() }),
  allow: (actor) => may(actor, 'load-catalog'),
  run: async ({ db, now, input }) => {
    const read = readCatalogDocuments(input);
    const refused = [...read.problems];
    const catalog = withoutBroken(read.catalog, read.sources, refused);
    await lockCatalog(db);
    const fates = [...(await saveSources(db, read.sources)), ...(await saveDefinitions(db, catalog.definitions)), ...(await saveProducts(db, catalog.products, now))];
    const edition = await publishEdition(db, now);
    const of = (fate: RecordFate) => fates.flatMap(([id, its]) => (its === fate ? [id] : []));
    return ok<LoadReport>({ added: of('added'), changed: of('changed'), left: of('left'), protected: of('protected'), refused, edition });
  },
  about: (_input, report) => ({
    type: 'catalog',
    id: report.edition,
    company: null,
    detail: { added: report.added.length, changed: report.changed.length, left: report.left.length, protected: report.protected.length, refused: report.refused.length },
  }),
});

/** The catalog without records that point nowhere, and then without those that pointed to them. */
function withoutBroken(catalog: Catalog, sources: readonly Source[], refused: CatalogProblem[]): Catalog {
  let left = catalog;
  for (;;) {
    const problems = checkReferences(left, sources);
    if (problems.length === 0) return left;
    refused.push(...problems.filter((problem) => !refused.some((known) => JSON.stringify(known) === JSON.stringify(problem))));
    const broken = new Set(problems.map(({ record }) => record));
    left = { products: left.products.filter(({ id }) => !broken.has(id)), definitions: left.definitions.filter(({ name }) => !broken.has(name)) };
  }
}
