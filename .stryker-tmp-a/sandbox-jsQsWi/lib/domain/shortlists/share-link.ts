/** What a link shows. `without-figures`: no value of the company, no progress; `with-figures`: both, but never a note. */
// @ts-nocheck

export const SHARE_SCOPES = ['without-figures', 'with-figures'] as const;
export type ShareScope = (typeof SHARE_SCOPES)[number];

/** How many days a link may last; the first choice offered is `DEFAULT_SHARE_DAYS`. */
export const SHARE_DAYS = [1, 7, 14, 30, 90] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];
export const DEFAULT_SHARE_DAYS: ShareDays = 14;

/** A list has at most so many links that are open at one time. */
export const MAX_OPEN_LINKS = 20;

/** Whether a link opens anything at `now`; revoked and expired look the same to a reader. */
export function isOpenLink(link: { readonly expiresAt: Date; readonly revokedAt: Date | null }, now: Date): boolean {
  return link.revokedAt === null && now < link.expiresAt;
}
