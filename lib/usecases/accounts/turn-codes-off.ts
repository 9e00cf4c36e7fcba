import type { Database } from '@/lib/db/client.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { dropSecondFactor } from '@/lib/db/stores/second-factors.ts';
import { endSessionsOf } from '@/lib/db/stores/sessions.ts';
import { raiseSessionVersion } from '@/lib/db/stores/users.ts';

/** Takes somebody's codes away: every session of theirs ends, and they are told by mail. False when they had none. */
export async function turnCodesOff(db: Database, userId: string, now: Date): Promise<boolean> {
  if (!(await dropSecondFactor(db, userId))) return false;
  await raiseSessionVersion(db, userId);
  await endSessionsOf(db, userId, now);
  await putMail(db, { userId, kind: 'account-changed', payload: { what: 'codesOff' }, now });
  return true;
}
