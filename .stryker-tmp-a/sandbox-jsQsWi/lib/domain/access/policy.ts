// @ts-nocheck
import type { Actor, ActorKind } from './actor.ts';

const anyone = ['anonymous', 'member', 'advisor', 'maintainer', 'administrator', 'system'] as const;
const companySide = ['anonymous', 'member'] as const;
const signedIn = ['member', 'advisor', 'maintainer', 'administrator'] as const;
const readers = ['anonymous', 'member', 'advisor'] as const;
const advisors = ['advisor', 'administrator'] as const;

/**
 * Who may call which use case, by name: the one place. It says what kind of actor may do such a thing at all;
 * whether this object is theirs is decided where it is loaded (lib/db/scope.ts), and then looks like "not there".
 */
export const POLICY = {
  'start-intake': companySide,
  'view-intake': companySide,
  'view-answers': companySide,
  'save-answers': companySide,
  'name-company': companySide,
  'import-answers': companySide,
  'submit-intake': companySide,

  'view-match': readers,
  'view-product-match': readers,
  'view-readiness': readers,
  'what-if': readers,
  'view-difference': readers,
  'list-matches': readers,
  'answer-match': anyone,
  'view-example': anyone,
  'rematch-company': ['system'],
  'list-companies-to-rematch': ['system'],

  'browse-catalog': anyone,
  'view-product': anyone,
  'load-catalog': ['system'],

  'list-shortlists': ['member'],
  'save-to-shortlist': ['member'],
  'remove-from-shortlist': ['member'],
  'view-shortlist': ['member'],
  'set-item-state': ['member'],
  'create-shortlist': ['member'],
  'rename-shortlist': ['member'],
  'delete-shortlist': ['member'],
  'create-share-link': ['member'],
  'revoke-share-link': ['member'],
  'list-share-links': ['member'],
  // Whoever holds the link, and nobody by who they are: the page asks as a stranger.
  'view-shared-shortlist': ['anonymous'],
  'check-share-link': ['anonymous'],

  'submit-case': ['member'],
  'view-own-case': ['member'],
  'list-own-cases': ['member'],
  'answer-advisor': ['member'],
  'withdraw-case': ['member'],
  'view-queue': advisors,
  'view-case': advisors,
  'claim-next-case': ['advisor'],
  'claim-case': ['advisor'],
  'release-case': advisors,
  'start-review': ['advisor'],
  'ask-company': ['advisor'],
  'conclude-case': ['advisor'],
  'reopen-case': advisors,
  'note-on-case': advisors,
  'expire-claims': ['system'],

  'sign-up': ['anonymous'],
  'count-attempt': anyone,
  'check-credentials': anyone,
  'identify-session': anyone,
  'identify-draft': anyone,
  'end-session': signedIn,
  'end-all-sessions': signedIn,
  'change-password': signedIn,
  'view-account': signedIn,
  'list-notices': signedIn,
  'read-notices': signedIn,
  'view-viewer': ['anonymous', ...signedIn],
  'list-users': ['administrator'],
  'create-user': ['administrator', 'system'],
  'disable-user': ['administrator'],
  'change-role': ['administrator'],
  'check-health': anyone,
  'discard-stale-drafts': ['system'],
} as const satisfies Readonly<Record<string, readonly ActorKind[]>>;

export type UseCaseName = keyof typeof POLICY;

/** Whether this kind of actor may call the use case at all. */
export function may(actor: Actor, useCase: UseCaseName): boolean {
  const allowed: readonly ActorKind[] = POLICY[useCase];
  return allowed.includes(actor.kind);
}
