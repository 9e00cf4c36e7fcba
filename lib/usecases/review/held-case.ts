import type { Database } from '@/lib/db/client.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { ReviewCase } from '@/lib/domain/review/review-case.ts';

/** A case that this advisor holds and has not concluded: what is written on it beside its steps (confirmations, verdicts) is theirs alone to write. */
export async function heldCase(db: Database, actor: Actor, caseId: string): Promise<Result<{ readonly held: ReviewCase; readonly userId: string }, Failure>> {
  const userId = userIdOf(actor);
  const held = userId === null ? null : await loadCase(db, caseId);
  if (!held || userId === null) return fail({ kind: 'not-found' });
  const current = { state: held.state, holderId: held.holderId, version: held.version };
  if (held.state === 'submitted' || held.state === 'concluded') return fail({ kind: 'conflict', code: 'case-state', current });
  return held.holderId === userId ? ok({ held, userId }) : fail({ kind: 'conflict', code: 'case-held', current });
}
