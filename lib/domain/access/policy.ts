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
  'view-inventory': companySide,
  'save-assets': companySide,

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
  'note-presence': advisors,
  'merge-cases': ['advisor'],
  'part-cases': ['advisor'],
  'confirm-fact': ['advisor'],
  'take-back-confirmation': ['advisor'],
  'view-case-product': ['advisor'],
  'override-verdict': ['advisor'],
  'take-back-override': ['advisor'],
  'list-candidates': ['maintainer'],
  'view-candidate': ['maintainer'],
  'decide-candidate': ['maintainer'],
  'list-reasons': ['maintainer', 'administrator'],
  'add-reason': ['maintainer', 'administrator'],
  'retire-reason': ['maintainer', 'administrator'],
  'expire-claims': ['system'],
  'skip-case': ['advisor'],
  // Which of the moves are whose, the table of transitions says: to assign is the administrator's.
  'move-cases': advisors,
  'preview-moves': advisors,
  'undo-moves': advisors,
  'mark-absence': advisors,
  'end-absence': advisors,
  'list-absences': advisors,
  'hand-over-cases': ['system'],

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
  'identify-half-session': anyone,
  'confirm-sign-in': ['anonymous'],
  'confirm-second-factor': ['anonymous', ...signedIn],
  'begin-second-factor': signedIn,
  'view-second-factor': signedIn,
  'drop-second-factor': signedIn,
  'renew-recovery-codes': signedIn,
  'remove-second-factor': ['administrator'],
  'order-link': ['anonymous'],
  'make-link': ['system'],
  'check-link': anyone,
  'sign-in-by-link': ['anonymous'],
  'reset-password': anyone,
  'make-reset-link': ['administrator'],
  'list-mails': ['administrator'],
  'take-mail': ['system'],
  'settle-mail': ['system'],
  'expire-mails': ['system'],
  'check-health': anyone,
  'discard-stale-drafts': ['system'],
  'discard-aged-rows': ['system'],
  'view-own-data': signedIn,
  'export-own-data': signedIn,
  'change-consent': signedIn,
  'delete-company': ['member'],
  'delete-account': signedIn,
  'request-human-review': ['member'],
} as const satisfies Readonly<Record<string, readonly ActorKind[]>>;

export type UseCaseName = keyof typeof POLICY;

/** Whether this kind of actor may call the use case at all. */
export function may(actor: Actor, useCase: UseCaseName): boolean {
  const allowed: readonly ActorKind[] = POLICY[useCase];
  return allowed.includes(actor.kind);
}
