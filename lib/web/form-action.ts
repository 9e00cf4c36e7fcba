import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import type { AnyUseCase, InputOf, OutputOf } from '@/lib/usecases/use-case.ts';
import { currentActor } from './actor.ts';
import { countNetwork, type NetworkPurpose } from './count-network.ts';
import { formGate, valueGate } from './parse-gate.ts';
import { log } from './log.ts';
import { noteReached, withReference } from './reached.ts';
import { whoOf } from './who-of.ts';

/**
 * A form's action: reads the form by `parseForm`, calls the use case, and answers with the next state of the form.
 * With `leadTo` a success goes to that address instead. Use it in a `'use server'` file:
 * `export const renameShortlistAction = formAction(renameShortlist, (form) => ({ ... }));`
 */
export function formAction<U extends AnyUseCase>(
  useCase: U,
  parseForm: (form: FormData) => InputOf<U>,
  leadTo?: (value: OutputOf<U>) => string,
): (state: FormState<OutputOf<U>>, form: FormData) => Promise<FormState<OutputOf<U>>> {
  return async (_state, form) => {
    const gate = formGate(form);
    if (!gate.ok) {
      log.warn({ event: 'gate-refused', useCase: useCase.name, kind: gate.failure.kind });
      return refusedForm(gate.failure, form);
    }
    const outcome = await perform(useCase, parseForm(form));
    if (!outcome.ok) return refusedForm(outcome.failure, form);
    revalidatePath('/', 'layout');
    if (leadTo) redirect(leadTo(outcome.value));
    return { status: 'done', value: outcome.value };
  };
}

/** A plain call from a component (autosave, what-if): input in, `Result` out; nothing on the page is refreshed by it. With `counted` calls are counted by network. */
export function callAction<U extends AnyUseCase>(useCase: U, counted?: NetworkPurpose): (input: InputOf<U>) => Promise<Result<OutputOf<U>, Failure>> {
  return async (input) => {
    const gate = valueGate(input);
    if (gate.ok) {
      const permit = counted ? await countNetwork(counted, await headers()) : null;
      return permit?.ok === false ? permit : perform(useCase, input);
    }
    log.warn({ event: 'gate-refused', useCase: useCase.name, kind: gate.failure.kind });
    return gate;
  };
}

async function perform<U extends AnyUseCase>(useCase: U, input: unknown): Promise<Result<OutputOf<U>, Failure>> {
  noteReached();
  const actor = await currentActor();
  const outcome = (await useCase.execute({ actor, now: new Date() }, input).catch((error: unknown) => Promise.reject(withReference(error)))) as Result<OutputOf<U>, Failure>;
  if (!outcome.ok && outcome.failure.kind === 'forbidden') log.warn({ event: 'refused', useCase: useCase.name, ...whoOf(actor) });
  return outcome;
}

/** The state of a refused form; what was typed stays, except passwords. */
export function refusedForm(failure: Failure, form: FormData): Extract<FormState<never>, { status: 'refused' }> {
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !/password|^\$ACTION/i.test(entry[0]));
  return { status: 'refused', ...codeOf(failure), values: Object.fromEntries(typed) };
}

function codeOf(failure: Failure): Pick<Extract<FormState, { status: 'refused' }>, 'code' | 'problems'> {
  switch (failure.kind) {
    case 'invalid':
      return { code: null, problems: failure.problems };
    case 'forbidden':
    case 'not-found':
      return { code: failure.kind, problems: [] };
    case 'conflict':
      return { code: failure.code, problems: [] };
    case 'too-many':
      return { code: 'too-many', problems: [{ field: '', code: 'too-many', params: { seconds: failure.retryAfterSeconds } }] };
  }
}
