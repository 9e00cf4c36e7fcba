import type { QueueQuery } from '@/lib/contracts/review/queue-query.ts';
import { QUEUE_COUNTED, QUEUE_COUNTED_OF_SEARCH, type QueueRow, type QueueView } from '@/lib/contracts/review/review-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { dueStatus } from '@/lib/domain/review/case-clock.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';
import { Prisma } from '../generated/client.ts';
import { countViews, foundBy, narrowedBy, viewRule, type QueueReader } from './queue-rules.ts';

export const QUEUE_PAGE = 40;

type Row = {
  readonly id: string; readonly number: number; readonly state: CaseState; readonly outcome: CaseOutcome | null; readonly language: string; readonly submitted_at: Date; readonly due_on: Date | null;
  readonly paused_on: Date | null; readonly holder_id: string | null; readonly version: number; readonly company_name: string | null; readonly holder_name: string | null;
};

/** A page of the queue in the order of its view, with the number of cases in every view. Withdrawn cases are nowhere in it. */
export async function queuePage(db: Database, query: QueueQuery, who: QueueReader): Promise<Pick<QueueView, 'rows' | 'more' | 'counts' | 'counted'>> {
  const found = await foundBy(db, query.text);
  const counted = found.reach === 'common' ? QUEUE_COUNTED_OF_SEARCH : QUEUE_COUNTED;
  const rows = await queueRows(db, query, who, found.where, { limit: QUEUE_PAGE + 1, offset: (query.page - 1) * QUEUE_PAGE });
  return { rows: rows.slice(0, QUEUE_PAGE), more: rows.length > QUEUE_PAGE, counted, counts: await countViews(db, query, who, found, counted) };
}

/** Every row of a list in its order, no more than `limit`. */
export async function wholeQueue(db: Database, query: QueueQuery, who: QueueReader, limit: number): Promise<readonly QueueRow[]> {
  return queueRows(db, query, who, (await foundBy(db, query.text)).where, { limit, offset: 0 });
}

/** The row of one case; null where there is none. */
export async function caseRowOf(db: Database, caseId: string, who: Pick<QueueReader, 'userId' | 'today'>): Promise<QueueRow | null> {
  const [row] = await db.$queryRaw<Row[]>`${SELECTED} FROM review_cases c ${JOINED} WHERE c.id = ${caseId}::uuid`;
  return row ? queueRow(row, who) : null;
}

/** The numbers of cases by id, as people know them. */
export async function caseNumbers(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return new Map((await db.reviewCase.findMany({ where: { id: { in: [...ids] } }, select: { id: true, number: true } })).map(({ id, number }) => [id, number]));
}

const SELECTED = Prisma.sql`
  SELECT c.id, c.number, c.state, c.outcome, c.language, c.submitted_at, c.due_on, c.paused_on, c.holder_id, c.version, o.name AS company_name, h.name AS holder_name`;
const JOINED = Prisma.sql`JOIN companies o ON o.id = c.company_id LEFT JOIN users h ON h.id = c.holder_id`;

async function queueRows(db: Database, query: QueueQuery, who: QueueReader, found: Prisma.Sql, page: { readonly limit: number; readonly offset: number }): Promise<readonly QueueRow[]> {
  const { where, order } = viewRule(query.view, who);
  // The page is found first and then given its names, so that only shown rows are looked up.
  const rows = await db.$queryRaw<Row[]>`
    ${SELECTED} FROM (SELECT c.* FROM review_cases c WHERE ${where} ${narrowedBy(query)} ${found} ORDER BY ${order} LIMIT ${page.limit} OFFSET ${page.offset}) c ${JOINED} ORDER BY ${order}`;
  return rows.map((row) => queueRow(row, who));
}

function queueRow(row: Row, who: { readonly userId: string; readonly today: CalendarDate }): QueueRow {
  const dueOn = row.due_on && dayOfDate(row.due_on);
  const due = dueOn === null ? 'none' : dueStatus({ state: row.state, dueOn, pausedOn: row.paused_on && dayOfDate(row.paused_on) }, who.today);
  return {
    caseId: row.id,
    number: row.number,
    companyName: row.company_name,
    state: row.state,
    outcome: row.outcome,
    language: row.language === 'en' ? 'en' : 'zh',
    submittedAt: row.submitted_at.toISOString(),
    dueOn: due === 'none' || due === 'paused' ? null : dueOn,
    due,
    holderName: row.holder_name,
    mine: row.holder_id === who.userId,
    version: row.version,
    watchers: [],
  };
}
