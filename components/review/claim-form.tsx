'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { useRefusal } from './use-refusal.ts';

/** A form's action whose answer is of no interest; written as a method so that actions of every answer fit. */
export type CaseFormAction = { call(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>> }['call'];

/** Takes one chosen case; where somebody was faster it says so and the list is asked for again. */
export function ClaimForm({ action, caseId, version }: { readonly action: CaseFormAction; readonly caseId: string; readonly version: number }) {
  const t = useTranslations('review');
  const [state, submit] = useActionState(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-2" data-claim>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" size="dense">
        {t('act.claim')}
      </Button>
      {refusal.whole ? (
        <span role="alert" className="text-note text-unmet">
          {refusal.whole}
        </span>
      ) : null}
    </form>
  );
}
