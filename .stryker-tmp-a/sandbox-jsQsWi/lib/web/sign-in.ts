// @ts-nocheck
import NextAuth, { type NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { cookies, headers } from 'next/headers';
import { checkCredentials } from '@/lib/usecases/accounts/check-credentials.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { endSession } from '@/lib/usecases/accounts/end-session.ts';
import { identifySession } from '@/lib/usecases/accounts/identify-session.ts';
import type { Anonymous } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import { env } from '@/lib/env.ts';
import { errorFacts } from './error-facts.ts';
import { log } from './log.ts';

// next-auth stays behind this file. Its token carries nothing but the secret of a session row, which every request looks up:
// what a JWT alone cannot do, ending a session on the server, the row can.

const TWELVE_HOURS = 12 * 3_600;
const secure = () => env().NEXTAUTH_URL.startsWith('https://');
const cookieName = () => (secure() ? '__Host-lw_session' : 'lw_session');
const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', maxAge: TWELVE_HOURS }) as const;

function authSecret(): string {
  const secret = env().NEXTAUTH_SECRET;
  if (secret === undefined) throw new Error('NEXTAUTH_SECRET is not set: `npm start` makes one; elsewhere set 32 or more random characters.');
  return secret;
}

/** The secret in the session cookie of this request, null when there is none or it is not ours. */
export async function sessionSecret(): Promise<string | null> {
  const token = (await cookies()).get(cookieName())?.value;
  if (token === undefined) return null;
  try {
    const claims = await decode({ token, secret: authSecret() });
    return typeof claims?.['sid'] === 'string' ? claims['sid'] : null;
  } catch {
    return null; // forged, expired or of another installation: as good as none
  }
}

/** Puts a session into the browser; only inside an action. */
export async function keepSession(secret: string): Promise<void> {
  const token = await encode({ token: { sid: secret }, secret: authSecret(), maxAge: TWELVE_HOURS });
  (await cookies()).set(cookieName(), token, cookieOptions());
}

/** Takes the session out of the browser; the row is ended by `end-session`. */
export async function dropSession(): Promise<void> {
  (await cookies()).delete(cookieName());
}

/** What the browser says it is, for the list of one's own sessions. */
export async function device(): Promise<string> {
  return ((await headers()).get('user-agent') ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200);
}

/**
 * Checks an address and a password and opens a session; the answer is the session's secret. A wrong address and a wrong password look
 * alike. Tries are counted before anything is compared; when they cannot be counted, nobody signs in.
 */
export async function openSession(actor: Anonymous, typed: { readonly email: string; readonly password: string }): Promise<Result<string, Failure>> {
  const context = { actor, now: new Date() };
  const counted = await countAttempt.execute(context, { purpose: 'sign-in', who: typed.email.trim().toLowerCase() });
  if (!counted.ok) {
    log.warn({ event: 'sign-in-limited' });
    return counted;
  }
  const checked = await checkCredentials.execute(context, { email: typed.email, password: typed.password, device: await device() });
  if (!checked.ok) return checked;
  log.info({ event: checked.value.outcome === 'signed-in' ? 'signed-in' : 'sign-in-refused' });
  return checked.value.outcome === 'signed-in' ? ok(checked.value.secret) : fail({ kind: 'conflict', code: 'wrong-credentials' });
}

/** next-auth's own routes: `/api/auth/*`. */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secure(),
    session: { strategy: 'jwt', maxAge: TWELVE_HOURS },
    pages: { signIn: '/sign-in' },
    cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
    providers: [
      Credentials({
        name: 'Livewater',
        credentials: { email: { label: 'E-mail', type: 'email' }, password: { label: 'Password', type: 'password' } },
        authorize: async (typed) => {
          if (!typed) return null;
          try {
            const opened = await openSession({ kind: 'anonymous', draftCompanyId: null }, typed);
            return opened.ok ? { id: opened.value } : null;
          } catch (error) {
            // next-auth puts the message into the address line: it gets one that says nothing of the inside.
            log.error({ event: 'unexpected', useCase: 'check-credentials', error: errorFacts(error) });
            throw new Error('unavailable');
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : token),
      // The browser learns that it is signed in, and until when; who it is, it asks the pages.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token['sid'] !== 'string') return;
        const now = new Date();
        const session = await identifySession.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now }, { secret: token['sid'] });
        if (session.ok && session.value !== null) await endSession.execute({ actor: session.value, now }, { sessionId: session.value.sessionId });
      },
    },
  };
}

/** The handler of next-auth's routes, made at the first request: a build has no secret. */
export async function authRoute(request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  // next-auth answers 500 to a callback that is no POST; ours come from forms only.
  if (request.method !== 'POST' && (await context.params).nextauth[0] === 'callback') return new Response(null, { status: 405, headers: { allow: 'POST', 'cache-control': 'no-store' } });
  if (!leadsSomewhere(request)) return new Response(null, { status: 400, headers: { 'cache-control': 'no-store' } });
  try {
    return await (NextAuth(authOptions()) as (request: Request, context: unknown) => Promise<Response>)(request, context);
  } catch (error) {
    // next-auth believes its own cookie to hold an address.
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') return new Response(null, { status: 400, headers: { 'cache-control': 'no-store' } });
    throw error;
  }
}

/** Whether each address to go back to, in the query and in next-auth's cookie, is one: next-auth answers 500 to others. */
function leadsSomewhere(request: Request): boolean {
  const cookie = /(?:^|;\s*)(?:__Secure-)?next-auth\.callback-url=([^;]*)/.exec(request.headers.get('cookie') ?? '')?.[1];
  const told = [...new URL(request.url).searchParams.getAll('callbackUrl'), ...(cookie === undefined ? [] : [unescaped(cookie)])];
  return told.every((address) => address.startsWith('/') || /^https?:$/.test(URL.parse(address)?.protocol ?? ''));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
