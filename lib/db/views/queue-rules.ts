import { QUEUE_VIEWS, type KeptQuery, type QueueViewName } from '@/lib/contracts/review/queue-query.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';
import { dateOfDay } from '../days.ts';
import { Prisma } from '../generated/client.ts';

/** Who looks at the queue, and the days its rules are measured by: `ageingUntil` is the last day that counts as ageing. */
export type QueueReader = { readonly userId: string; readonly today: CalendarDate; readonly ageingUntil: CalendarDate };

/** Cases that match a search: without one `all`; `common` so many that the list is walked in its own order; `few` that it is put together from them. */
export type FoundCases = { readonly where: Prisma.Sql; readonly reach: 'all' | 'common' | 'few' };

/** More cases than this make a search a common one. */
const RARE = 2_000;
const OPEN = Prisma.sql`c.state NOT IN ('concluded', 'withdrawn')`;

/** What is in a view, and in which order: the rule that the page states in words. */
export function viewRule(view: QueueViewName, who: QueueReader): { readonly where: Prisma.Sql; readonly order: Prisma.Sql } {
  const byDue = Prisma.sql`c.due_on, c.submitted_at, c.number`;
  const today = dateOfDay(who.today);
  const running = Prisma.sql`${OPEN} AND c.paused_on IS NULL`;
  switch (view) {
    case 'unassigned':
      return { where: Prisma.sql`c.state = 'submitted'`, order: byDue };
    case 'mine':
      return { where: Prisma.sql`${OPEN} AND c.holder_id = ${who.userId}::uuid`, order: byDue };
    case 'overdue':
      return { where: Prisma.sql`${running} AND c.due_on < ${today}::date`, order: byDue };
    case 'due-today':
      return { where: Prisma.sql`${running} AND c.due_on = ${today}::date`, order: byDue };
    case 'ageing':
      return { where: Prisma.sql`${running} AND c.due_on > ${today}::date AND c.due_on <= ${dateOfDay(who.ageingUntil)}::date`, order: byDue };
    case 'waiting':
      return { where: Prisma.sql`c.state = 'waiting-for-company'`, order: Prisma.sql`c.paused_on, c.number` };
    case 'concluded':
      return { where: Prisma.sql`c.state = 'concluded'`, order: Prisma.sql`c.concluded_at DESC, c.number DESC` };
    case 'all':
      return { where: Prisma.sql`c.state <> 'withdrawn'`, order: Prisma.sql`c.submitted_at DESC, c.number DESC` };
  }
}

/** The filters besides view and search. */
export function narrowedBy({ language, holderId }: Pick<KeptQuery, 'language' | 'holderId'>): Prisma.Sql {
  const byLanguage = language === null ? Prisma.empty : Prisma.sql`AND c.language = ${language}`;
  return holderId === null ? byLanguage : Prisma.sql`${byLanguage} AND c.holder_id = ${holderId}::uuid`;
}

/** Cases whose number is the text, or whose company's name or credit code contains it, compared as names are keyed: NFKC, lower case, without blanks. */
export async function foundBy(db: Database, text: string | null): Promise<FoundCases> {
  if (text === null) return { where: Prisma.empty, reach: 'all' };
  const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const number = /^#?\d{1,9}$/.test(key) ? Number(key.replace('#', '')) : null;
  const pattern = `%${key.replace(/[\\%_]/g, '\\$&')}%`;
  const like = Prisma.sql`c.search_key LIKE ${pattern}`;
  if (key.length < 2) return { where: Prisma.sql`AND (${like} OR c.number = ${number})`, reach: 'common' };
  const few = Prisma.sql`
    SELECT f.id FROM review_cases f WHERE f.number = ${number}
    UNION ALL SELECT f.id FROM review_cases f WHERE character_pairs(f.search_key) @> character_pairs(${key}) AND f.search_key LIKE ${pattern}`;
  const [found] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM (${few} LIMIT ${RARE + 1}) found`;
  if (!found || found.count > RARE) return { where: Prisma.sql`AND (${like} OR c.number = ${number})`, reach: 'common' };
  // They stay in the database: two thousand ids there and back cost more than finding them once more.
  return { where: Prisma.sql`AND c.id = ANY(ARRAY(${few}))`, reach: 'few' };
}

/** The size of every view under the same filters, counted no further than `counted`, so that the list is as quick with 100,000 cases as with ten. The few cases of a search are read once and held against every view. */
export async function countViews(db: Database, query: KeptQuery, who: QueueReader, found: FoundCases, counted: number): Promise<Record<QueueViewName, number>> {
  const single = (view: QueueViewName) => Prisma.sql`(${counting({ ...query, view }, who, found, counted)}) AS ${Prisma.raw(`"${view}"`)}`;
  const among = (view: QueueViewName) => Prisma.sql`least(count(*) FILTER (WHERE ${viewRule(view, who).where}), ${counted})::int AS ${Prisma.raw(`"${view}"`)}`;
  const statement = found.reach === 'few' ? Prisma.sql`SELECT ${Prisma.join(QUEUE_VIEWS.map(among))} FROM review_cases c WHERE true ${narrowedBy(query)} ${found.where}` : Prisma.sql`SELECT ${Prisma.join(QUEUE_VIEWS.map(single))}`;
  const [counts] = await db.$queryRaw<Record<QueueViewName, number>[]>`${statement}`;
  if (!counts) throw new Error('A count gave no row.');
  return counts;
}

/** The statement that counts one list, no further than `counted`. */
export function counting(query: KeptQuery, who: QueueReader, found: FoundCases, counted: number): Prisma.Sql {
  return Prisma.sql`SELECT count(*)::int FROM (SELECT 1 FROM review_cases c WHERE ${viewRule(query.view, who).where} ${narrowedBy(query)} ${found.where} LIMIT ${counted}) few`;
}
