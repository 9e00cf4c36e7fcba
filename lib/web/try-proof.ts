import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import type { Context } from '@/lib/usecases/use-case.ts';

/** Tries of a code or of one's own password are counted by the person before anything is compared; when they cannot be counted, none is accepted. */
export async function tryProof<T>(actor: Actor, userId: string, run: (context: Context) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  const context = { actor, now: new Date() };
  const counted = await countAttempt.execute(context, { purpose: 'code', who: userId });
  return counted.ok ? run(context) : counted;
}
