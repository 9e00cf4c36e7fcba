'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CaseFormAction as FormAction } from '@/components/review/claim-form.tsx';
import { useRefusal } from '@/components/review/use-refusal.ts';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { ShortlistItemView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { MAX_NOTE } from '@/lib/domain/shortlists/shortlist-item.ts';

type Words = { readonly states: readonly { readonly value: string; readonly label: string }[] };

/** The company's own progress with a product: state, note, and what came of it. What was typed stays when it is refused; the page around shows what is there now. */
export function ItemForm({ item, action, states }: Words & { readonly item: Pick<ShortlistItemView, 'itemId' | 'version' | 'state' | 'note' | 'outcome'>; readonly action: FormAction }) {
  const t = useTranslations('shortlists');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const [own, setOwn] = useState<string>(item.state);
  const [note, setNote] = useState(item.note);
  const [amount, setAmount] = useState(item.outcome.amount ?? '');
  const [on, setOn] = useState<string>(item.outcome.on ?? '');
  const refusal = useRefusal(state);
  const id = (field: string) => `${field}-${item.itemId}`;
  return (
    <form {...form} className="flex max-w-reading flex-col gap-4 text-body text-ink">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      <input type="hidden" name="itemId" value={item.itemId} />
      <input type="hidden" name="version" value={item.version} />
      <SelectField name={id('state')} label={t('stateLabel')} error={refusal.field('state')} value={own} onChange={setOwn} options={states} />
      <TextField name={id('note')} label={t('note')} hint={t('noteHint')} error={refusal.field('note')} rows={3} maxLength={MAX_NOTE} value={note} onChange={setNote} />
      {own === 'granted' ? <TextField name={id('outcomeAmount')} label={t('outcomeAmount')} error={refusal.field('outcomeAmount')} value={amount} onChange={setAmount} inputMode="decimal" boxClass="w-48" maxLength={60} /> : null}
      {own === 'granted' || own === 'refused' ? <TextField name={id('outcomeOn')} label={t('outcomeOn')} hint={t('dayHint')} error={refusal.field('outcomeOn')} value={on} onChange={setOn} boxClass="w-48" maxLength={20} /> : null}
      <input type="hidden" name="state" value={own} />
      <input type="hidden" name="note" value={note} />
      <input type="hidden" name="outcomeAmount" value={own === 'granted' ? amount : ''} />
      <input type="hidden" name="outcomeOn" value={own === 'granted' || own === 'refused' ? on : ''} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" isPending={pending} size="dense" variant="secondary">
          {t('save')}
        </Button>
        <span role="status" className="text-small text-met">
          {state.status === 'done' ? t('saved') : ''}
        </span>
      </div>
    </form>
  );
}
