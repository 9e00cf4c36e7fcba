import type { Database } from '../client.ts';
import { addItem } from './shortlists.ts';

type Recommendation = { readonly caseId: string; readonly companyId: string; readonly runId: string; readonly by: string; readonly name: string; readonly why: string; readonly productIds: readonly string[] };

/** Puts the products of a match into a new list of the company, with who prepared it, when and why, and tells the company's people once. */
export async function addRecommendation(db: Database, wanted: Recommendation, now: Date): Promise<{ readonly id: string } | 'name-taken' | 'no-such-product'> {
  const { caseId, companyId, runId, by, name, why, productIds } = wanted;
  const rows = await db.matchProduct.findMany({ where: { runId, productId: { in: [...productIds] } }, select: { productId: true, card: true } });
  if (rows.length !== productIds.length) return 'no-such-product';
  const [made] = await db.shortlist.createManyAndReturn({
    data: [{ companyId, name, createdBy: by, createdAt: now, updatedAt: now, recommendedBy: by, recommendedAt: now, recommendedWhy: why, caseId }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) return 'name-taken';
  for (const productId of productIds) await addItem(db, made.id, { runId, productId, card: rows.find((row) => row.productId === productId)?.card ?? null }, now);
  const members = await db.membership.findMany({ where: { companyId }, select: { userId: true } });
  await db.notice.createMany({ data: members.map(({ userId }) => ({ userId, companyId, kind: 'list-recommended', onceKey: `list:${made.id}`, payload: { shortlistId: made.id, products: productIds.length }, createdAt: now })), skipDuplicates: true });
  return made;
}
