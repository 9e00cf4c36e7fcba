import { useFormatter, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CaseView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { pathLabel } from '@/lib/presenters/fact-words.ts';
import { AskedFacts } from './asked-facts.tsx';
import { CaseActionsPanel, type CaseActions } from './case-actions.tsx';
import { CaseChanges } from './case-changes.tsx';
import { CaseEarlier } from './case-earlier.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseInventory } from './case-inventory.tsx';
import { CaseLog, CaseMessages } from './case-log.tsx';
import { CasePresence } from './case-presence.tsx';
import { CaseVerdicts } from './case-verdicts.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { KeysHelp } from './keys-help.tsx';
import { CaseStateWords } from './state-words.tsx';
import { WordsForm } from './words-form.tsx';

/** A case in three parts: facts, verdicts, talk. Side by side from 1200 px, one under the other below (talk first on a phone: it holds what is to be done). */
export function CasePage({ view, vocabulary, language, actions }: { readonly view: CaseView; readonly vocabulary: Vocabulary; readonly language: Language; readonly actions: CaseActions & Readonly<Record<'confirm' | 'takeBackConfirmation' | 'takeBackOverride' | 'merge' | 'part', CaseFormAction>> }) {
  const t = useTranslations('review');
  const say = useTranslations('casework');
  const { row } = view;
  // The holder of an open case writes on it; who reads no facts (an administrator) merges nothing.
  const working = row.mine && row.state !== 'concluded';
  const reads = view.profile.length > 0;
  return (
    <ClientMessages namespaces={['review', 'casework']}>
      <div className="mx-auto flex w-full max-w-[96rem] flex-col gap-5 px-4 py-5 md:px-8">
        <Head view={view} language={language} />
        <CaseEarlier view={view} language={language} actions={reads ? { merge: actions.merge, part: actions.part } : null} />
        {view.changes === null ? null : <CaseChanges changes={view.changes} runId={view.match.runId} vocabulary={vocabulary} language={language} />}
        <div className="grid gap-x-8 gap-y-10 min-[75rem]:grid-cols-[minmax(0,19rem)_minmax(0,1fr)_minmax(0,23rem)]">
          <section aria-labelledby="talk" className="flex min-w-0 flex-col gap-5 min-[75rem]:order-3">
            <h2 id="talk" className="border-b-2 border-ink pb-1 text-body font-semibold">
              {t('case.talk')}
            </h2>
            <CaseActionsPanel view={{ row, may: view.may, reasons: view.reasons, events: view.events }} actions={actions} language={language} questions={view.questions.map(({ path, products }) => ({ path, products, label: pathLabel(vocabulary, path, language), asked: pathLabel(vocabulary, path, row.language) }))} />
            {view.asked.length === 0 ? null : (
              <Part title={say('asked.title')}>
                <AskedFacts asked={view.asked} vocabulary={vocabulary} language={language} />
              </Part>
            )}
            <Part title={t('case.messages')}>
              <CaseMessages messages={view.messages} own="advisor" />
            </Part>
            <details className="text-small">
              <summary className="min-h-8 w-fit cursor-pointer text-accent">{t('case.writeNote')}</summary>
              <WordsForm action={actions.note} caseId={row.caseId} field="note" label={t('case.writeNote')} hint={t('case.noteHint')} send={t('case.saveNote')} rows={3} variant="secondary" told={t('done.saved')} />
            </details>
            <Part title={t('case.log')}>
              <CaseLog events={view.events} language={language} />
            </Part>
          </section>
          <section aria-labelledby="facts" className="min-w-0 min-[75rem]:order-1">
            <h2 id="facts" className="mb-1 border-b-2 border-ink pb-1 text-body font-semibold">
              {t('case.facts')}
            </h2>
            <CaseFacts view={view} vocabulary={vocabulary} language={language} proof={working ? { caseId: row.caseId, confirm: actions.confirm, takeBack: actions.takeBackConfirmation } : null} />
            {view.inventory === null ? null : <CaseInventory inventory={view.inventory} language={language} />}
          </section>
          <section aria-labelledby="verdicts" className="min-w-0 min-[75rem]:order-2">
            <h2 id="verdicts" className="mb-3 border-b-2 border-ink pb-1 text-body font-semibold">
              {t('case.verdicts')}
            </h2>
            <TextLink href={`/queue/${row.caseId}/prepare`} className="mb-3 inline-flex min-h-8 items-center text-small">
              {t('case.prepareList')}
            </TextLink>
            {view.profile.length === 0 && view.match.sections.length === 0 ? null : <CaseVerdicts view={view} vocabulary={vocabulary} language={language} takeBack={working ? actions.takeBackOverride : null} />}
          </section>
        </div>
      </div>
    </ClientMessages>
  );
}

function Head({ view, language }: { readonly view: CaseView; readonly language: Language }) {
  const t = useTranslations('review');
  const format = useFormatter();
  const { row } = view;
  const due = row.due === 'paused' ? t('case.paused') : row.dueOn === null ? null : t(row.due === 'overdue' ? 'case.overdue' : 'case.dueOn', { date: dayWords(row.dueOn, language) });
  return (
    <header className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-8">
        <TextLink href="/queue?view=mine" className="flex min-h-8 items-center text-note">
          <span aria-hidden="true">←&nbsp;</span>
          {t('queue.backToList')}
        </TextLink>
        <span className="hidden md:block">
          <KeysHelp page="case" />
        </span>
      </div>
      <h1 className="text-title">
        {row.companyName ?? t('unnamedCompany')} <span className="figures text-body font-normal text-ink-soft">{t('caseNumber', { number: row.number })}</span>
      </h1>
      <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-small" data-case-state={row.state}>
        <CaseStateWords state={row.state} outcome={row.outcome} />
        <span>{row.mine ? t('case.heldByYou') : row.holderName === null ? t('case.unheld') : t('case.heldBy', { name: row.holderName })}</span>
        {due === null ? null : <span className={row.due === 'overdue' ? 'font-semibold text-unmet' : undefined}>{due}</span>}
        <span className="text-ink-soft">{t('case.submitted', { date: format.dateTime(new Date(row.submittedAt), { dateStyle: 'medium', timeStyle: 'short' }) })}</span>
        <span className="text-ink-soft">{t(`language.${row.language}`)}</span>
      </p>
      <CasePresence caseId={row.caseId} />
    </header>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-small font-semibold">{title}</h3>
      {children}
    </section>
  );
}
