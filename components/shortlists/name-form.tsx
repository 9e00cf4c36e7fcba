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
import { LIST_VISIBILITIES } from '@/lib/domain/shortlists/list-visibility.ts';
import { MAX_LIST_NAME } from '@/lib/domain/shortlists/shortlist-item.ts';

/** One name to be written: of a new list, with who sees it, or another one for a list that is there. */
export function NameForm({ action, hidden, label, send, name = '', chooseVisibility = false }: { readonly action: FormAction; readonly hidden: Readonly<Record<string, string | number>>; readonly label: string; readonly send: string; readonly name?: string; readonly chooseVisibility?: boolean }) {
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const [typed, setTyped] = useState(name);
  const refusal = useRefusal(state);
  const t = useTranslations('shortlists');
  return (
    <form {...form} className="flex max-w-reading flex-col items-start gap-3 text-body text-ink">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <span className="block w-full sm:w-80">
        <TextField name="name" label={label} error={refusal.field('name')} maxLength={MAX_LIST_NAME} value={typed} onChange={setTyped} />
      </span>
      {chooseVisibility ? <SelectField name="visibility" label={t('visibilityLabel')} defaultValue={LIST_VISIBILITIES[0]} options={LIST_VISIBILITIES.map((value) => ({ value, label: t(`visibilityChoice.${value}`) }))} /> : null}
      <Button type="submit" isPending={pending} size="dense" variant="secondary">
        {send}
      </Button>
    </form>
  );
}
