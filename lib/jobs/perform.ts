import type { System } from '@/lib/domain/access/actor.ts';
import type { AnyUseCase, InputOf, OutputOf } from '@/lib/usecases/use-case.ts';

/** Calls a use case as the program itself; a refusal fails the job, and the queue tries again. */
export async function perform<U extends AnyUseCase>(task: string, useCase: U, input: InputOf<U>): Promise<OutputOf<U>> {
  const actor: System = { kind: 'system', task };
  const outcome = await useCase.execute({ actor, now: new Date() }, input);
  if (!outcome.ok) throw new Error(`${useCase.name} was refused: ${JSON.stringify(outcome.failure)}`);
  return outcome.value as OutputOf<U>;
}
