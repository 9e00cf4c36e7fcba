import type { KeptQuery } from '@/lib/contracts/review/queue-query.ts';
import type { Database } from '../client.ts';

/** Keeps a list under a name; null when this person has one of that name already. */
export async function keepView(db: Database, view: { readonly ownerId: string; readonly name: string; readonly shared: boolean; readonly query: KeptQuery }, now: Date): Promise<string | null> {
  const [made] = await db.queueView.createManyAndReturn({ data: [{ ...view, createdAt: now }], skipDuplicates: true, select: { id: true } });
  return made?.id ?? null;
}

/** How many lists somebody keeps. */
export async function countViewsOf(db: Database, ownerId: string): Promise<number> {
  return db.queueView.count({ where: { ownerId } });
}

/** Forgets a list of one's own; whether there was one. */
export async function forgetView(db: Database, id: string, ownerId: string): Promise<boolean> {
  return (await db.queueView.deleteMany({ where: { id, ownerId } })).count === 1;
}
