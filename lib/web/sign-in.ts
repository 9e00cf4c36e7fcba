import { createHash, randomBytes } from 'node:crypto';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { SignInOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import { checkCredentials } from '@/lib/usecases/accounts/check-credentials.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { endSession } from '@/lib/usecases/accounts/end-session.ts';
import { identifySession } from '@/lib/usecases/accounts/identify-session.ts';
import type { Anonymous } from '@/lib/domain/access/actor.ts';
import { LONGEST_SESSION_MS } from '@/lib/domain/access/session-ends.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import { env } from '@/lib/env.ts';
import { soundAuthRequest } from './auth-gate.ts';
import { errorFacts } from './error-facts.ts';
import { log } from './log.ts';
import { isSecure, ownCookie } from './own-cookie.ts';
import { signInTrace } from './sign-in-trace.ts';
import { whoCame } from './who-of.ts';

// next-auth stays behind this file. Its token carries nothing but the secret of a session row, which every request looks up:
// what a JWT alone cannot do, ending a session on the server, the row can.

const LONGEST_SECONDS = LONGEST_SESSION_MS / 1_000;
const PROVIDER = 'oidc';
const cookie = ownCookie('lw_session', LONGEST_SECONDS);

function authSecret(): string {
  const secret = env().NEXTAUTH_SECRET;
  if (secret === undefined) throw new Error('NEXTAUTH_SECRET is not set: `npm start` makes one; elsewhere set 32 or more random characters.');
  return secret;
}

/** The secret in the session cookie of this request, null when there is none or it is not ours. */
export async function sessionSecret(): Promise<string | null> {
  const token = await cookie.read();
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
  const token = await encode({ token: { sid: secret }, secret: authSecret(), maxAge: LONGEST_SECONDS });
  await cookie.keep(token);
}

/** Takes the session out of the browser; the row is ended by `end-session`. */
export async function dropSession(): Promise<void> {
  await cookie.drop();
}

/** How far a first step led: to a session, or to the second step. */
export type Admission = Exclude<SignInOutcome, { outcome: 'refused' }>;

/**
 * Checks an address and a password. A wrong address and a wrong password look alike. Tries are counted before anything is compared; when
 * they cannot be counted, nobody signs in.
 */
export async function openSession(actor: Anonymous, typed: { readonly email: string; readonly password: string }): Promise<Result<Admission, Failure>> {
  const context = { actor, now: new Date() };
  const counted = await countAttempt.execute(context, { purpose: 'sign-in', who: typed.email.trim().toLowerCase() });
  if (!counted.ok) {
    log.warn({ event: 'sign-in-limited' });
    return counted;
  }
  const checked = await checkCredentials.execute(context, { email: typed.email, password: typed.password, ...(await signInTrace()) });
  if (!checked.ok) return checked;
  log.info({ event: 'sign-in', way: 'password', outcome: checked.value.outcome, ...whoCame(checked.value) });
  return checked.value.outcome === 'refused' ? fail({ kind: 'conflict', code: 'wrong-credentials' }) : ok(checked.value);
}

/** The claims of an ID token whose signature, issuer, audience, time and nonce were checked. */
export type ProviderClaims = { readonly iss?: string; readonly sub?: string; readonly email?: string; readonly email_verified?: boolean; readonly name?: string };

/** What a visit from the provider leads to: a session that the browser is to keep, or a page that says what came of it. */
export type Visit = (claims: ProviderClaims | undefined) => Promise<{ readonly secret: string } | { readonly page: string }>;

function authOptions(visit: Visit): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: LONGEST_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    // Its own sentences quote addresses and tokens.
    logger: { error: (code) => log.error({ event: 'next-auth', code }), warn: (code) => log.warn({ event: 'next-auth', code }), debug: () => {} },
    cookies: { sessionToken: { name: cookie.name(), options: cookie.options() } },
    providers: [
      Credentials({
        name: 'Livewater',
        credentials: { email: { label: 'E-mail', type: 'email' }, password: { label: 'Password', type: 'password' } },
        authorize: async (typed) => {
          if (!typed) return null;
          try {
            const before = await sessionSecret();
            const opened = await openSession({ kind: 'anonymous', draftCompanyId: null }, typed);
            if (opened.ok && opened.value.outcome === 'signed-in') await endSecret(before);
            // Who owes a code gives it on our own page.
            return opened.ok && opened.value.outcome === 'signed-in' ? { id: opened.value.secret } : null;
          } catch (error) {
            // next-auth puts the message into the address line: it gets one that says nothing of the inside.
            log.error({ event: 'unexpected', useCase: 'check-credentials', error: errorFacts(error) });
            throw new Error('unavailable');
          }
        },
      }),
      ...(env().OIDC_ISSUER === undefined ? [] : [openIdProvider(env().OIDC_ISSUER ?? '')]),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== PROVIDER) return true;
        const came = await visit(profile as ProviderClaims | undefined);
        if ('page' in came) return came.page;
        user.id = came.secret; // the same object reaches `jwt` below
        return true;
      },
      // Written as an address may be written in a header, which takes no Chinese.
      redirect: ({ url, baseUrl }) => {
        const onwards = URL.parse(url, baseUrl);
        return onwards?.origin === URL.parse(baseUrl)?.origin ? (onwards?.href ?? baseUrl) : baseUrl;
      },
      jwt: ({ token, user }) => (user ? { sid: user.id } : token),
      // The browser learns that it is signed in, and until when; who it is, it asks the pages.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token['sid'] === 'string') await endSecret(token['sid']);
      },
    },
  };
}

