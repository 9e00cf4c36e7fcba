import { caseNotice, listNotice, NOTICES_A_PAGE, NOTICES_COUNTED, rematchNotice, type NoticeListView, type NoticeNews } from '@/lib/contracts/accounts/notice-view.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { dismissedByUser } from './dismissed.ts';

/** A page of a person's notices, the latest first; of a re-match without the products that the person set aside since, and not at all where none is left. */
export async function noticeList(db: Database, userId: string, page: number): Promise<NoticeListView> {
  const rows = await db.notice.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * NOTICES_A_PAGE,
    take: NOTICES_A_PAGE + 1,
    select: { id: true, kind: true, payload: true, createdAt: true, readAt: true, companyId: true, company: { select: { name: true } } },
  });
  const shown = rows.slice(0, NOTICES_A_PAGE);
  const caseIds = shown.filter(({ kind }) => kind !== 'rematch' && kind !== 'list-recommended').map(({ payload }) => caseNotice.parse(payload).caseId);
  const numbers = new Map((await db.reviewCase.findMany({ where: { id: { in: caseIds } }, select: { id: true, number: true } })).map(({ id, number }) => [id, number]));
  const dismissed = new Map<string | null, ReadonlySet<string>>();
  for (const companyId of new Set(shown.flatMap((row) => (row.kind === 'rematch' ? (row.companyId ?? []) : [])))) dismissed.set(companyId, await dismissedByUser(db, companyId, userId));
  const asideOf = (row: { readonly companyId: string | null }) => dismissed.get(row.companyId) ?? new Set<string>();
  const left = shown.filter((row) => row.kind !== 'rematch' || !tellsOnlyOf(row.payload, asideOf(row)));
  const notices = left.map((row) => ({ id: row.id, at: row.createdAt.toISOString(), unread: row.readAt === null, companyName: row.company?.name ?? null, news: newsOf(row.kind, row.payload, numbers, asideOf(row)) }));
  return { page, more: rows.length > NOTICES_A_PAGE, notices };
}

/** How many notices a person has not read, counted no further than `NOTICES_COUNTED`. */
export async function unreadNotices(db: Database, userId: string): Promise<number> {
  return (await db.notice.findMany({ where: { userId, readAt: null }, take: NOTICES_COUNTED, select: { id: true } })).length;
}

/** Whether a notice of a re-match tells of nothing but these products. */
export function tellsOnlyOf(payload: Prisma.JsonValue, products: ReadonlySet<string>): boolean {
  const { changes } = rematchNotice.parse(payload);
  return changes.length > 0 && changes.every(({ productId }) => products.has(productId));
}

function newsOf(kind: string, payload: Prisma.JsonValue, numbers: ReadonlyMap<string, number>, dismissed: ReadonlySet<string>): NoticeNews {
  switch (kind) {
    case 'case-changed':
    case 'case-answered':
    case 'case-given':
    case 'case-moved': {
      const told = caseNotice.parse(payload);
      return { kind, ...told, number: numbers.get(told.caseId) ?? null };
    }
    case 'rematch': {
      const told = rematchNotice.parse(payload);
      return { kind, ...told, changes: told.changes.filter(({ productId }) => !dismissed.has(productId)) };
    }
    case 'list-recommended':
      return { kind, ...listNotice.parse(payload) };
    default:
      throw new Error(`A notice of an unknown kind: ${kind}`);
  }
}
