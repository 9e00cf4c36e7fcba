import { ownCookie } from './own-cookie.ts';

const THIRTY_DAYS = 30 * 86_400;
const cookie = ownCookie('lw_draft', THIRTY_DAYS);

/** The secret of an anonymous draft, which only this browser holds; the database knows its hash. */
export async function readDraftToken(): Promise<string | null> {
  return (await cookie.read()) ?? null;
}

/** Gives the browser the secret of its draft; only inside an action. */
export async function keepDraftToken(token: string): Promise<void> {
  await cookie.keep(token);
}

/** Takes the secret away: the draft belongs to an account now, or is given up. */
export async function dropDraftToken(): Promise<void> {
  await cookie.drop();
}
