import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { AnyUseCase, InputOf, OutputOf } from '@/lib/usecases/use-case.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { currentActor } from './actor.ts';
import { log } from './log.ts';
import { withReference } from './reached.ts';
import { whoOf } from './who-of.ts';

/**
 * Asks a query for a page. What is not there, not theirs or wrongly addressed is the page "not found"; what needs an account
 * leads an anonymous visitor to sign in, and from there back. Anything else is a fault and throws.
 */
export async function ask<U extends AnyUseCase>(useCase: U, input: InputOf<U>): Promise<OutputOf<U>> {
  const actor = await currentActor();
  const outcome = (await useCase.execute({ actor, now: new Date() }, input).catch((error: unknown) => Promise.reject(withReference(error)))) as Result<OutputOf<U>, Failure>;
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  switch (failure.kind) {
    case 'invalid':
    case 'not-found':
      notFound();
    case 'forbidden':
      log.warn({ event: 'refused', useCase: useCase.name, ...whoOf(actor) });
      if (actor.kind === 'anonymous') redirect(`/sign-in?next=${encodeURIComponent((await headers()).get('x-address') ?? '/')}`);
      notFound();
    case 'conflict':
    case 'too-many':
      throw new Error(`${useCase.name} was refused: ${failure.kind}`);
  }
}