/** Ends the session of a secret, if it is one: who signs in anew leaves none behind in the same browser. */
async function endSecret(secret: string | null): Promise<void> {
  if (secret === null) return;
  const now = new Date();
  const session = await identifySession.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now }, { secret });
  if (session.ok && session.value !== null) await endSession.execute({ actor: session.value, now }, { sessionId: session.value.sessionId });
}

/** The organisation's provider: code flow with PKCE, state and nonce; next-auth's client checks signature, issuer, audience and time of the ID token. */
function openIdProvider(issuer: string): OAuthConfig<ProviderClaims> {
  return {
    id: PROVIDER,
    name: env().OIDC_NAME,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: env().OIDC_CLIENT_ID ?? '',
    clientSecret: env().OIDC_CLIENT_SECRET ?? '',
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: 10_000 },
    // Some give the address with the token, some only to who asks for it; what the token says goes before.
    userinfo: {
      request: async ({ client, tokens }) => {
        const claims = (tokens as unknown as { claims: () => ProviderClaims }).claims();
        return claims.email === undefined ? { ...(await client.userinfo(tokens as never)), ...claims } : { ...claims };
      },
    },
    profile: (claims) => ({ id: claims.sub ?? '' }),
  };
}

/** Leads to the provider, and from there back to `callbackUrl`; null where there is none. The button's own form was checked, so next-auth's token against forged ones is made here. */
export async function startProvider(callbackUrl: string): Promise<Response | null> {
  if (env().OIDC_ISSUER === undefined) return null;
  const token = randomBytes(32).toString('hex');
  const cookie = `${token}|${createHash('sha256').update(`${token}${authSecret()}`).digest('hex')}`;
  const answer = { cookies: [] as string[], location: '' };
  const response = {
    status: () => response,
    getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? answer.cookies : undefined),
    setHeader: (name: string, value: string | string[]) => {
      if (name.toLowerCase() === 'set-cookie') answer.cookies = [value].flat();
      else if (name.toLowerCase() === 'location') answer.location = [value].flat()[0] ?? '';
      return response;
    },
    end: () => response,
    json: () => response,
    send: () => response,
  };
  const query = { nextauth: ['signin', PROVIDER] };
  const cookies = { [`${isSecure() ? '__Host-' : ''}next-auth.csrf-token`]: cookie };
  const nobodyYet: Visit = () => Promise.reject(new Error('Nobody comes back before they went.'));
  await (NextAuth(authOptions(nobodyYet)) as (request: unknown, response: unknown) => Promise<unknown>)({ method: 'POST', query, cookies, headers: {}, body: { csrfToken: token, callbackUrl } }, response);
  const headers = new Headers({ location: answer.location || '/sign-in?problem=provider-failed', 'cache-control': 'no-store' });
  for (const each of answer.cookies) headers.append('set-cookie', each);
  return new Response(null, { status: 303, headers });
}

/** Answers next-auth's own routes, `/api/auth/*`; made at each request: a build has no secret. */
export async function answerAuth(request: Request, context: { params: Promise<{ nextauth: string[] }> }, visit: Visit): Promise<Response> {
  // next-auth answers 500 to a callback that is no POST; ours come from forms only, and from the provider.
  const [step, from] = (await context.params).nextauth;
  if (request.method !== 'POST' && step === 'callback' && (from !== PROVIDER || env().OIDC_ISSUER === undefined)) return new Response(null, { status: 405, headers: { allow: 'POST', 'cache-control': 'no-store' } });
  const sound = await soundAuthRequest(request);
  if (sound === null) return new Response(null, { status: 400, headers: { 'cache-control': 'no-store' } });
  try {
    return await (NextAuth(authOptions(visit)) as (request: Request, context: unknown) => Promise<Response>)(sound, context);
  } catch (error) {
    // next-auth believes its own cookie to hold an address.
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') return new Response(null, { status: 400, headers: { 'cache-control': 'no-store' } });
    throw error;
  }
}
