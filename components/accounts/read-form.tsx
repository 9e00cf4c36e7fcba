'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { FormState } from '@/lib/contracts/form-state.ts';

/** A form's action, whatever it answers. */
export type ReadAction = { call(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>> }['call'];

/** A button that marks these notices as read, and says so where it could not. */
export function ReadForm({ action, noticeIds, label, about }: { readonly action: ReadAction; readonly noticeIds: readonly string[]; readonly label: string; /** Which notice, for those who hear the button alone. */ readonly about?: string }) {
  const t = useTranslations('problems');
  const [state, submit, pending] = useActionState(action, { status: 'idle' });
  return (
    <form action={submit} className="flex flex-wrap items-center gap-2">
      {noticeIds.map((id) => (
        <input key={id} type="hidden" name="noticeId" value={id} />
      ))}
      <button type="submit" aria-disabled={pending} className="min-h-8 text-small text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11">
        {label}
        {about === undefined ? null : <span className="sr-only"> {about}</span>}
      </button>
      {state.status === 'refused' ? (
        <span role="alert" className="text-note text-unmet">
          {t('invalid')}
        </span>
      ) : null}
    </form>
  );
}
