import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';
import { dateOfDay } from '../days.ts';

/**
 * Locks who somebody is until the end of the transaction: `to-hold` lets others hold as well, `to-leave` waits for those and keeps
 * them out. So nobody is given a case at the moment in which they go away.
 */
export async function lockStanding(db: Database, userId: string, why: 'to-hold' | 'to-leave'): Promise<void> {
  if (why === 'to-hold') await db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR SHARE`;
  else await db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`;
}

/** Takes somebody out of office, so that they can be given nothing more; called before their account goes. */
export async function leaveOffice(db: Database, userId: string, now: Date): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { disabledAt: now } });
}

/** Whether somebody can have a case on that day: an advisor with an account in force who is not away. */
export async function isThere(db: Database, userId: string, today: CalendarDate): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, ...there(today) } })) > 0;
}

/** Whether somebody is an advisor with an account in force, away or not. */
export async function isAdvisor(db: Database, userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, ...IN_OFFICE } })) > 0;
}

/** Every advisor with an account in force, by name. */
export async function advisorsInOffice(db: Database): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.user.findMany({ where: IN_OFFICE, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
}

/** Everybody who can be given a case on that day, by name. */
export async function advisorsThere(db: Database, today: CalendarDate): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.user.findMany({ where: there(today), select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
}

/** One of those who hold open cases but cannot on that day; null when there is nobody. */
export async function holderGone(db: Database, today: CalendarDate): Promise<string | null> {
  const found = await db.user.findFirst({ where: { heldCases: { some: { state: { notIn: ['concluded', 'withdrawn'] } } }, NOT: there(today) }, select: { id: true }, orderBy: { id: 'asc' } });
  return found?.id ?? null;
}

const IN_OFFICE = { role: 'advisor', disabledAt: null } as const;

function there(today: CalendarDate) {
  const day = dateOfDay(today);
  return { ...IN_OFFICE, absences: { none: { fromDay: { lte: day }, toDay: { gte: day } } } } as const;
}
