// @ts-nocheck
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { ShortlistSummary, ShortlistView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { yuanOf } from '@/lib/domain/money.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';
import type { Prisma } from '../generated/client.ts';

/** The lists of a company, the latest first. */
export async function shortlistSummaries(db: Database, companyId: string): Promise<readonly ShortlistSummary[]> {
  const rows = await db.shortlist.findMany({ where: { companyId }, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], include: { _count: { select: { items: true } } } });
  return rows.map((row) => ({ id: row.id, name: row.name, items: row._count.items, updatedAt: row.updatedAt.toISOString(), version: row.version }));
}

/** A list with its items in the order they were saved, each beside its card in the company's newest match. */
export async function shortlistView(db: Database, shortlistId: string): Promise<ShortlistView | null> {
  const list = await db.shortlist.findUnique({
    where: { id: shortlistId },
    include: { company: { select: { name: true } }, items: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { run: { select: { asOf: true, createdAt: true } } } } },
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
    items: list.items.map((item) => ({
      itemId: item.id,
      productId: item.productId,
      state: item.state as ItemState,
      note: item.note,
      outcome: { amount: item.outcomeAmountFen === null ? null : yuanOf(Number(item.outcomeAmountFen)), on: item.outcomeOn && dayOfDate(item.outcomeOn) },
      version: item.version,
      runId: item.runId,
      asOf: dayOfDate(item.run.asOf),
      frozen: cardOf(item.frozen),
      now: newest && later?.includes(item) ? { runId: newest.id, asOf: dayOfDate(newest.asOf), card: cards.filter((card) => card.productId === item.productId).map((card) => cardOf(card.card))[0] ?? null } : null,
    })),
  };
}

function cardOf(card: Prisma.JsonValue): MatchCard {
  return { ...(card as unknown as MatchCard), shortlisted: true };
}
