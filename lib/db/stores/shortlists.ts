import type { ShortlistItem, ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate } from '../days.ts';
import type { Prisma } from '../generated/client.ts';
import { listsSeenBy } from '../scope.ts';

/** A list as its commands need it. */
export type StoredList = { readonly id: string; readonly companyId: string; readonly name: string; readonly version: number; readonly createdBy: string | null; /** Null: shared in the company. */ readonly privateTo: string | null };

/** A saved product with its list. */
export type StoredItem = { readonly id: string; readonly shortlistId: string; readonly companyId: string; readonly version: number; readonly item: ShortlistItem };

const ofPerson = (userId: string): Prisma.ShortlistWhereInput => ({ company: { memberships: { some: { userId } } }, ...listsSeenBy(userId) });
const LIST = { id: true, companyId: true, name: true, version: true, createdBy: true, privateTo: true } as const;

/** Whether the company is one of this person's. */
export async function isOwnCompany(db: Database, companyId: string, userId: string): Promise<boolean> {
  return (await db.membership.count({ where: { companyId, userId } })) > 0;
}

/** A list of one of this person's companies, if they see it. */
export async function loadShortlist(db: Database, shortlistId: string, userId: string): Promise<StoredList | null> {
  return db.shortlist.findFirst({ where: { id: shortlistId, ...ofPerson(userId) }, select: LIST });
}

/** The list of a company that this person sees and that was changed last, those that an advisor prepared left out; null when there is none. */
export async function latestShortlist(db: Database, companyId: string, userId: string): Promise<StoredList | null> {
  return db.shortlist.findFirst({ where: { companyId, recommendedAt: null, ...listsSeenBy(userId) }, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], select: LIST });
}

/** Makes a list, `private` to its maker or shared in the company; null when there is one of that name among them. */
export async function createShortlistRow(db: Database, list: { companyId: string; name: string; userId: string; private: boolean }, now: Date): Promise<StoredList | null> {
  const data = { companyId: list.companyId, name: list.name, createdBy: list.userId, privateTo: list.private ? list.userId : null, createdAt: now, updatedAt: now };
  const [made] = await db.shortlist.createManyAndReturn({ data: [data], skipDuplicates: true, select: LIST });
  return made ?? null;
}

/** Another name for a list; `taken` when the company uses it already, `stale` when the list has changed since `version`. */
export async function renameShortlistRow(db: Database, list: StoredList, name: string, version: number, now: Date): Promise<'done' | 'taken' | 'stale'> {
  return placeList(db, list, { name, privateTo: list.privateTo }, version, now);
}

/** Takes a list for one person alone, or shares it in the company (`privateTo` null); what an advisor prepared stays shared. */
export async function setVisibility(db: Database, list: StoredList, privateTo: string | null, version: number, now: Date): Promise<'done' | 'taken' | 'stale'> {
  return placeList(db, list, { name: list.name, privateTo }, version, now);
}

async function placeList(db: Database, list: StoredList, place: { readonly name: string; readonly privateTo: string | null }, version: number, now: Date): Promise<'done' | 'taken' | 'stale'> {
  await db.$queryRaw`SELECT 1 FROM companies WHERE id = ${list.companyId}::uuid FOR UPDATE`; // two changes at once would meet in the unique index
  if ((await db.shortlist.count({ where: { companyId: list.companyId, ...place, id: { not: list.id } } })) > 0) return 'taken';
  const { count } = await db.shortlist.updateMany({ where: { id: list.id, version }, data: { ...place, version: version + 1, updatedAt: now } });
  return count === 1 ? 'done' : 'stale';
}

/** Deletes a list with its items; false when it has changed since `version`. */
export async function deleteShortlistRow(db: Database, list: StoredList, version: number): Promise<boolean> {
  return (await db.shortlist.deleteMany({ where: { id: list.id, version } })).count === 1;
}

/** The card of a product in a match of one of this person's companies, as it was. */
export async function loadCardToSave(db: Database, runId: string, productId: string, userId: string): Promise<{ companyId: string; card: Prisma.JsonValue } | null> {
  const found = await db.matchProduct.findFirst({
    where: { runId, productId, run: { company: { memberships: { some: { userId } } } } },
    select: { card: true, run: { select: { companyId: true } } },
  });
  return found && { companyId: found.run.companyId, card: found.card };
}

/** Puts a card into a list; the item that is there already stays as it is. Returns the item's id. */
export async function addItem(db: Database, shortlistId: string, saved: { runId: string; productId: string; card: Prisma.JsonValue }, now: Date): Promise<string> {
  const data = { shortlistId, productId: saved.productId, runId: saved.runId, frozen: saved.card as Prisma.InputJsonValue, createdAt: now, updatedAt: now };
  const [made] = await db.shortlistItem.createManyAndReturn({ data: [data], skipDuplicates: true, select: { id: true } });
  if (made) {
    await touch(db, shortlistId, now);
    return made.id;
  }
  return (await db.shortlistItem.findUniqueOrThrow({ where: { shortlistId_productId: { shortlistId, productId: saved.productId } }, select: { id: true } })).id;
}

/** A saved product of one of this person's companies. */
export async function loadItem(db: Database, itemId: string, userId: string): Promise<StoredItem | null> {
  const row = await db.shortlistItem.findFirst({ where: { id: itemId, shortlist: ofPerson(userId) }, include: { shortlist: { select: { companyId: true } } } });
  return (
    row && {
      id: row.id,
      shortlistId: row.shortlistId,
      companyId: row.shortlist.companyId,
      version: row.version,
      item: { state: row.state as ItemState, note: row.note, outcomeAmountFen: row.outcomeAmountFen === null ? null : Number(row.outcomeAmountFen), outcomeOn: row.outcomeOn && dayOfDate(row.outcomeOn) },
    }
  );
}

/** Saves an item as of `version`; false when it has changed since. */
export async function saveItem(db: Database, stored: StoredItem, version: number, item: ShortlistItem, now: Date): Promise<boolean> {
  const { count } = await db.shortlistItem.updateMany({
    where: { id: stored.id, version },
    data: {
      state: item.state,
      note: item.note,
      outcomeAmountFen: item.outcomeAmountFen === null ? null : BigInt(item.outcomeAmountFen),
      outcomeOn: item.outcomeOn && dateOfDay(item.outcomeOn),
      updatedAt: now,
      version: version + 1,
    },
  });
  if (count === 1) await touch(db, stored.shortlistId, now);
  return count === 1;
}

/** Takes an item out of its list; false when it has changed since `version`. */
export async function removeItem(db: Database, stored: StoredItem, version: number, now: Date): Promise<boolean> {
  const { count } = await db.shortlistItem.deleteMany({ where: { id: stored.id, version } });
  if (count === 1) await touch(db, stored.shortlistId, now);
  return count === 1;
}

/** The list was worked on; its `version` counts its own name only, so that two people may work on its items. */
async function touch(db: Database, shortlistId: string, now: Date): Promise<void> {
  await db.shortlist.update({ where: { id: shortlistId }, data: { updatedAt: now } });
}
