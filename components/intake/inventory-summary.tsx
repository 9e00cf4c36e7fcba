import { useLocale, useTranslations } from 'next-intl';
import type { FactSummary } from '@/lib/contracts/intake/asset-item.ts';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { summaryWords } from '@/lib/presenters/summary-words.ts';

/** What follows from the list: the figures that rules use. One that is not settled says how far it is known. */
export function InventorySummary({ summaries, definitions }: { readonly summaries: readonly FactSummary[]; readonly definitions: readonly FactDefinition[] }) {
  const t = useTranslations('intake.inventory');
  const language = useLocale() as Language;
  const told = summaries.flatMap(({ fact, summary }) => {
    const definition = definitions.find(({ key }) => key === fact);
    const words = definition ? summaryWords(definition, summary, language) : null;
    return definition && words !== null ? [{ fact, label: definition.label[language], words }] : [];
  });
  return (
    <aside aria-labelledby="follows" className="lg:sticky lg:top-4 lg:self-start">
      <h2 id="follows" className="text-lead">
        {t('follows')}
      </h2>
      <p className="pt-1 text-small text-ink-soft">{t('followsLead')}</p>
      {told.length === 0 ? (
        <p className="pt-3 text-small text-ink-soft">{t('followsNothing')}</p>
      ) : (
        <dl className="mt-3 border-t border-line" data-follows>
          {told.map(({ fact, label, words }) => (
            <div key={fact} data-fact={fact} className="flex items-baseline justify-between gap-4 border-b border-line py-2 text-small">
              <dt className="text-ink-soft">{label}</dt>
              <dd className="figures text-right font-medium">{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </aside>
  );
}
