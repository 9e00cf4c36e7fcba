import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Citation } from '@/lib/domain/rules/rule.ts';
import type { Language } from '@/lib/domain/text.ts';
import { citedSources, lastCheckedWords, restsOnWeakSource, sourceLine } from '@/lib/presenters/source-line.ts';

/** The clause behind a criterion, closed until asked for: every source with date, grade and the day it was last looked at. */
export function SourceNote({ citations, sources, language }: { readonly citations: readonly Citation[]; readonly sources: Readonly<Record<string, Source>>; readonly language: Language }) {
  const t = useTranslations('matching');
  const cited = citedSources(citations, sources);
  if (cited.length === 0) return <p className="text-note text-fault">{t('unsourced')}</p>;
  const weak = restsOnWeakSource(citations, sources);
  return (
    <div>
      {weak ? <p className="text-note text-fault">{t('weakSource')}</p> : null}
      <Disclosure summary={t('sources', { count: cited.length })}>
        <ul className="flex flex-col gap-1 text-note">
          {cited.map(({ source, clause }) => (
            <li key={`${source.id}-${clause ?? ''}`}>
              <SourceLink source={source} language={language} />
              {clause === null ? null : <span> · {clause}</span>}
              <span> · {lastCheckedWords(source, language)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** A source in one line, linked where it has an address on the web. */
export function SourceLink({ source, language }: { readonly source: Source; readonly language: Language }) {
  const line = sourceLine(source, language);
  if (source.url === null || !/^https?:\/\//.test(source.url)) return <span>{line}</span>;
  return (
    <a href={source.url} rel="noreferrer nofollow" className="text-accent underline decoration-1 underline-offset-4">
      {line}
    </a>
  );
}
