'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import type { CaseAction, CaseView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { questionLetter } from '@/lib/presenters/question-letter.ts';
import { ClaimForm, type CaseFormAction } from './claim-form.tsx';
import { ConcludeForm } from './conclude-form.tsx';
import { QuestionList, type Question } from './question-list.tsx';
import { useKeys } from './use-keys.ts';
import { useRefusal } from './use-refusal.ts';
import { WordsForm } from './words-form.tsx';

export type CaseActions = Readonly<Record<'claim' | 'start' | 'ask' | 'conclude' | 'release' | 'reopen' | 'note', CaseFormAction>>;
type Panel = 'conclude' | 'ask-company' | 'release' | 'reopen';

/** What the reader may do with the case now: one panel open at a time; a concludes, r asks, c claims, Escape closes. */
export function CaseActionsPanel({ view, actions, language, questions }: { readonly view: Pick<CaseView, 'row' | 'may' | 'reasons'>; readonly actions: CaseActions; readonly language: Language; readonly questions: readonly Question[] }) {
  const t = useTranslations('review');
  const { row, may, reasons } = view;
  const [panel, setPanel] = useState<Panel | null>(null);
  const [draft, setDraft] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const can = (action: CaseAction) => may.includes(action);
  const open = (wanted: Panel) => (can(wanted) ? setPanel(wanted) : undefined);
  useEffect(() => {
    if (panel !== null) box.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden])')?.focus();
  }, [panel]);
  useKeys({
    a: () => open('conclude'),
    r: () => open('ask-company'),
    c: () => box.current?.querySelector<HTMLFormElement>('form[data-claim]')?.requestSubmit(),
    Escape: () => setPanel(null),
  });
  const shown = panel !== null && can(panel) ? panel : null;
  const common = { caseId: row.caseId, version: row.version, onDone: () => setPanel(null) };
  const say = (text: string) => {
    setDraft((written) => questionLetter(written, text, row.language));
    setPanel('ask-company');
  };
  return (
    <div
      ref={box}
      className="flex flex-col gap-4"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || panel === null) return;
        event.stopPropagation();
        setPanel(null);
      }}
    >
      <div className="flex flex-wrap items-center gap-2">
        {can('claim') ? <ClaimForm action={actions.claim} caseId={row.caseId} number={row.number} version={row.version} roomy /> : null}
        {can('conclude') ? <Opener panel="conclude" shown={shown} open={setPanel} keys="a" label={t('act.conclude')} primary /> : null}
        {can('ask-company') ? <Opener panel="ask-company" shown={shown} open={setPanel} keys="r" label={t('act.ask-company')} /> : null}
        {can('start-review') ? <StepForm action={actions.start} caseId={row.caseId} version={row.version} label={t(row.state === 'waiting-for-company' ? 'act.resume' : 'act.start-review')} /> : null}
        {can('release') ? <Opener panel="release" shown={shown} open={setPanel} label={t('act.release')} /> : null}
        {can('reopen') ? <Opener panel="reopen" shown={shown} open={setPanel} label={t('act.reopen')} /> : null}
      </div>
      {shown === null ? null : (
        <section aria-label={t(`act.${shown}`)} className="flex flex-col gap-3 border-l-2 border-accent pl-4 text-small">
          {shown === 'conclude' ? <ConcludeForm action={actions.conclude} caseId={row.caseId} version={row.version} reasons={reasons} language={language} /> : null}
          {shown === 'ask-company' ? <WordsForm {...common} action={actions.ask} label={t('ask.label')} hint={t('ask.hint')} send={t('ask.send')} rows={6} draft={draft} /> : null}
          {shown === 'release' ? <WordsForm {...common} action={actions.release} label={t('release.label')} hint={t('release.hint')} send={t('release.send')} /> : null}
          {shown === 'reopen' ? <WordsForm {...common} action={actions.reopen} label={t('reopen.label')} hint={t('reopen.hint')} send={t('reopen.send')} /> : null}
          <span>
            <Button variant="quiet" size="dense" className="-ml-3" onPress={() => setPanel(null)} aria-keyshortcuts="Escape">
              {t('act.cancel')}
            </Button>
          </span>
        </section>
      )}
      <QuestionList questions={questions} {...(can('ask-company') ? { use: say } : {})} />
    </div>
  );
}

function Opener({ panel, shown, open, label, keys, primary = false }: { readonly panel: Panel; readonly shown: Panel | null; readonly open: (panel: Panel | null) => void; readonly label: string; readonly keys?: string; readonly primary?: boolean }) {
  return (
    <Button size="dense" variant={primary ? 'primary' : 'secondary'} aria-expanded={shown === panel} {...(keys ? { 'aria-keyshortcuts': keys } : {})} onPress={() => open(shown === panel ? null : panel)}>
      {label}
    </Button>
  );
}

function StepForm({ action, caseId, version, label }: { readonly action: CaseFormAction; readonly caseId: string; readonly version: number; readonly label: string }) {
  const [state, submit] = useActionState(action, { status: 'idle' });
  const refusal = useRefusal(state);
  return (
    <form action={submit}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" size="dense" variant="secondary">
        {label}
      </Button>
      {refusal.whole ? <Notice tone="bad" live="assertive" title={refusal.whole} /> : null}
    </form>
  );
}
