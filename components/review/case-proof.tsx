'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { SelectBox } from '@/components/ui/select-box.tsx';
import { useKeptForm } from '@/components/ui/use-kept-form.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import { CONFIRMED_LEVELS, reaches } from '@/lib/domain/facts/evidence.ts';
import type { Language } from '@/lib/domain/text.ts';
import { evidenceWords } from '@/lib/presenters/outcome-words.ts';
import { ButtonForm } from './button-form.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { useRefusal } from './use-refusal.ts';

export type ProofActions = { readonly caseId: string; readonly confirm: CaseFormAction; readonly takeBack: CaseFormAction };

/** How an answer is proven: by whom it was confirmed, when and on what. With `actions` the reader may confirm it, or take that back. */
export function CaseProof({ answer, label, language, actions }: { readonly answer: AnswerView; readonly label: string; readonly language: Language; readonly actions: ProofActions | null }) {
  const t = useTranslations('casework.proof');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const { confirmed } = answer;
  return (
    <span className={classNames('flex flex-col items-start text-note', (open || confirmed) && 'w-full')}>
      {answer.evidence === 'declared' ? null : <span className="text-met">{evidenceWords(answer.evidence, language)}</span>}
      {confirmed ? (
        <span className="text-ink-soft">
          {t('by', { name: confirmed.by, date: format.dateTime(new Date(confirmed.at), { dateStyle: 'medium' }) })}
          {confirmed.note === '' ? null : <span className="block break-words">{confirmed.note}</span>}
        </span>
      ) : null}
      {actions === null ? null : confirmed ? (
        <ButtonForm action={actions.takeBack} fields={{ caseId: actions.caseId, path: answer.path, answerVersion: answer.version }} label={t('takeBack')} name={t('takeBackNamed', { fact: label })} variant="quiet" />
      ) : answer.evidence === 'verified' ? null : open ? (
        <ConfirmForm answer={answer} label={label} language={language} actions={actions} close={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)} aria-label={t('confirmNamed', { fact: label })} className="min-h-6 text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11">
          {t('confirm')}
        </button>
      )}
    </span>
  );
}

function ConfirmForm({ answer, label, language, actions, close }: { readonly answer: AnswerView; readonly label: string; readonly language: Language; readonly actions: ProofActions; readonly close: () => void }) {
  const t = useTranslations('casework.proof');
  const id = useId();
  const { state, pending, form } = useKeptForm<FormState<unknown>>(actions.confirm, { status: 'idle' });
  const refusal = useRefusal(state);
  const levels = CONFIRMED_LEVELS.filter((level) => !reaches(answer.evidence, level));
  const problem = refusal.whole ?? refusal.field('level') ?? refusal.field('note');
  return (
    <form {...form} aria-label={t('confirmNamed', { fact: label })} className="flex w-full flex-col gap-1.5 border-l-2 border-accent py-1 pl-2">
      <input type="hidden" name="caseId" value={actions.caseId} />
      <input type="hidden" name="path" value={answer.path} />
      <input type="hidden" name="answerVersion" value={answer.version} />
      {problem ? (
        <span role="alert" className="text-unmet">
          {problem}
        </span>
      ) : null}
      <label htmlFor={`${id}level`}>{t('level')}</label>
      <SelectBox id={`${id}level`} name="level" dense autoFocus>
        {levels.map((level) => (
          <option key={level} value={level}>
            {evidenceWords(level, language)}
          </option>
        ))}
      </SelectBox>
      <label htmlFor={`${id}note`}>{t('note')}</label>
      <input id={`${id}note`} name="note" maxLength={300} className="min-h-8 w-full rounded-6 border border-line-strong bg-surface px-2 text-note text-ink pointer-coarse:min-h-11" />
      <span className="flex gap-2">
        <Button type="submit" size="dense" isPending={pending}>
          {t('send')}
        </Button>
        <Button variant="quiet" size="dense" onPress={close}>
          {t('cancel')}
        </Button>
      </span>
    </form>
  );
}
