'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { useRefusal } from '@/components/review/use-refusal.ts';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import { MAX_WHY } from '@/lib/contracts/shortlists/recommend-inputs.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { MAX_LIST_NAME } from '@/lib/domain/shortlists/shortlist-item.ts';

/** Name, reason and the ticked products (`children`) of a list for a company. */
export function RecommendForm({ action, caseId, children }: { readonly action: FormAction; readonly caseId: string; readonly children: ReactNode }) {
  const t = useTranslations('shortlists.recommend');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const [name, setName] = useState('');
  const [why, setWhy] = useState('');
  const refusal = useRefusal(state);
  const products = refusal.field('productIds');
  return (
    <form {...form} className="flex flex-col gap-6">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      {state.status === 'done' ? <Notice tone="good" live="polite" title={t('done')} /> : null}
      <input type="hidden" name="caseId" value={caseId} />
      <div className="flex max-w-reading flex-col gap-4">
        <TextField name="name" label={t('name')} error={refusal.field('name')} maxLength={MAX_LIST_NAME} value={name} onChange={setName} />
        <TextField name="why" label={t('why')} hint={t('whyHint')} error={refusal.field('why')} rows={4} maxLength={MAX_WHY} value={why} onChange={setWhy} />
      </div>
      {products ? <Notice tone="bad" live="assertive" title={t('chooseSome')} /> : null}
      {children}
      <div>
        <Button type="submit" isPending={pending}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
