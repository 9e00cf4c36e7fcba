import type { Database } from '@/lib/db/client.ts';
import { passwordFits } from '@/lib/db/secrets.ts';
import { findSessionStart } from '@/lib/db/stores/sessions.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';

const JUST_NOW_MS = 15 * 60_000;

/**
 * Whether it is the person themself, and not somebody at their open browser, before a way to sign in is changed: by their password, or, where the account has none,
 * by a sign-in of a moment ago. `field` is the box of the form that held the password.
 */
export async function isThemself(db: Database, actor: Person, password: string, now: Date, field = 'ownPassword'): Promise<Result<null, Failure>> {
  const user = await findUser(db, actor.userId);
  if (!user) return fail({ kind: 'not-found' });
  if (user.passwordHash !== null) return (await passwordFits(user.passwordHash, password)) ? ok(null) : fail({ kind: 'invalid', problems: [{ field, code: 'wrong-password' }] });
  const startedAt = await findSessionStart(db, actor.sessionId);
  return startedAt !== null && now.getTime() - startedAt.getTime() <= JUST_NOW_MS ? ok(null) : fail({ kind: 'conflict', code: 'sign-in-again' });
}
