import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { DifferenceView } from '@/lib/contracts/matching/difference-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { standingWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { factLabel } from '@/lib/presenters/fact-words.ts';

const CAUSES = ['facts', 'rules', 'both'] as const;

/** "Since March: 2 new, 1 lost", split into facts that changed and rules that changed. */
export function Difference({ view, runId, vocabulary, language }: { readonly view: DifferenceView; readonly runId: string; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching.difference');
  const gained = view.products.filter(({ after }) => after === 'eligible').length;
  const lost = view.products.filter(({ before }) => before === 'eligible').length;
  return (
    <section aria-labelledby="difference" className="border-l-4 border-accent py-1 pl-4">
      <h2 id="difference" className="text-body font-semibold">{t('title', { day: dayWords(view.sinceDay, language) })}</h2>
      <p className="text-small text-ink-soft">{view.products.length === 0 ? t('none') : t('summary', { gained, lost, changed: view.products.length })}</p>
      {CAUSES.map((cause) => {
        // Where each alone would have done it the company's own change is named: it is the one it knows of.
        const changes = view.products.filter(({ because }) => (because === 'either' ? 'facts' : because) === cause);
        if (changes.length === 0) return null;
        return (
          <div key={cause} className="pt-2 text-small">
            <h3 className="font-medium">
              {t(cause)}
              {cause !== 'rules' && view.facts.length > 0 ? <span className="font-normal text-ink-soft">{t('changedFacts', { facts: view.facts.slice(0, 6).map((fact) => factLabel(vocabulary, fact, language)).join(language === 'zh' ? '、' : '; ') })}</span> : null}
            </h3>
            <ul>
              {changes.map((change) => (
                <li key={change.productId}>
                  <TextLink href={`/matches/${runId}/${change.productId}`} prefetch={false}>{change.name[language]}</TextLink> {t('fromTo', { before: standingWords(change.before, language), after: standingWords(change.after, language) })}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
