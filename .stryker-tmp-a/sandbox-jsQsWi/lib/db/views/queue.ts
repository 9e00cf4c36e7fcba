// @ts-nocheck
import type { QueueQuery, QueueRow, QueueViewName } from '@/lib/contracts/review/review-view.ts';
import { QUEUE_COUNTED, QUEUE_VIEWS } from '@/lib/contracts/review/review-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { dueStatus } from '@/lib/domain/review/case-clock.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate } from '../days.ts';
import { Prisma } from '../generated/client.ts';

export const QUEUE_PAGE = 40;

/** More companies than this are not looked through for one search. */
const SEARCHED = 2_000;

type Who = { readonly userId: string; readonly today: CalendarDate };

const OPEN = Prisma.sql`c.state NOT IN ('concluded', 'withdrawn')`;
const ROW = {
  id: true, number: true, state: true, outcome: true, language: true, submittedAt: true, dueOn: true, pausedOn: true, holderId: true, version: true,
  company: { select: { name: true } },
  holder: { select: { name: true } },
} satisfies Prisma.ReviewCaseSelect;
export const QUEUE_ROW = ROW;

type Row = Prisma.ReviewCaseGetPayload<{ select: typeof ROW }>;

/** A page of the queue in the order of its view, with the number of cases in every view. Withdrawn cases are nowhere in it. */
export async function queuePage(db: Database, query: QueueQuery, who: Who): Promise<{ rows: readonly QueueRow[]; total: number; counts: Readonly<Record<QueueViewName, number>> }> {
  const found = query.text === null ? null : await companiesLike(db, query.text);
  const number = query.text !== null && /^#?\d{1,9}$/.test(query.text) ? Number(query.text.replace('#', '')) : null;
  const narrowed = query.language === null ? Prisma.empty : Prisma.sql`AND c.language = ${query.language}`;
  const searched = found === null ? Prisma.empty : Prisma.sql`AND (c.company_id = ANY(${found}::uuid[]) OR c.number = ${number})`;
  const { where, order } = viewRule(query.view, who);
  const page = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM review_cases c WHERE ${where} ${narrowed} ${searched} ORDER BY ${order}
    LIMIT ${QUEUE_PAGE} OFFSET ${(query.page - 1) * QUEUE_PAGE}`;
  const counts = await countViews(db, who, narrowed, searched);
  const rows = await db.reviewCase.findMany({ where: { id: { in: page.map((row) => row.id) } }, select: ROW });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { rows: page.flatMap(({ id }) => byId.get(id) ?? []).map((row) => queueRow(row, who)), total: counts[query.view], counts };
}

/** One row as the queue and the head of the case page show it. */
export function queueRow(row: Row, who: Who): QueueRow {
  const state = row.state as CaseState;
  const dueOn = row.dueOn && dayOfDate(row.dueOn);
  const due = dueOn === null ? 'none' : dueStatus({ state, dueOn, pausedOn: row.pausedOn && dayOfDate(row.pausedOn) }, who.today);
  return {
    caseId: row.id,
    number: row.number,
    companyName: row.company.name,
    state,
    outcome: row.outcome as CaseOutcome | null,
    language: row.language === 'en' ? 'en' : 'zh',
    submittedAt: row.submittedAt.toISOString(),
    dueOn: due === 'none' || due === 'paused' ? null : dueOn,
    due,
    holderName: row.holder?.name ?? null,
    mine: row.holderId === who.userId,
    version: row.version,
  };
}

/** What is in a view, and in which order: the rule that the page states in words. */
function viewRule(view: QueueViewName, who: Who): { where: Prisma.Sql; order: Prisma.Sql } {
  const byDue = Prisma.sql`c.due_on, c.submitted_at, c.number`;
  const today = dateOfDay(who.today);
  switch (view) {
    case 'unassigned':
      return { where: Prisma.sql`c.state = 'submitted'`, order: byDue };
    case 'mine':
      return { where: Prisma.sql`${OPEN} AND c.holder_id = ${who.userId}::uuid`, order: byDue };
    case 'overdue':
      return { where: Prisma.sql`${OPEN} AND c.paused_on IS NULL AND c.due_on < ${today}::date`, order: byDue };
    case 'due-today':
      return { where: Prisma.sql`${OPEN} AND c.paused_on IS NULL AND c.due_on = ${today}::date`, order: byDue };
    case 'waiting':
      return { where: Prisma.sql`c.state = 'waiting-for-company'`, order: Prisma.sql`c.paused_on, c.number` };
    case 'concluded':
      return { where: Prisma.sql`c.state = 'concluded'`, order: Prisma.sql`c.concluded_at DESC, c.number DESC` };
    case 'all':
      return { where: Prisma.sql`c.state <> 'withdrawn'`, order: Prisma.sql`c.submitted_at DESC, c.number DESC` };
  }
}

/** The size of every view, counted no further than `QUEUE_COUNTED`, so that the list is as quick with 100,000 cases as with ten. */
async function countViews(db: Database, who: Who, narrowed: Prisma.Sql, searched: Prisma.Sql): Promise<Record<QueueViewName, number>> {
  const single = (view: QueueViewName) =>
    Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM review_cases c WHERE ${viewRule(view, who).where} ${narrowed} ${searched} LIMIT ${QUEUE_COUNTED}) few) AS ${Prisma.raw(`"${view}"`)}`;
  const [counted] = await db.$queryRaw<Record<QueueViewName, number>[]>`SELECT ${Prisma.join(QUEUE_VIEWS.map(single))}`;
  if (!counted) throw new Error('A count gave no row.');
  return counted;
}

/** Companies whose name or credit code contains the text, compared as names are keyed: NFKC, lower case, without blanks. */
async function companiesLike(db: Database, text: string): Promise<readonly string[]> {
  const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (key === '') return [];
  const pattern = `%${key.replace(/[\\%_]/g, '\\$&')}%`;
  const said = Prisma.sql`(coalesce(name_key, '') || ' ' || lower(coalesce(credit_code, '')))`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM companies WHERE character_pairs${said} @> character_pairs(${key}) AND ${said} LIKE ${pattern} LIMIT ${SEARCHED}`;
  return rows.map((row) => row.id);
}
