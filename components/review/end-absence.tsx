'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** A button that ends days away. */
export function EndAbsence({ action, absenceId, label, about }: { readonly action: CaseFormAction; readonly absenceId: string; readonly label: string; readonly about: string }) {
  const [state, submit] = useActionState(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit}>
      <input type="hidden" name="absenceId" value={absenceId} />
      <Button type="submit" size="dense" variant="quiet" aria-label={about}>
        {label}
      </Button>
      {refusal.whole ? (
        <span role="alert" className="text-note text-unmet">
          {refusal.whole}
        </span>
      ) : null}
    </form>
  );
}
