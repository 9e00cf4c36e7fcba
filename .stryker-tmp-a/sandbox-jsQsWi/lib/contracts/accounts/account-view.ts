// @ts-nocheck
export const ROLES = ['member', 'advisor', 'maintainer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who is looking, for the page frame. */
export type ViewerView =
  | { readonly kind: 'anonymous'; readonly draftCompanyId: string | null }
  | { readonly kind: 'person'; readonly userId: string; readonly name: string; readonly role: Role; readonly companies: readonly { readonly id: string; readonly name: string | null }[]; /** Notices not read yet, up to NOTICES_COUNTED. */ readonly unread: number };

export type AccountView = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly companies: readonly { readonly id: string; readonly name: string | null }[];
  readonly sessions: readonly { readonly id: string; readonly startedAt: string; readonly lastSeenAt: string; readonly device: string; readonly current: boolean }[];
};

export type UserRow = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role; readonly disabled: boolean; readonly createdAt: string; readonly version: number };
