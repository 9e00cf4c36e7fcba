'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { ErrorSummary } from '@/components/ui/error-summary.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';

/** Hands the answers in; success goes to the matches. */
export function SubmitIntake({ companyId, submit }: { readonly companyId: string; readonly submit: (state: FormState<{ runId: string }>, form: FormData) => Promise<FormState<{ runId: string }>> }) {
  const t = useTranslations('intake.check');
  const say = useTranslations('problems');
  const [state, action, pending] = useActionState(submit, { status: 'idle' });
  const codes = state.status === 'refused' ? [...(state.code ? [state.code] : []), ...state.problems.map((problem) => problem.code)] : [];
  return (
    <form action={action} className="flex flex-col items-start gap-4">
      <ErrorSummary errors={[...new Set(codes)].map((code) => ({ field: null, message: say(say.has(code) ? code : 'invalid') }))} />
      <input type="hidden" name="companyId" value={companyId} />
      <p className="reading text-small text-ink-soft">{t('disclaimer')}</p>
      <Button type="submit" isPending={pending}>
        {pending ? t('submitting') : t('submit')}
      </Button>
    </form>
  );
}
