export const ROLES = ['member', 'advisor', 'maintainer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who is looking, for the page frame. */
export type ViewerView =
  | { readonly kind: 'anonymous'; readonly draftCompanyId: string | null }
  | { readonly kind: 'person'; readonly userId: string; readonly name: string; readonly role: Role; readonly companies: readonly { readonly id: string; readonly name: string | null }[]; /** Notices not read yet, up to NOTICES_COUNTED. */ readonly unread: number };

/** Sign-in codes of a person: since when, how many recovery codes are left, and whether they may be turned off. */
export type CodesView = { readonly since: string | null; readonly recoveryCodesLeft: number; readonly mustHave: boolean };

export type AccountView = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly companies: readonly { readonly id: string; readonly name: string | null }[];
  readonly hasPassword: boolean;
  readonly codes: CodesView;
  /** Whether the organisation's own sign-in opens this account. */
  readonly linked: boolean;
  readonly sessions: readonly { readonly id: string; readonly startedAt: string; readonly lastSeenAt: string; readonly device: string; readonly current: boolean }[];
};

export type UserRow = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role; readonly disabled: boolean; readonly hasCodes: boolean; readonly createdAt: string; readonly version: number };
