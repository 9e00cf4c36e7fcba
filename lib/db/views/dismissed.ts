import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import { dismissedProducts } from '@/lib/domain/shortlists/dismissed.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Database } from '../client.ts';
import { listsSeenBy } from '../scope.ts';

/** The products of a company that a person has set aside, by all lists they see; none for whom no list is shown. */
export async function dismissedFor(db: Database, companyId: string, actor: Actor): Promise<ReadonlySet<string>> {
  const userId = userIdOf(actor);
  return userId === null || actor.kind !== 'member' ? new Set() : dismissedByUser(db, companyId, userId);
}

/** As `dismissedFor`, for a member of the company by id. */
export async function dismissedByUser(db: Database, companyId: string, userId: string): Promise<ReadonlySet<string>> {
  const rows = await db.shortlistItem.findMany({ where: { shortlist: { companyId, ...listsSeenBy(userId) } }, select: { productId: true, state: true } });
  return dismissedProducts(rows.map(({ productId, state }) => ({ productId, state: state as ItemState })));
}
