// @ts-nocheck
import { caseNotice, NOTICES_A_PAGE, NOTICES_COUNTED, rematchNotice, type NoticeListView, type NoticeNews } from '@/lib/contracts/accounts/notice-view.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';

/** A page of a person's notices, the latest first (2 queries). */
export async function noticeList(db: Database, userId: string, page: number): Promise<NoticeListView> {
  const rows = await db.notice.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * NOTICES_A_PAGE,
    take: NOTICES_A_PAGE + 1,
    select: { id: true, kind: true, payload: true, createdAt: true, readAt: true, company: { select: { name: true } } },
  });
  const shown = rows.slice(0, NOTICES_A_PAGE);
  const caseIds = shown.filter(({ kind }) => kind !== 'rematch').map(({ payload }) => caseNotice.parse(payload).caseId);
  const numbers = new Map((await db.reviewCase.findMany({ where: { id: { in: caseIds } }, select: { id: true, number: true } })).map(({ id, number }) => [id, number]));
  return {
    page,
    more: rows.length > NOTICES_A_PAGE,
    notices: shown.map((row) => ({ id: row.id, at: row.createdAt.toISOString(), unread: row.readAt === null, companyName: row.company?.name ?? null, news: newsOf(row.kind, row.payload, numbers) })),
  };
}

/** How many notices a person has not read, counted no further than `NOTICES_COUNTED`. */
export async function unreadNotices(db: Database, userId: string): Promise<number> {
  return (await db.notice.findMany({ where: { userId, readAt: null }, take: NOTICES_COUNTED, select: { id: true } })).length;
}

function newsOf(kind: string, payload: Prisma.JsonValue, numbers: ReadonlyMap<string, number>): NoticeNews {
  switch (kind) {
    case 'case-changed':
    case 'case-answered': {
      const told = caseNotice.parse(payload);
      return { kind, ...told, number: numbers.get(told.caseId) ?? null };
    }
    case 'rematch':
      return { kind, ...rematchNotice.parse(payload) };
    default:
      throw new Error(`A notice of an unknown kind: ${kind}`);
  }
}
