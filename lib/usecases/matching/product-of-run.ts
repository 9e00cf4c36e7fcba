import type { MatchCard, ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import { productMatchView } from '@/lib/contracts/matching/product-match-view.ts';
import type { Database } from '@/lib/db/client.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRunProduct, type StoredRun } from '@/lib/db/stores/match-runs.ts';
import { savedProducts } from '@/lib/db/views/match.ts';
import { shortlistSummaries } from '@/lib/db/views/shortlist.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';

/** A product of a match, with the lists that the actor could save it to, the latest first. */
type ProductOfRun = ProductMatchView & { readonly lists: readonly { readonly id: string; readonly name: string }[] };

/** One product of a stored match, from the rules that were in force in it; null when the match has no such product. The run was found before, in scope. */
export async function productOfRun(db: Database, actor: Actor, run: StoredRun, productId: string): Promise<ProductOfRun | null> {
  const found = await findRunProduct(db, run.id, productId);
  if (!found) return null;
  const edition = await loadEdition(db, run.editionHash);
  const product = edition.products.get(productId);
  if (!product) return null;
  const card: MatchCard = { ...found.card, shortlisted: (await savedProducts(db, run.companyId, actor)).includes(product.id) };
  const lists = actor.kind === 'member' ? (await shortlistSummaries(db, run.companyId, actor.userId)).map(({ id, name }) => ({ id, name })) : [];
  return { ...productMatchView({ runId: run.id, asOf: run.asOf }, found.match, card, product, edition), lists };
}
