import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { OpenPoint, Term } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Language } from '@/lib/domain/text.ts';
import { SourceLink } from './source-note.tsx';

/** What is shown and not judged (rates, subsidies), then the questions the sources leave open, as they stand. */
export function TermList({ terms, open, sources, language }: { readonly terms: readonly Term[]; readonly open: readonly OpenPoint[]; readonly sources: Readonly<Record<string, Source>>; readonly language: Language }) {
  const t = useTranslations('matching');
  const cited = [...new Set(terms.flatMap((term) => term.sources))].flatMap((id) => sources[id] ?? []);
  return (
    <>
      {terms.length === 0 ? null : (
        <section aria-labelledby="terms">
          <h2 id="terms" className="text-body font-semibold">{t('terms')}</h2>
          <p className="text-note text-ink-soft">{t('termsLead')}</p>
          <dl className="pt-2 text-small">
            {terms.map((term, index) => (
              <div key={index} className="border-t border-line py-2">
                <dt className="text-ink-soft">{term.label[language]}</dt>
                <dd className={term.value === null ? 'text-unknown' : undefined}>{term.value === null ? t('notFound') : term.value[language]}</dd>
              </div>
            ))}
          </dl>
          {cited.length === 0 ? null : (
            <Disclosure summary={t('sources', { count: cited.length })}>
              <ul className="text-note">
                {cited.map((source) => (
                  <li key={source.id}>
                    <SourceLink source={source} language={language} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </section>
      )}
      {open.length === 0 ? null : (
        <section aria-labelledby="open-points">
          <h2 id="open-points" className="text-body font-semibold">{t('openPoints')}</h2>
          <ul className="list-disc pl-5 text-small text-ink-soft">
            {open.map((point, index) => (
              <li key={index}>{point[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
