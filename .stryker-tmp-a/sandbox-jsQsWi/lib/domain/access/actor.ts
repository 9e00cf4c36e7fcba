/** The kinds of actor there are; every use case says which of them it serves. */
// @ts-nocheck

export const ACTOR_KINDS = ['anonymous', 'member', 'advisor', 'maintainer', 'administrator', 'system'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Somebody signed in. `sessionId` is the row of the session, not its secret. */
export type Person = { readonly kind: 'member' | 'advisor' | 'maintainer' | 'administrator'; readonly userId: string; readonly sessionId: string };

/** Nobody signed in; `draftCompanyId` is the draft that this browser's cookie opens. */
export type Anonymous = { readonly kind: 'anonymous'; readonly draftCompanyId: string | null };

/** The program itself: a job or a command line, named by its task. */
export type System = { readonly kind: 'system'; readonly task: string };

/** Who acts. There is no "nobody": an actor is never null. */
export type Actor = Anonymous | Person | System;

/** The user behind an actor, null where there is none. */
export function userIdOf(actor: Actor): string | null {
  switch (actor.kind) {
    case 'anonymous':
    case 'system':
      return null;
    case 'member':
    case 'advisor':
    case 'maintainer':
    case 'administrator':
      return actor.userId;
  }
}
