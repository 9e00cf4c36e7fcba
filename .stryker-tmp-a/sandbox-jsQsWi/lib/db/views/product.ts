// @ts-nocheck
import { shanghaiDay, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';

/** The day a product was last changed in the catalog; null when it never was since it was added. */
export async function changedOn(db: Database, productId: string): Promise<CalendarDate | null> {
  const row = await db.product.findUnique({ where: { id: productId }, select: { version: true, changedAt: true } });
  return row && row.version > 1 ? shanghaiDay(row.changedAt.getTime()) : null;
}

/** Whether any list of a person's companies holds a product. */
export async function isSavedBy(db: Database, userId: string, productId: string): Promise<boolean> {
  return (await db.shortlistItem.count({ where: { productId, shortlist: { company: { memberships: { some: { userId } } } } } })) > 0;
}
