import type { RecommendedList } from '@/lib/contracts/shortlists/recommendation-view.ts';
import type { ShortlistSummary, ShortlistView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { yuanOf } from '@/lib/domain/money.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';
import { listsSeenBy } from '../scope.ts';
import { storedCard } from '../stored-card.ts';

const NAMED = { select: { name: true } } as const;

/** The lists of a company that one of its people sees, the latest first. */
export async function shortlistSummaries(db: Database, companyId: string, userId: string): Promise<readonly ShortlistSummary[]> {
  const rows = await db.shortlist.findMany({ where: { companyId, ...listsSeenBy(userId) }, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], include: { _count: { select: { items: true } }, recommender: NAMED } });
  return rows.map((row) => ({ id: row.id, name: row.name, items: row._count.items, updatedAt: row.updatedAt.toISOString(), version: row.version, visibility: row.privateTo === null ? 'shared' : 'private', prepared: preparedOf(row) }));
}

/** The lists that were prepared with a case, the latest first, without what the company made of them. */
export async function recommendedLists(db: Database, caseId: string): Promise<readonly RecommendedList[]> {
  const rows = await db.shortlist.findMany({ where: { caseId, recommendedAt: { not: null } }, orderBy: { recommendedAt: 'desc' }, include: { _count: { select: { items: true } }, recommender: NAMED } });
  return rows.flatMap((row) => [preparedOf(row)].flatMap((prepared) => (prepared ? [{ ...prepared, name: row.name, products: row._count.items }] : [])));
}

type Prepared = { readonly recommender: { readonly name: string } | null; readonly recommendedAt: Date | null; readonly recommendedWhy: string | null };

function preparedOf({ recommender, recommendedAt, recommendedWhy }: Prepared): ShortlistSummary['prepared'] {
  return recommendedAt === null ? null : { by: recommender?.name ?? null, at: recommendedAt.toISOString(), why: recommendedWhy ?? '' };
}

/** A list with its items in the order they were saved, those set aside last, each beside its card in the company's newest match; why it changed is not told here (`view-shortlist`). */
export async function shortlistView(db: Database, shortlistId: string, userId: string | null): Promise<ShortlistView | null> {
  const list = await db.shortlist.findUnique({
    where: { id: shortlistId },
    include: { company: { select: { name: true } }, recommender: NAMED, items: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { run: { select: { asOf: true, createdAt: true } } } } },
  });
  if (!list) return null;
  const newest = await db.matchRun.findFirst({ where: { companyId: list.companyId }, orderBy: { createdAt: 'desc' }, select: { id: true, asOf: true, createdAt: true } });
  const later = newest && list.items.filter((item) => item.run.createdAt < newest.createdAt);
  const cards = newest && later && later.length > 0 ? await db.matchProduct.findMany({ where: { runId: newest.id, productId: { in: later.map((item) => item.productId) } }, select: { productId: true, card: true } }) : [];
  const latestOfList = [...list.items].sort((a, b) => b.run.createdAt.getTime() - a.run.createdAt.getTime())[0];
  return {
    id: list.id,
    name: list.name,
    companyId: list.companyId,
    companyName: list.company.name,
    runId: latestOfList?.runId ?? null,
    asOf: latestOfList ? dayOfDate(latestOfList.run.asOf) : null,
    version: list.version,
    mine: userId !== null && list.createdBy === userId,
    visibility: list.privateTo === null ? 'shared' : 'private',
    prepared: preparedOf(list),
    items: [...list.items.filter(({ state }) => state !== 'dropped'), ...list.items.filter(({ state }) => state === 'dropped')].map((item) => ({
      itemId: item.id,
      productId: item.productId,
      state: item.state as ItemState,
      note: item.note,
      outcome: { amount: item.outcomeAmountFen === null ? null : yuanOf(Number(item.outcomeAmountFen)), on: item.outcomeOn && dayOfDate(item.outcomeOn) },
      version: item.version,
      runId: item.runId,
      asOf: dayOfDate(item.run.asOf),
      frozen: storedCard(item.frozen, true),
      now: newest && later?.includes(item) ? { runId: newest.id, asOf: dayOfDate(newest.asOf), card: cards.filter((card) => card.productId === item.productId).map((card) => storedCard(card.card, true))[0] ?? null } : null,
      changed: null,
    })),
  };
}
