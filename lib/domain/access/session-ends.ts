import type { Person } from './actor.ts';

const MINUTE_MS = 60_000;

/** However busy: a session ends this long after it began. */
export const LONGEST_SESSION_MS = 12 * 60 * MINUTE_MS;

/** How long a session may rest. Who works here sees the figures of many companies; a member sees their own. */
const REST_MS: Readonly<Record<Person['kind'], number>> = { member: 120 * MINUTE_MS, advisor: 60 * MINUTE_MS, maintainer: 60 * MINUTE_MS, administrator: 60 * MINUTE_MS };

/** When a session ends if nothing more is heard of it: after its rest, and never later than `expiresAt`. */
export function sessionEndsAt(session: { readonly role: Person['kind']; readonly lastSeenAt: Date; readonly expiresAt: Date }): Date {
  return new Date(Math.min(session.expiresAt.getTime(), session.lastSeenAt.getTime() + REST_MS[session.role]));
}
