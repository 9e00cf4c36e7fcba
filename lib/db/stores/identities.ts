import type { Database } from '../client.ts';

/** Who somebody is to an OpenID provider: `subject` names them within `issuer` and is given to nobody else. */
export type IdentityKey = { readonly issuer: string; readonly subject: string };

/** The user of an identity, null when it is linked to none. */
export async function findIdentityUser(db: Database, { issuer, subject }: IdentityKey): Promise<string | null> {
  return (await db.identity.findUnique({ where: { issuer_subject: { issuer, subject } } }))?.userId ?? null;
}

/** Links an identity to a user; false when it is linked to somebody already. */
export async function addIdentity(db: Database, { issuer, subject }: IdentityKey, userId: string, now: Date): Promise<boolean> {
  const { count } = await db.identity.createMany({ data: [{ issuer, subject, userId, linkedAt: now }], skipDuplicates: true });
  return count === 1;
}

/** Takes every identity of a user away; whether there was one. */
export async function dropIdentities(db: Database, userId: string): Promise<boolean> {
  return (await db.identity.deleteMany({ where: { userId } })).count > 0;
}
