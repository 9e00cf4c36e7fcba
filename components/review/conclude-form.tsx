'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { ChoiceField } from '@/components/ui/choice-field.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectField } from '@/components/ui/select-field.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { CaseEventView, CaseView } from '@/lib/contracts/review/review-view.ts';
import { CASE_OUTCOMES } from '@/lib/domain/review/case-state.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { sendByKey } from './send-by-key.ts';
import { useRefusal } from './use-refusal.ts';

/** The conclusion: outcome, a coded reason that goes with it, and words for the company. Everything typed stays when it is refused, also where it can be sent no more (`open`). */
export function ConcludeForm({ action, caseId, version, reasons, language, meanwhile, open, onDone }: { readonly action: CaseFormAction; readonly caseId: string; readonly version: number; readonly reasons: CaseView['reasons']; readonly language: Language; readonly meanwhile: CaseEventView | undefined; readonly open: boolean; readonly onDone: () => void }) {
  const t = useTranslations('review');
  const { state, pending, form } = useKeptForm<FormState<unknown>>(action, { status: 'idle' });
  const [outcome, setOutcome] = useState('');
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const refusal = useRefusal(state);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    if (state.status === 'done') done.current();
  }, [state]);
  const fitting = reasons.filter((candidate) => candidate.purpose === outcome);
  return (
    <form {...form} onKeyDown={sendByKey} className="flex flex-col gap-4">
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
      {refusal.moved && meanwhile ? <Meanwhile event={meanwhile} open={open} /> : null}
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={version} />
      <ChoiceField
        name="outcome"
        label={t('conclude.outcome')}
        error={refusal.field('outcome')}
        value={outcome}
        onChange={(chosen) => {
          setOutcome(chosen);
          setReason('');
        }}
        options={CASE_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <div className="[&_select]:w-full">
        <SelectField
          name="reasonCode"
          label={t('conclude.reason')}
          {...(outcome === '' ? { hint: t('conclude.chooseOutcome') } : {})}
          error={refusal.field('reasonCode')}
          placeholder={t('conclude.chooseReason')}
          value={reason}
          onChange={setReason}
          options={fitting.map((candidate) => ({ value: candidate.code, label: candidate[language] }))}
        />
      </div>
      <TextField name="text" label={t('conclude.text')} hint={t('conclude.textHint')} error={refusal.field('text')} rows={5} maxLength={MAX_CASE_TEXT} value={text} onChange={setText} />
      {open ? (
        <span>
          <Button type="submit" isPending={pending} size="dense">
            {t('conclude.send')}
          </Button>
        </span>
      ) : null}
    </form>
  );
}
