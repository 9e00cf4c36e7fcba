import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/matching/source-note.tsx';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Language } from '@/lib/domain/text.ts';
import { lastCheckedWords } from '@/lib/presenters/source-line.ts';

/** Every source of a version, with date, grade and the day it was last looked at. */
export function SourceList({ ids, sources, language }: { readonly ids: readonly string[]; readonly sources: Readonly<Record<string, Source>>; readonly language: Language }) {
  const t = useTranslations('catalog');
  const found = ids.flatMap((id) => sources[id] ?? []);
  if (found.length === 0) return <p className="text-small text-fault">{t('noSource')}</p>;
  return (
    <Disclosure summary={t('allSources', { count: found.length })}>
      <ol className="list-decimal pl-5 text-note">
        {found.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} language={language} /> · {lastCheckedWords(source, language)}
          </li>
        ))}
      </ol>
      <p className="pt-1 text-note text-ink-soft">{t('titlesAsCollected')}</p>
    </Disclosure>
  );
}
