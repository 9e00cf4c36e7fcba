// @ts-nocheck
import { cookies } from 'next/headers';
import { env } from '@/lib/env.ts';

const secure = () => env().NEXTAUTH_URL.startsWith('https://');
const cookieName = () => (secure() ? '__Host-lw_draft' : 'lw_draft');
const THIRTY_DAYS = 30 * 86_400;

/** The secret of an anonymous draft, which only this browser holds; the database knows its hash. */
export async function readDraftToken(): Promise<string | null> {
  return (await cookies()).get(cookieName())?.value ?? null;
}

/** Gives the browser the secret of its draft; only inside an action. */
export async function keepDraftToken(token: string): Promise<void> {
  (await cookies()).set(cookieName(), token, { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', maxAge: THIRTY_DAYS });
}

/** Takes the secret away: the draft belongs to an account now, or is given up. */
export async function dropDraftToken(): Promise<void> {
  (await cookies()).delete(cookieName());
}
