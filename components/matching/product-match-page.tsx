import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { VerdictMark } from '@/components/ui/verdict-mark.tsx';
import type { ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords, forceWords } from '@/lib/presenters/day.ts';
import { countsWords, leavesOf, countOutcomes } from '@/lib/presenters/group-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { ExplanationTree } from './explanation-tree.tsx';
import { MissingAnswers } from './missing-answers.tsx';
import { ProductFacts } from './product-facts.tsx';
import { RelationList } from './relation-list.tsx';
import { SaveForm, type ListName } from './save-form.tsx';
import { TermList } from './term-list.tsx';

const MARKS = { met: 'met', unmet: 'unmet', unknown: 'unknown', faulty: 'faulty', quiet: 'not-applicable' } as const;

/** With more criteria than this, named rules are drawn when they are asked for. */
const LARGE = 24;

/** One product of a match with its whole explanation: the verdict in words, the criteria one level at a time, terms, open points, relations. */
export function ProductMatchPage({ view, vocabulary, language, saveAction, refused = false, open = [], lists = [] }: { readonly view: ProductMatchView; readonly vocabulary: Vocabulary; readonly language: Language; readonly saveAction: (form: FormData) => Promise<void>; readonly refused?: boolean; readonly open?: readonly string[]; readonly lists?: readonly ListName[] }) {
  const t = useTranslations('matching');
  const { card, version, evaluation } = view;
  const state = stateWords(card.state, language);
  const leaves = evaluation === null ? [] : leavesOf(evaluation.explanation);
  const page = `/matches/${view.runId}/${card.productId}`;
  const hrefOf = (path: string) => `${page}?${new URLSearchParams([...open, path].map((each) => ['open', each])).toString()}#c${path}`;
  const onDemand = leaves.length > LARGE ? { onDemand: { open, hrefOf } } : {};
  return (
    <article className="page py-8">
      <PageHeading
        title={card.name[language]}
        eyebrow={`${typeName(card.type, language)} · ${card.provider[language]}`}
        lead={card.summary[language]}
        back={{ href: `/matches/${view.runId}`, label: t('backToResults') }}
        aside={<SaveForm card={card} runId={view.runId} lists={lists} action={saveAction} />}
      />
      {refused ? (
        <div className="pb-6">
          <Notice tone="bad" live="polite" title={t('saveRefused', { name: card.name[language] })} />
        </div>
      ) : null}
      <section aria-labelledby="verdict" className="border-y-2 border-ink py-4">
        <h2 id="verdict" className="sr-only">{t('verdict')}</h2>
        <VerdictMark outcome={MARKS[state.tone]} word={card.confidence === 'single_weak_source' && state.tone === 'met' ? `${state.words}${t('weakYes')}` : state.words} size="large" />
        <p className="pt-1 text-small text-ink-soft">
          {evaluation === null ? t('asOf', { day: dayWords(view.asOf, language) }) : t('verdictLine', { day: dayWords(view.asOf, language), total: leaves.length, counts: countsWords(countOutcomes(leaves), language) })}
        </p>
        {evaluation === null ? null : <MissingAnswers paths={evaluation.missing} vocabulary={vocabulary} language={language} most={12} />}
        {evaluation !== null && evaluation.evidenceShort.length > 0 ? <p className="text-small text-fault">{t('evidenceStillNeeded', { count: evaluation.evidenceShort.length })}</p> : null}
        {card.confidence === 'single_weak_source' ? <p className="text-small text-fault">{t('weakProduct')}</p> : null}
      </section>
      <div className="grid gap-x-12 gap-y-8 pt-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex flex-col gap-8">
          <ProductFacts
            rows={[
              [t('forWhom'), view.forWhom[language]],
              [t('amount'), amountWords(card.amount, language) ?? t('notFound')],
              [t('tenor'), tenorWords(card.tenorMonths, language) ?? t('notStated')],
              [t('place'), placesWords(card.places, language, 30)],
              ...(version === null ? [] : ([[t('version'), forceWords(version.inForce, language, version.fromPrecision, version.toPrecision)]] as const)),
            ]}
          />
          {version === null ? null : <TermList terms={version.terms} open={version.open} sources={view.sources} language={language} />}
          <RelationList relations={view.relations} hrefOf={(product) => `/matches/${view.runId}/${product}`} language={language} />
          <p className="no-print text-small">
            <TextLink href={`/catalog/${card.productId}`}>{t('toCatalog')}</TextLink>
          </p>
        </div>
        <section aria-labelledby="criteria" className="order-first lg:order-none">
          <h2 id="criteria" className="text-lead">{t('criteria')}</h2>
          {evaluation === null ? (
            <Notice title={state.words}>{t('nothingToCheck')}</Notice>
          ) : (
            <ExplanationTree explanation={evaluation.explanation} context={{ vocabulary, names: view.definitions, sources: view.sources, language, ...onDemand }} />
          )}
        </section>
      </div>
      <p className="reading border-t border-line pt-4 text-note text-ink-soft">{t('disclaimer')}</p>
    </article>
  );
}
