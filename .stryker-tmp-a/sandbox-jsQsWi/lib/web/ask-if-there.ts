// @ts-nocheck
import type { AnyUseCase, InputOf, OutputOf } from '@/lib/usecases/use-case.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { currentActor } from './actor.ts';

/** Asks a query for a part that a page can do without: null when it is not there. Any other refusal is a fault and throws. */
export async function askIfThere<U extends AnyUseCase>(useCase: U, input: InputOf<U>): Promise<OutputOf<U> | null> {
  const outcome = (await useCase.execute({ actor: await currentActor(), now: new Date() }, input)) as Result<OutputOf<U>, Failure>;
  if (outcome.ok) return outcome.value;
  if (outcome.failure.kind === 'not-found') return null;
  throw new Error(`${useCase.name} was refused: ${outcome.failure.kind}`);
}
