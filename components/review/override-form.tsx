'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/choice-field.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { CaseProductView } from '@/lib/contracts/review/review-view.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';
import { ADVISOR_VERDICTS } from '@/lib/domain/review/verdict-override.ts';
import type { Language } from '@/lib/domain/text.ts';
import { verdictWords } from '@/lib/presenters/outcome-words.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

/** An advisor's verdict on one product: another than the engine's, a coded reason, words and a source. */
export function OverrideForm({ view, action, language }: { readonly view: CaseProductView; readonly action: CaseFormAction; readonly language: Language }) {
  const t = useTranslations('casework.override.form');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const [verdict, setVerdict] = useState('');
  const refusal = useRefusal(state);
  const engine = view.card.state.kind === 'judged' ? view.card.state.verdict : null;
  return (
    <form {...form} className="reading flex flex-col gap-5">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      <input type="hidden" name="caseId" value={view.caseId} />
      <input type="hidden" name="productId" value={view.card.productId} />
      <ChoiceField
        name="verdict"
        label={t('verdict')}
        error={refusal.field('verdict')}
        value={verdict}
        onChange={setVerdict}
        options={ADVISOR_VERDICTS.filter((each) => each !== engine).map((value) => ({ value, label: verdictWords(value, language).words }))}
      />
      <SelectField name="reasonCode" label={t('reason')} error={refusal.field('reasonCode')} placeholder={t('chooseReason')} options={view.reasons.map((reason) => ({ value: reason.code, label: reason[language] }))} />
      <TextField name="text" label={t('text')} hint={t('textHint')} error={refusal.field('text')} rows={4} maxLength={MAX_CASE_TEXT} />
      {view.sources.length === 0 ? null : <SelectField name="sourceId" label={t('sourceId')} error={refusal.field('sourceId')} placeholder={t('otherSource')} options={view.sources.map(({ id, title }) => ({ value: id, label: title }))} />}
      <TextField name="source" label={t('source')} hint={t('sourceHint')} error={refusal.field('source')} maxLength={500} />
      <span>
        <Button type="submit" isPending={pending}>
          {t('send')}
        </Button>
      </span>
    </form>
  );
}
