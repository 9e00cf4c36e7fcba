'use client';

import { useActionState } from 'react';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { useRefusal } from '@/components/review/use-refusal.ts';
import { Button } from '@/components/ui/button.tsx';

/** One button that changes something, with the sentence to be read before it where there is one. */
export function ConfirmForm({ action, hidden, send, label, sentence, variant = 'quiet' }: { readonly action: FormAction; readonly hidden: Readonly<Record<string, string | number>>; readonly send: string; readonly label?: string; readonly sentence?: string; readonly variant?: 'quiet' | 'danger' }) {
  const [state, submit] = useActionState(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-3">
      {sentence ? <p className="w-full text-ink">{sentence}</p> : null}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <Button type="submit" size="dense" variant={variant} className={variant === 'quiet' ? '-ml-3' : ''} {...(label ? { 'aria-label': label } : {})}>
        {send}
      </Button>
      {refusal.whole ? (
        <span role="alert" className="text-small text-unmet">
          {refusal.whole}
        </span>
      ) : null}
    </form>
  );
}
