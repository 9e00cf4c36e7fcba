'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { CaseView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** Passes the case over for a coded reason and opens the next one. */
export function SkipForm({ action, caseId, version, reasons, language }: { readonly action: CaseFormAction; readonly caseId: string; readonly version: number; readonly reasons: CaseView['reasons']; readonly language: Language }) {
  const t = useTranslations('review.skip');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const refusal = useRefusal(state);
  const fitting = reasons.filter(({ purpose }) => purpose === 'skip');
  return (
    <form {...form} className="flex flex-col items-start gap-4" data-skip>
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={version} />
      <SelectField name="reasonCode" label={t('reason')} hint={t('hint')} error={refusal.field('reasonCode')} defaultValue={fitting[0]?.code ?? ''} options={fitting.map(({ code, ...words }) => ({ value: code, label: words[language] }))} />
      <Button type="submit" size="dense" isPending={pending}>
        {t('send')}
      </Button>
    </form>
  );
}
