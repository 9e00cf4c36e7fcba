import { keptQuery, KEPT_VIEWS, type KeptView } from '@/lib/contracts/review/queue-query.ts';
import { QUEUE_COUNTED, QUEUE_COUNTED_OF_SEARCH } from '@/lib/contracts/review/review-view.ts';
import type { Database } from '../client.ts';
import { Prisma } from '../generated/client.ts';
import { counting, foundBy, type QueueReader } from './queue-rules.ts';

/** The lists that somebody sees by name: their own and the shared ones, each with the number of its cases. One that this version no longer understands is left out. */
export async function keptViews(db: Database, who: QueueReader): Promise<readonly KeptView[]> {
  const rows = await db.queueView.findMany({ where: { OR: [{ ownerId: who.userId }, { shared: true }] }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: KEPT_VIEWS * 2, include: { owner: { select: { name: true } } } });
  const known = rows.flatMap((row) => {
    const query = keptQuery.safeParse(row.query);
    return query.success ? [{ ...row, query: query.data }] : [];
  });
  if (known.length === 0) return [];
  const counts: { readonly sql: Prisma.Sql; readonly limit: number }[] = [];
  for (const { query } of known) {
    const found = await foundBy(db, query.text);
    const limit = found.reach === 'common' ? QUEUE_COUNTED_OF_SEARCH : QUEUE_COUNTED;
    counts.push({ sql: counting(query, who, found, limit), limit });
  }
  const numbered = await db.$queryRaw<{ count: number }[]>`${Prisma.join(counts.map(({ sql }, index) => Prisma.sql`SELECT ${index} AS place, (${sql}) AS count`), ' UNION ALL ')} ORDER BY place`;
  return known.map(({ id, name, shared, ownerId, owner, query }, index) => {
    const count = numbered[index]?.count ?? 0;
    return { id, name, shared, mine: ownerId === who.userId, ownerName: owner.name, query, count, many: count >= (counts[index]?.limit ?? 0) };
  });
}
