import { ownCookie } from './own-cookie.ts';
import { viewer } from './viewer.ts';

const cookie = ownCookie('lw_company');

/**
 * The company the visitor works on: an anonymous visitor's draft, else the chosen or the first of their companies;
 * null when there is none yet (`openIntake` makes one).
 */
export async function currentCompany(): Promise<string | null> {
  const view = await viewer();
  if (view.kind === 'anonymous') return view.draftCompanyId;
  const chosen = await cookie.read();
  return (view.companies.find(({ id }) => id === chosen) ?? view.companies[0])?.id ?? null;
}

/** Remembers which company a person works on; only inside an action. Whether it is theirs is decided at each use. */
export async function chooseCompany(companyId: string): Promise<void> {
  await cookie.keep(companyId);
}
