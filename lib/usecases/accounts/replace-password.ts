import type { Database } from '@/lib/db/client.ts';
import { passwordHash } from '@/lib/db/secrets.ts';
import { dropAccountLinks } from '@/lib/db/stores/account-links.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { endSessionsOf } from '@/lib/db/stores/sessions.ts';
import { savePassword } from '@/lib/db/stores/users.ts';

/** Gives somebody another password: every session and open link of theirs ends, and they are told by mail. */
export async function replacePassword(db: Database, userId: string, password: string, now: Date): Promise<void> {
  await savePassword(db, userId, await passwordHash(password), now);
  await endSessionsOf(db, userId, now);
  await dropAccountLinks(db, userId);
  await putMail(db, { userId, kind: 'account-changed', payload: { what: 'password' }, now });
}
