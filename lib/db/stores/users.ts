import type { Role } from '@/lib/contracts/accounts/account-view.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { Database } from '../client.ts';
import { isUniqueViolation } from './conflicts.ts';

/** A user with the hash of their password; `version` guards changes by administrators. */
export type StoredUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabledAt: Date | null;
  readonly sessionVersion: number;
  readonly version: number;
  readonly passwordHash: string | null;
  readonly emailVerifiedAt: Date | null;
  readonly madeUp: boolean;
  /** Whether codes are set up and asked for. */
  readonly hasCodes: boolean;
};

const include = { credential: true, secondFactor: { select: { confirmedAt: true } } } as const;
type Row = NonNullable<Awaited<ReturnType<typeof row>>>;
const row = (db: Database, where: { id: string } | { email: string }) => db.user.findUnique({ where, include });

function stored(found: Row): StoredUser {
  const { id, name, email, role, disabledAt, sessionVersion, version, emailVerifiedAt, madeUp, credential, secondFactor } = found;
  return { id, name, email, role: role as Role, disabledAt, sessionVersion, version, emailVerifiedAt, madeUp, passwordHash: credential?.hash ?? null, hasCodes: Boolean(secondFactor?.confirmedAt) };
}

/** The user of an address (lower case), null when there is none. */
export async function findUserByEmail(db: Database, email: string): Promise<StoredUser | null> {
  const found = await row(db, { email });
  return found && stored(found);
}

/** The user of an id, null when there is none. */
export async function findUser(db: Database, id: string): Promise<StoredUser | null> {
  const found = await row(db, { id });
  return found && stored(found);
}

/** A new user, without a password where they come by a provider alone; `conflict: email-taken` when the address has one. */
export async function addUser(
  db: Database,
  user: { readonly name: string; readonly email: string; readonly role: Role; readonly passwordHash: string | null; readonly emailVerifiedAt: Date | null },
  now: Date,
): Promise<Result<StoredUser, Failure>> {
  const { passwordHash, ...data } = user;
  try {
    const created = await db.user.create({ data: { ...data, createdAt: now, ...(passwordHash === null ? {} : { credential: { create: { hash: passwordHash, changedAt: now } } }) }, include });
    return ok(stored(created));
  } catch (error) {
    if (isUniqueViolation(error)) return fail({ kind: 'conflict', code: 'email-taken' });
    throw error;
  }
}

/** Changes role or disabling, ends every session of the user by raising `sessionVersion`; a stale `version` is a conflict. */
export async function saveStanding(
  db: Database,
  user: { readonly id: string; readonly version: number },
  standing: { readonly role: Role; readonly disabledAt: Date | null },
): Promise<Result<null, Failure>> {
  const { count } = await db.user.updateMany({
    where: { id: user.id, version: user.version },
    data: { ...standing, version: { increment: 1 }, sessionVersion: { increment: 1 } },
  });
  return count === 1 ? ok(null) : fail({ kind: 'conflict', code: 'stale-version' });
}

/** Sets another password and ends every session of the user. */
export async function savePassword(db: Database, userId: string, passwordHash: string, now: Date): Promise<void> {
  const data = { hash: passwordHash, changedAt: now };
  await db.credential.upsert({ where: { userId }, update: data, create: { userId, ...data } });
  await raiseSessionVersion(db, userId);
}

/** Ends every session of a user at once; returns the version that a session opened from now on carries. */
export async function raiseSessionVersion(db: Database, userId: string): Promise<number> {
  return (await db.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } })).sessionVersion;
}

/** How many administrators may sign in; their rows stay as they are until the transaction ends, so that two cannot remove each other. */
export async function countAdministrators(db: Database): Promise<number> {
  const rows = await db.$queryRaw<unknown[]>`SELECT id FROM users WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
  return rows.length;
}

/** Notes the language somebody signed in with. */
export async function keepLanguage(db: Database, userId: string, language: Language): Promise<void> {
  await db.user.updateMany({ where: { id: userId, language: { not: language } }, data: { language } });
}

/** Whether there is an account of this id. */
export async function isUser(db: Database, id: string): Promise<boolean> {
  return (await db.user.count({ where: { id } })) > 0;
}
