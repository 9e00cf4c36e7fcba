'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/choice-field.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { CandidateView } from '@/lib/contracts/review/review-view.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';
import { CANDIDATE_STATES } from '@/lib/domain/review/verdict-override.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** What the maintainer makes of a candidate. */
export function CandidateForm({ view, action }: { readonly view: Pick<CandidateView, 'overrideId' | 'candidate' | 'version'>; readonly action: CaseFormAction }) {
  const t = useTranslations('casework.candidates');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form key={view.version} {...form} className="reading flex flex-col gap-4">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      <input type="hidden" name="overrideId" value={view.overrideId} />
      <input type="hidden" name="version" value={view.version} />
      <ChoiceField name="candidate" label={t('decide')} error={refusal.field('candidate')} options={CANDIDATE_STATES.filter((each) => each !== view.candidate).map((value) => ({ value, label: t(`${value}Label`) }))} />
      <TextField name="text" label={t('decision')} hint={t('decisionHint')} error={refusal.field('text')} rows={3} maxLength={MAX_CASE_TEXT} />
      <span>
        <Button type="submit" isPending={pending}>
          {t('save')}
        </Button>
      </span>
      <p role="status" className="text-small text-met empty:hidden">
        {state.status === 'done' ? t('saved') : ''}
      </p>
    </form>
  );
}
