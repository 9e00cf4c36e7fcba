import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';

/** Who acts, for a log line: the kind, and of a person the id that the audit names them by. */
export function whoOf(actor: Actor): { readonly actor: Actor['kind']; readonly user?: string } {
  const userId = userIdOf(actor);
  return userId === null ? { actor: actor.kind } : { actor: actor.kind, user: userId };
}

/** The person that came out of a sign-in, for a log line; nothing where nobody did. */
export function whoCame(outcome: object): { readonly user?: string } {
  return 'userId' in outcome && typeof outcome.userId === 'string' ? { user: outcome.userId } : {};
}
