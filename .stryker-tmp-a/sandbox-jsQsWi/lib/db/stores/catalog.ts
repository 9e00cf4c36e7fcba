// @ts-nocheck
import type { Catalog } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Database } from '../client.ts';

/** The whole catalog as it was published at one time. `hash` names its bytes; what carries the same hash is the same. */
export type Edition = {
  readonly hash: string;
  readonly catalog: Catalog;
  readonly products: ReadonlyMap<string, Catalog['products'][number]>;
  readonly sources: ReadonlyMap<string, Source>;
};

/** What `catalog_editions.document` holds. */
export type EditionDocument = { readonly catalog: Catalog; readonly sources: readonly Source[] };

const EMPTY: EditionDocument = { catalog: { products: [], definitions: [] }, sources: [] };
const KEPT = 8;
// Editions never change, so a process reads each one once.
const kept = new Map<string, Edition>();

/** The edition in use now; an empty one before any catalog was loaded. One small query, and a large one after each publication. */
export async function currentEdition(db: Database): Promise<Edition> {
  const state = await db.catalogState.findUnique({ where: { id: 1 }, select: { editionHash: true } });
  return state ? loadEdition(db, state.editionHash) : editionOf('', EMPTY);
}

/** The edition of a stored match. */
export async function loadEdition(db: Database, hash: string): Promise<Edition> {
  const found = kept.get(hash);
  if (found) return found;
  const { document } = await db.catalogEdition.findUniqueOrThrow({ where: { hash } });
  const edition = editionOf(hash, document as unknown as EditionDocument);
  kept.set(hash, edition);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return edition;
}

function editionOf(hash: string, { catalog, sources }: EditionDocument): Edition {
  return { hash, catalog, products: new Map(catalog.products.map((product) => [product.id, product])), sources: new Map(sources.map((source) => [source.id, source])) };
}
