import { CONSENT_TEXT, type Purpose } from '@/lib/domain/access/consent.ts';
import type { Database } from '../client.ts';

/** Keeps that a person agrees, with the version of the words; agreeing to newer words ends the older consent. Does nothing where it is there already. */
export async function giveConsent(db: Database, userId: string, purpose: Purpose, now: Date): Promise<void> {
  const textVersion = CONSENT_TEXT[purpose];
  await db.consent.updateMany({ where: { userId, purpose, withdrawnAt: null, textVersion: { not: textVersion } }, data: { withdrawnAt: now } });
  await db.consent.createMany({ data: [{ userId, purpose, textVersion, givenAt: now }], skipDuplicates: true });
}

/** Keeps that a person agrees no more; false when they did not. */
export async function withdrawConsent(db: Database, userId: string, purpose: Purpose, now: Date): Promise<boolean> {
  const { count } = await db.consent.updateMany({ where: { userId, purpose, withdrawnAt: null }, data: { withdrawnAt: now } });
  return count > 0;
}
