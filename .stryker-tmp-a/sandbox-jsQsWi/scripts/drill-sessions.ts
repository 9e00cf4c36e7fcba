/**
 * `npm run drill:sessions`: after a sign-out, a change of password, a disabling or a change of role is acknowledged, ten thousand requests with the old
 * sessions: none is accepted. Requests go on all the while, so that one on its way is not mistaken for one that came after. Planted: a door
 * that believes the token alone, as a JWT session does.
 */
// @ts-nocheck

import { closeDatabase, reader } from '@/lib/db/client.ts';
import { secretHash } from '@/lib/db/secrets.ts';
import type { Anonymous, Person } from '@/lib/domain/access/actor.ts';
import { changePassword } from '@/lib/usecases/accounts/change-password.ts';
import { changeRole } from '@/lib/usecases/accounts/change-role.ts';
import { checkCredentials } from '@/lib/usecases/accounts/check-credentials.ts';
import { createUser } from '@/lib/usecases/accounts/create-user.ts';
import { disableUser } from '@/lib/usecases/accounts/disable-user.ts';
import { endAllSessions } from '@/lib/usecases/accounts/end-all-sessions.ts';
import { endSession } from '@/lib/usecases/accounts/end-session.ts';
import { identifySession } from '@/lib/usecases/accounts/identify-session.ts';
import { DEMO_PASSWORD, granted } from '@/lib/testing/world.ts';

const TRIES = 2_500;
const LANES = 10;
const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const now = (): Date => new Date();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
type Door = (secret: string) => Promise<boolean>;

const door: Door = async (secret) => granted(await identifySession.execute({ actor: nobody, now: now() }, { secret })) !== null;
/** The planted fault: a token that was issued once is good until it expires. */
const believing: Door = async (secret) => (await reader().session.findUnique({ where: { secretHash: secretHash(secret) }, select: { id: true } })) !== null;

let people = 0;

async function givenPerson(role: 'member' | 'administrator'): Promise<{ readonly email: string; readonly userId: string }> {
  people += 1;
  const email = `person-${people}@drill.example`;
  const { userId } = granted(await createUser.execute({ actor: { kind: 'system', task: 'drill' }, now: now() }, { name: 'Drill', email, role, password: DEMO_PASSWORD }));
  return { email, userId };
}

async function signIn(email: string): Promise<{ readonly secret: string; readonly actor: Person }> {
  const opened = granted(await checkCredentials.execute({ actor: nobody, now: now() }, { email, password: DEMO_PASSWORD, device: 'drill' }));
  if (opened.outcome === 'refused') throw new Error(`${email} cannot sign in.`);
  const actor = granted(await identifySession.execute({ actor: nobody, now: now() }, { secret: opened.secret }));
  if (actor === null) throw new Error('The new session is nobody.');
  return { secret: opened.secret, actor };
}

const ends: Readonly<Record<string, (admin: Person, person: Person) => Promise<unknown>>> = {
  'sign-out': async (_admin, person) => granted(await endSession.execute({ actor: person, now: now() }, { sessionId: person.sessionId })),
  'sign-out everywhere': async (_admin, person) => granted(await endAllSessions.execute({ actor: person, now: now() }, {})),
  'change of password': async (_admin, person) => granted(await changePassword.execute({ actor: person, now: now() }, { current: DEMO_PASSWORD, password: 'another quiet river' })),
  disabling: async (admin, person) => granted(await disableUser.execute({ actor: admin, now: now() }, { userId: person.userId, version: await versionOf(person) })),
  'change of role': async (admin, person) => granted(await changeRole.execute({ actor: admin, now: now() }, { userId: person.userId, role: 'advisor', version: await versionOf(person) })),
};

async function versionOf(person: Person): Promise<number> {
  return (await reader().user.findUniqueOrThrow({ where: { id: person.userId } })).version;
}

/** Accepted requests before the end, and those that began after it was acknowledged. */
async function drill(how: string, admin: Person, through: Door): Promise<{ before: number; after: number; tries: number }> {
  const { email } = await givenPerson('member');
  const first = await signIn(email);
  const second = await signIn(email);
  // A plain sign-out ends the one session it is about.
  const secrets = how === 'sign-out' ? [first.secret] : [first.secret, second.secret];
  const tally = { before: 0, after: 0, tries: 0 };
  let ended = false;
  let done = false;
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    while (!done) {
      const late = ended;
      const accepted = await through(secrets[lane % secrets.length] ?? '');
      if (late) tally.tries += 1;
      if (accepted) tally[late ? 'after' : 'before'] += 1;
      if (tally.tries >= TRIES) done = true;
    }
  });
  while (tally.before < 100) await new Promise((resolve) => setTimeout(resolve, 5));
  await ends[how]?.(admin, first.actor);
  ended = true;
  await Promise.all(lanes);
  return tally;
}

const admin = await signIn((await givenPerson('administrator')).email);
await givenPerson('administrator');
let good = true;
const planted = await drill('sign-out', admin.actor, believing);
say(`Planted, the token believed: ${planted.after} of ${planted.tries} requests accepted after the sign-out.`);
if (planted.after === 0) say('FAIL the planted fault did no harm: the drill proves nothing.');
good &&= planted.after > 0;
let tries = 0;
for (const how of Object.keys(ends)) {
  const { before, after, tries: late } = await drill(how, admin.actor, door);
  tries += late;
  good &&= after === 0 && before >= 100;
  say(`${after === 0 ? 'ok  ' : 'FAIL'} ${how}: ${before} accepted before, ${after} of ${late} after`);
}
say(good ? `The sessions drill passed: 0 of ${tries} requests accepted.` : 'The sessions drill failed.');
await closeDatabase();
process.exitCode = good ? 0 : 1;
