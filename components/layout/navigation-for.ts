import type { ViewerView } from '@/lib/contracts/accounts/account-view.ts';

/** One way to go; `key` names its word under `common.nav`. */
export type NavigationItem = { readonly key: 'intake' | 'matches' | 'shortlists' | 'cases' | 'catalog' | 'upkeep' | 'queue' | 'users' | 'mails' | 'candidates' | 'reasons' | 'calendar'; readonly href: string };

const COMPANY: readonly NavigationItem[] = [
  { key: 'intake', href: '/intake' },
  { key: 'matches', href: '/matches' },
];

/** Where a viewer goes from the frame of a page. What they may do there is decided by each use case, not here. */
export function navigationFor(viewer: ViewerView): readonly NavigationItem[] {
  const catalog: NavigationItem = { key: 'catalog', href: '/catalog' };
  const upkeep: NavigationItem = { key: 'upkeep', href: '/maintain' };
  if (viewer.kind === 'anonymous') return viewer.draftCompanyId === null ? [{ key: 'intake', href: '/intake' }, catalog] : [...COMPANY, catalog];
  switch (viewer.role) {
    case 'member':
      return [...COMPANY, { key: 'shortlists', href: '/shortlists' }, { key: 'cases', href: '/cases' }, catalog];
    case 'advisor':
      return [{ key: 'queue', href: '/queue' }, catalog];
    case 'maintainer':
      return [upkeep, { key: 'candidates', href: '/candidates' }, { key: 'reasons', href: '/reasons' }, { key: 'calendar', href: '/calendar' }, catalog];
    case 'administrator':
      return [{ key: 'users', href: '/admin/users' }, { key: 'mails', href: '/admin/mails' }, { key: 'queue', href: '/queue' }, upkeep, { key: 'reasons', href: '/reasons' }, catalog];
  }
}
