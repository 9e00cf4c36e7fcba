'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { DayField } from '@/components/ui/day-field.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import { MAX_ABSENCE_NOTE, type AbsencesView } from '@/lib/contracts/review/absence.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** Enters days away: an advisor their own, an administrator those of an advisor. What was typed stays when it is refused. */
export function AbsenceForm({ view, action }: { readonly view: AbsencesView; readonly action: CaseFormAction }) {
  const t = useTranslations('queue.away');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const refusal = useRefusal(state);
  const people = view.advisors.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form {...form} className="flex max-w-md flex-col items-start gap-5" data-absence>
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      {view.own === null ? <SelectField name="userId" label={t('who')} options={people} defaultValue={people[0]?.value ?? ''} error={refusal.field('userId')} /> : <input type="hidden" name="userId" value={view.own} />}
      <DayField name="from" label={t('from')} defaultValue={view.today} error={refusal.field('from')} />
      <DayField name="to" label={t('to')} error={refusal.field('to')} />
      <SelectField name="deputyId" label={t('deputy')} options={[{ value: '', label: t('noDeputy') }, ...people.filter(({ value }) => value !== view.own)]} defaultValue="" error={refusal.field('deputyId')} />
      <span className="block w-full">
        <TextField name="note" label={t('note')} hint={t('noteHint')} rows={3} maxLength={MAX_ABSENCE_NOTE} error={refusal.field('note')} />
      </span>
      <Button type="submit" isPending={pending}>
        {t('save')}
      </Button>
      <p role="status" className="text-met empty:hidden">
        {state.status === 'done' ? t('saved') : ''}
      </p>
    </form>
  );
}
