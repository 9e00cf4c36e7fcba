import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import { PILLAR_NAMES, pillarOf } from '@/lib/domain/catalog/pillar.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { Band } from '@/lib/presenters/band.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import type { BandedSection } from './banded-section.ts';
import { FullSection } from './full-section.tsx';
import { CardList } from './card-list.tsx';
import { cardWords } from './card-words.ts';

type Props = { readonly section: BandedSection; readonly runId: string; readonly vocabulary: Vocabulary; readonly language: Language; readonly maySave: boolean };

/** Bands whose cards stand open; the others are a line that opens. */
const NEAR: readonly Band[] = ['meets', 'could'];

/** One instrument type with all its cards, band by band. */
export function MatchSection({ section, ...shared }: Props) {
  return (
    <section id={section.type} aria-labelledby={`${section.type}-title`} className="ms">
      <Title section={section} language={shared.language} />
      {section.bands.map(({ band, cards }) => (
        <BandPart key={band} section={section} band={band}>
          <Cards band={band} cards={cards} {...shared} />
        </BandPart>
      ))}
    </section>
  );
}

/** One instrument type in short: its name and the way to all of it. */
export function ShortSection({ section, language }: Pick<Props, 'section' | 'language'>) {
  const t = useTranslations('matching');
  return (
    <FullSection id={section.type} href={`?type=${section.type}`}>
      <Title section={section} language={language} />
      {section.total === 0 ? null : <a href={`?type=${section.type}`}>{t('showType', { count: section.total })}</a>}
    </FullSection>
  );
}

function Cards({ band, cards, runId, vocabulary, language, maySave }: Omit<Props, 'section'> & { readonly band: Band; readonly cards: readonly MatchCard[] }) {
  const t = useTranslations('matching');
  const words = { missing: t('missing'), comma: t('listComma'), saved: t('saved'), save: t('save'), saveNamed: maySave ? t('saveNamed', { name: '{name}' }) : null };
  return <CardList cards={cards.map((card) => cardWords(card, band, vocabulary, language, t))} run={runId} words={words} />;
}

function Title({ section: { type, total }, language }: { readonly section: BandedSection; readonly language: Language }) {
  const t = useTranslations('matching');
  const pillar = PILLAR_NAMES[pillarOf(type)][language];
  const name = typeName(type, language);
  return (
    <h2 id={`${type}-title`}>
      {name} <small>{[...(pillar === name ? [] : [pillar]), total === 0 ? t('noneOfType') : t('products', { count: total })].join(' · ')}</small>
    </h2>
  );
}

function BandPart({ section: { type, counts }, band, children }: { readonly section: BandedSection; readonly band: Band; readonly children: ReactNode }) {
  const t = useTranslations('matching');
  const title = <h3>{t(`band.${band}`, { count: counts[band] })}</h3>;
  const frame = { 'data-band': band, id: `${type}-${band}` };
  if (NEAR.includes(band)) return <div {...frame}>{title}{children}</div>;
  return (
    <details {...frame}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
