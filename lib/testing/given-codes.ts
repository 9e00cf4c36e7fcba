import { TOTP } from 'otpauth';
import type { Anonymous, Person } from '@/lib/domain/access/actor.ts';
import { checkCredentials } from '@/lib/usecases/accounts/check-credentials.ts';
import { confirmSecondFactor } from '@/lib/usecases/accounts/confirm-second-factor.ts';
import { identifyHalfSession } from '@/lib/usecases/accounts/identify-half-session.ts';
import { identifySession } from '@/lib/usecases/accounts/identify-session.ts';
import { DEMO_PASSWORD, granted } from './world.ts';

const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const trace = { device: 'test', language: 'zh' } as const;

/** The code that an app with this key shows at a moment. */
export function codeAt(key: string, at: Date): string {
  return new TOTP({ secret: key.replaceAll(' ', ''), algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: at.getTime() });
}

/** Somebody who must have codes signs in for the first time and sets them up: the key of the app, the recovery codes, and the session that was opened. */
export async function givenCodes(email: string, now: Date): Promise<{ readonly key: string; readonly recoveryCodes: readonly string[]; readonly secret: string; readonly actor: Person }> {
  const context = { actor: nobody, now };
  const half = granted(await checkCredentials.execute(context, { email, password: DEMO_PASSWORD, ...trace }));
  if (half.outcome !== 'set-up') throw new Error(`The first sign-in ended with ${half.outcome}.`);
  const key = granted(await identifyHalfSession.execute(context, { secret: half.secret }))?.setUp?.key ?? '';
  const on = granted(await confirmSecondFactor.execute(context, { half: half.secret, code: codeAt(key, now), ...trace }));
  if (on.outcome !== 'on') throw new Error('The first code was refused.');
  const actor = granted(await identifySession.execute(context, { secret: on.secret }));
  if (actor === null) throw new Error('The new session is nobody.');
  return { key, recoveryCodes: on.recoveryCodes, secret: on.secret, actor };
}
