'use client';

import { startTransition, useActionState, type FormEvent } from 'react';

/** Attributes of a form and what came of it. */
type KeptForm<State> = { readonly state: State; readonly pending: boolean; readonly form: { readonly action: (form: FormData) => void; readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void } };

/**
 * As `useActionState`, but what was typed stays: React empties a form once its action has answered, refused or not. A second press
 * while it is being sent does nothing. Without script the form is sent as it stands.
 */
export function useKeptForm<State>(action: (state: Awaited<State>, form: FormData) => State | Promise<State>, initial: Awaited<State>): KeptForm<Awaited<State>> {
  const [state, submit, pending] = useActionState(action, initial);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => submit(form));
  };
  return { state, pending, form: { action: submit, onSubmit } };
}
