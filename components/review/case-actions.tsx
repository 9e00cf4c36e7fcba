'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import type { CaseAction, CaseView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { questionLetter } from '@/lib/presenters/question-letter.ts';
import { ButtonForm } from './button-form.tsx';
import { ClaimForm, type CaseFormAction } from './claim-form.tsx';
import { ConcludeForm } from './conclude-form.tsx';
import { SkipForm } from './skip-form.tsx';
import { QuestionList, type Question } from './question-list.tsx';
import { useKeys } from './use-keys.ts';
import { WordsForm } from './words-form.tsx';

export type CaseActions = Readonly<Record<'claim' | 'start' | 'ask' | 'conclude' | 'release' | 'reopen' | 'skip' | 'note', CaseFormAction>>;
type Panel = 'conclude' | 'ask-company' | 'release' | 'reopen' | 'skip';

/** What the reader may do with the case now: one panel open at a time; a concludes, r asks, c claims, Escape closes. */
export function CaseActionsPanel({ view, actions, language, questions }: { readonly view: Pick<CaseView, 'row' | 'may' | 'reasons' | 'events'>; readonly actions: CaseActions; readonly language: Language; readonly questions: readonly Question[] }) {
  const t = useTranslations('review');
  const { row, may, reasons } = view;
  const [panel, setPanel] = useState<Panel | null>(null);
  const [draft, setDraft] = useState('');
  const [named, setNamed] = useState<readonly Question[]>([]);
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
  const close = () => setPanel(null);
  const done = () => {
    setPanel(null);
    setDraft('');
    setNamed([]);
  };
  const common = { caseId: row.caseId, version: row.version, meanwhile: view.events.at(-1), onDone: done };
  const name = (questions: readonly Question[]) => {
    const fresh = questions.filter(({ path }) => !named.some((each) => each.path === path));
    setNamed([...named, ...fresh]);
    setDraft((written) => fresh.reduce((text, { asked }) => questionLetter(text, asked, row.language), written));
    setPanel('ask-company');
  };
  return (
    <div
      ref={box}
      className="flex flex-col gap-4"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || panel === null) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="flex flex-wrap items-center gap-2">
        {can('claim') ? <ClaimForm action={actions.claim} caseId={row.caseId} version={row.version} /> : null}
        {can('conclude') ? <Opener panel="conclude" shown={panel} open={setPanel} keys="a" label={t('act.conclude')} primary /> : null}
        {can('ask-company') ? <Opener panel="ask-company" shown={panel} open={setPanel} keys="r" label={t('act.ask-company')} /> : null}
        {can('start-review') ? <ButtonForm action={actions.start} fields={{ caseId: row.caseId, version: row.version }} label={t(row.state === 'waiting-for-company' ? 'act.resume' : 'act.start-review')} /> : null}
        {can('release') ? <Opener panel="release" shown={panel} open={setPanel} label={t('act.release')} /> : null}
        {can('skip') ? <Opener panel="skip" shown={panel} open={setPanel} label={t('act.skip')} /> : null}
        {can('reopen') ? <Opener panel="reopen" shown={panel} open={setPanel} label={t('act.reopen')} /> : null}
      </div>
      {panel === null ? null : (
        <section aria-label={t(`act.${panel}`)} className="flex flex-col gap-3 border-l-2 border-accent pl-4 text-small">
          {panel === 'conclude' ? <ConcludeForm {...common} action={actions.conclude} reasons={reasons} language={language} open={can('conclude')} /> : null}
          {panel === 'ask-company' ? (
            <>
              <NamedQuestions named={named} drop={(path) => setNamed(named.filter((each) => each.path !== path))} />
              <WordsForm {...common} action={actions.ask} label={t('ask.label')} hint={t('ask.hint')} send={t('ask.send')} rows={6} draft={draft} onType={setDraft} hidden={named.map(({ path }) => ({ name: 'path', value: path }))} open={can('ask-company')} />
            </>
          ) : null}
          {panel === 'release' ? <WordsForm {...common} action={actions.release} label={t('release.label')} hint={t('release.hint')} send={t('release.send')} open={can('release')} /> : null}
          {panel === 'skip' ? <SkipForm action={actions.skip} caseId={row.caseId} version={row.version} reasons={reasons} language={language} /> : null}
          {panel === 'reopen' ? <WordsForm {...common} action={actions.reopen} label={t('reopen.label')} hint={t('reopen.hint')} send={t('reopen.send')} open={can('reopen')} /> : null}
          <span>
            <Button variant="quiet" size="dense" className="-ml-3" onPress={close} aria-keyshortcuts="Escape">
              {t('act.cancel')}
            </Button>
          </span>
        </section>
      )}
      <QuestionList questions={questions} {...(can('ask-company') ? { use: name } : {})} />
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

/** The facts that go with the question by name; the company is led to each of them. */
function NamedQuestions({ named, drop }: { readonly named: readonly Question[]; readonly drop: (path: string) => void }) {
  const t = useTranslations('casework.asked');
  if (named.length === 0) return null;
  return (
    <div className="text-note">
      <p className="text-ink-soft">{t('named')}</p>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {named.map(({ path, label }) => (
          <li key={path} className="flex items-center gap-1 border-b border-line">
            {label}
            <button type="button" onClick={() => drop(path)} aria-label={t('drop', { fact: label })} className="min-h-6 min-w-6 text-ink-soft hover:text-unmet pointer-coarse:min-h-11 pointer-coarse:min-w-11">
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
