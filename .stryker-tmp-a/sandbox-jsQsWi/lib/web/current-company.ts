// @ts-nocheck
import { cookies } from 'next/headers';
import { viewer } from './viewer.ts';

const COOKIE = 'lw_company';

/**
 * The company the visitor works on: an anonymous visitor's draft, else the chosen or the first of their companies;
 * null when there is none yet (`openIntake` makes one).
 */
export async function currentCompany(): Promise<string | null> {
  const view = await viewer();
  if (view.kind === 'anonymous') return view.draftCompanyId;
  const chosen = (await cookies()).get(COOKIE)?.value;
  return (view.companies.find(({ id }) => id === chosen) ?? view.companies[0])?.id ?? null;
}

/** Remembers which company a person works on; only inside an action. Whether it is theirs is decided at each use. */
export async function chooseCompany(companyId: string): Promise<void> {
  (await cookies()).set(COOKIE, companyId, { httpOnly: true, sameSite: 'lax', path: '/' });
}
