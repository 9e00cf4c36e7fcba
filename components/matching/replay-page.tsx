import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import type { ReplayView } from '@/lib/contracts/matching/replay-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { factEntry, factLabel, valueWords } from '@/lib/presenters/fact-words.ts';
import { momentWords } from '@/lib/presenters/moment.ts';
import { evidenceWords } from '@/lib/presenters/outcome-words.ts';
import { ProductFacts } from './product-facts.tsx';

/** A match of the past made again on the spot: whether the same came out, from what it was made, and the way to what it showed. */
export function ReplayPage({ view, vocabulary, language }: { readonly view: ReplayView; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching.replay');
  const good = view.intact && view.outcome === 'same';
  return (
    <div className="page flex flex-col gap-8 py-8">
      <PageHeading title={t('title')} lead={t('lead', { company: view.companyName ?? t('unnamed'), moment: momentWords(view.createdAt, language) })} back={{ href: '/matches', label: t('back') }} />
      <div data-replay={view.intact ? view.outcome : 'altered'}>
        <Notice tone={good ? 'good' : view.outcome === 'other-engine' && view.intact ? 'warning' : 'bad'} title={t(view.intact ? `outcome.${view.outcome}` : 'outcome.altered', { count: view.products, version: view.engineVersion })}>
          {view.differing.length === 0 ? null : view.differing.map(({ name }) => name[language]).join(language === 'zh' ? '；' : '; ')}
        </Notice>
      </div>
      <div>
        <LinkButton href={`/matches/${view.runId}`} variant="secondary">{t('open')}</LinkButton>
      </div>
      <ProductFacts
        rows={[
          [t('asOf'), dayWords(view.asOf, language)],
          [t('factsOn'), dayWords(view.factsOn, language)],
          [t('engine'), view.engineVersion],
          [t('edition'), view.editionHash],
          [t('result'), view.resultHash],
        ]}
      />
      <section aria-labelledby="facts">
        <h2 id="facts" className="text-lead">{t('facts', { count: view.facts.length })}</h2>
        <dl className="figures text-small">
          {view.facts.map(({ fact, value, evidence }) => (
            <div key={fact} className="grid gap-x-8 border-t border-line py-2 md:grid-cols-2">
              <dt className="text-ink-soft">{factLabel(vocabulary, fact, language)}</dt>
              <dd className="min-w-0 break-words">
                {valueWords(factEntry(vocabulary, fact), value, null, language)} <span className="text-note text-ink-soft">{evidenceWords(evidence, language)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
