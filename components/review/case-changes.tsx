import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CaseChangesView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { standingWords } from '@/lib/presenters/card-state-words.ts';
import { factEntry, factLabel, valueWords } from '@/lib/presenters/fact-words.ts';

/** What is different since the company's last submission: facts before and after, then verdicts with the cause. */
export function CaseChanges({ changes, runId, vocabulary, language }: { readonly changes: CaseChangesView; readonly runId: string; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('casework.changes');
  const format = useFormatter();
  const { since, facts, products } = changes;
  const words = (fact: string, known: CaseChangesView['facts'][number]['before']) => valueWords(factEntry(vocabulary, fact), known?.value ?? null, null, language);
  return (
    <section aria-labelledby="changes" className="border-l-4 border-accent py-1 pl-4 text-small" data-changes>
      <h2 id="changes" className="font-semibold">
        {t('title', { number: since.number, date: format.dateTime(new Date(since.submittedAt), { dateStyle: 'medium' }) })}
      </h2>
      {facts.length + products.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      {facts.length === 0 ? null : (
        <Disclosure open={facts.length <= 8} summary={t('facts', { count: facts.length })}>
          <ul className="-ml-5 text-note text-ink">
            {facts.map(({ fact, before, after }) => (
              <li key={fact} className="figures">
                <span className="text-ink-soft">{factLabel(vocabulary, fact, language)} </span>
                {t('fromTo', { before: words(fact, before), after: words(fact, after) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {products.length === 0 ? null : (
        <Disclosure open={products.length <= 8} summary={t('verdicts', { count: products.length })}>
          <ul className="-ml-5 text-note text-ink">
            {products.map(({ productId, name, before, after, because }) => (
              <li key={productId}>
                <TextLink href={`/matches/${runId}/${productId}`} prefetch={false}>
                  {name[language]}
                </TextLink>{' '}
                {t('fromTo', { before: standingWords(before, language), after: standingWords(after, language) })} <span className="text-ink-soft">{t(`because.${because}`)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
