import { LINK_MINUTES, type LinkPurpose } from '@/lib/contracts/accounts/sign-in.ts';
import type { Database } from '../client.ts';
import { newSecret, secretHash } from '../secrets.ts';

/** Makes a one-time link for a user, good for its purpose's minutes or those that are told, and gives its secret; an earlier one of the same purpose that was not used opens nothing any more. */
export async function addAccountLink(db: Database, link: { readonly userId: string; readonly purpose: LinkPurpose; readonly mailed: boolean }, now: Date, minutes = LINK_MINUTES[link.purpose] as number): Promise<{ readonly secret: string; readonly expiresAt: Date }> {
  await db.accountLink.deleteMany({ where: { userId: link.userId, purpose: link.purpose, usedAt: null } });
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await db.accountLink.create({ data: { ...link, secretHash: secretHash(secret), createdAt: now, expiresAt } });
  return { secret, expiresAt };
}

/** Whose link a secret is, null when it is none, was used, has expired, or its person was disabled. It stays unused. */
export async function findAccountLink(db: Database, purpose: LinkPurpose, secret: string, now: Date): Promise<{ readonly userId: string; readonly email: string } | null> {
  const link = await db.accountLink.findUnique({ where: { secretHash: secretHash(secret) }, include: { user: { select: { email: true, disabledAt: true } } } });
  if (!link || link.purpose !== purpose || link.usedAt !== null || link.expiresAt <= now || link.user.disabledAt !== null) return null;
  return { userId: link.userId, email: link.user.email };
}

/**
 * Uses a link up: of two at once, one gets the user. A link that came by mail shows that its reader holds the address, which is noted.
 */
export async function takeAccountLink(db: Database, purpose: LinkPurpose, secret: string, now: Date): Promise<string | null> {
  const [taken] = await db.$queryRaw<{ user_id: string; mailed: boolean }[]>`
    UPDATE account_links SET used_at = ${now} FROM users
    WHERE users.id = account_links.user_id AND users.disabled_at IS NULL
      AND secret_hash = ${secretHash(secret)} AND purpose = ${purpose} AND used_at IS NULL AND expires_at > ${now}
    RETURNING account_links.user_id, mailed`;
  if (!taken) return null;
  if (taken.mailed) await db.user.update({ where: { id: taken.user_id }, data: { emailVerifiedAt: now } });
  return taken.user_id;
}

/** Ends every open link of a user. */
export async function dropAccountLinks(db: Database, userId: string): Promise<void> {
  await db.accountLink.deleteMany({ where: { userId, usedAt: null } });
}

/**
 * Asks the job `make-link` to mail a link, if the address has an account. Nothing is looked up here: a request for somebody who is known and for
 * somebody who is not does the same and takes the same time.
 */
export async function orderLink(db: Database, order: { readonly purpose: LinkPurpose; readonly email: string }): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM (SELECT graphile_worker.add_job('make-link', ${JSON.stringify(order)}::json)) AS ordered`;
}
