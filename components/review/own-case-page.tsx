import { useFormatter, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import type { OwnCaseView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { pathLabel } from '@/lib/presenters/fact-words.ts';
import { AskedFacts } from './asked-facts.tsx';
import { CaseLog, CaseMessages } from './case-log.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { ConfirmedFacts } from './confirmed-facts.tsx';
import { OverrideNote } from './override-note.tsx';
import { WordsForm } from './words-form.tsx';

const EDGE = { recommended: 'border-met', 'not-now': 'border-unknown', refused: 'border-unmet' } as const;

/** A case as its company reads it: where it stands, why, what the advisor asks, and what they can do. */
export function OwnCasePage({ view, vocabulary, language, answerAction, withdrawAction }: { readonly view: OwnCaseView; readonly vocabulary: Vocabulary; readonly language: Language; readonly answerAction: CaseFormAction; readonly withdrawAction: CaseFormAction }) {
  const t = useTranslations('review');
  const format = useFormatter();
  const asked = view.may.includes('answer');
  const say = useTranslations('casework.own');
  const answered = view.asked.length > 0 && view.asked.every((each) => each.answered);
  const open = view.state !== 'concluded' && view.state !== 'withdrawn';
  return (
    <ClientMessages namespaces={['review', 'casework']}>
      <div className="page flex flex-col gap-10 py-8">
        <div>
          <PageHeading title={t('own.one', { number: view.number })} back={{ href: '/cases', label: t('own.list') }} lead={t('own.submittedOn', { date: format.dateTime(new Date(view.submittedAt), { dateStyle: 'long' }) })} />
          <Standing view={view} language={language} />
        </div>
        {view.asked.length === 0 ? null : (
          <section aria-labelledby="asked" className="reading flex flex-col gap-2">
            <h2 id="asked" className="text-lead font-semibold">
              {say('asked')}
            </h2>
            <p className="text-small text-ink-soft">{say(answered ? 'allAnswered' : 'askedHint')}</p>
            <AskedFacts asked={view.asked} vocabulary={vocabulary} language={language} linked />
          </section>
        )}
        <section aria-labelledby="messages" className="reading flex flex-col gap-4">
          <h2 id="messages" className="text-lead font-semibold">
            {t('own.messages')}
          </h2>
          <CaseMessages messages={view.messages} own="company" />
          {open ? (
            <WordsForm action={answerAction} caseId={view.caseId} label={t(asked ? 'own.answerTitle' : 'own.messageTitle')} hint={t('own.answerHint')} send={t('own.send')} variant={asked ? 'primary' : 'secondary'} draft={asked && answered ? say('answeredDraft', { facts: view.asked.map(({ path }) => pathLabel(vocabulary, path, language)).join(language === 'zh' ? '、' : ', ') }) : ''} />
          ) : null}
        </section>
        {view.overrides.length === 0 ? null : (
          <section aria-labelledby="overrides" className="reading flex flex-col gap-3">
            <h2 id="overrides" className="text-lead font-semibold">
              {say('overrides')}
            </h2>
            {view.overrides.map((override) => (
              <div key={override.id} className="flex flex-col gap-1">
                <TextLink href={`/matches/${view.runId}/${override.productId}`} className="text-small font-medium">
                  {override.productName[language]}
                </TextLink>
                <OverrideNote override={override} language={language} withEngine />
              </div>
            ))}
          </section>
        )}
        <ConfirmedFacts view={view} vocabulary={vocabulary} language={language} />
        <section aria-labelledby="log" className="reading flex flex-col gap-2">
          <h2 id="log" className="text-lead font-semibold">
            {t('own.log')}
          </h2>
          <CaseLog events={view.events} language={language} />
        </section>
        {view.may.includes('withdraw') ? (
          <Disclosure summary={t('own.withdrawTitle')} className="reading">
            <WordsForm action={withdrawAction} caseId={view.caseId} version={view.version} field="why" label={t('own.withdrawLabel')} hint={t('own.withdrawHint')} send={t('own.withdrawSend')} rows={2} variant="danger" />
          </Disclosure>
        ) : null}
      </div>
    </ClientMessages>
  );
}

function Standing({ view, language }: { readonly view: OwnCaseView; readonly language: Language }) {
  const t = useTranslations('review');
  const conclusion = view.state === 'concluded' ? view.events.findLast((event) => event.outcome !== null) : undefined;
  return (
    <section aria-label={t('own.state')} className={classNames('reading flex flex-col gap-2 border-l-4 py-1 pl-4', view.outcome === null ? 'border-accent' : EDGE[view.outcome])} data-case-state={view.state}>
      <p className="text-lead font-semibold">{view.outcome === null ? t(`stateForCompany.${view.state}`) : t(`outcome.${view.outcome}`)}</p>
      {view.outcome === null ? null : <p>{t(`outcomeMeaning.${view.outcome}`)}</p>}
      {view.reason === null ? null : (
        <p>
          <span className="text-ink-soft">{t('own.reason')} </span>
          {view.reason[language]}
        </p>
      )}
      {conclusion ? <p className="whitespace-pre-line break-words">{conclusion.text}</p> : null}
      {view.state === 'waiting-for-company' ? <p>{t('own.noHurry')}</p> : null}
      <p className="flex flex-wrap gap-x-6 text-small text-ink-soft">
        {view.advisorName === null ? null : <span>{t('own.advisor', { name: view.advisorName })}</span>}
        {view.dueOn === null ? null : <span>{t('own.dueOn', { date: dayWords(view.dueOn, language) })}</span>}
        <TextLink href={`/matches/${view.runId}`}>{t('own.seeMatch')}</TextLink>
      </p>
    </section>
  );
}
