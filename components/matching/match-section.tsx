import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { ProductType } from '@/lib/domain/catalog/product.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { Band } from '@/lib/presenters/band.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import type { BandedSection } from './banded-section.ts';
import { MatchCardItem } from './match-card.tsx';

type Shared = { readonly runId: string; readonly vocabulary: Vocabulary; readonly language: Language; readonly maySave: boolean };

/** Bands whose cards may stand on the page of all types. */
const NEAR: readonly Band[] = ['meets', 'could'];

/** One instrument type with its bands. `most`: so many cards of the near bands are shown, the others stand behind a link to the whole type; null shows all. */
export function MatchSection({ section, most, ...shared }: Shared & { readonly section: BandedSection; readonly most: number | null }) {
  const t = useTranslations('matching');
  const before = (band: Band) => NEAR.slice(0, NEAR.indexOf(band)).reduce((sum, nearer) => sum + section.counts[nearer], 0);
  const room = (band: Band) => (most === null ? Number.POSITIVE_INFINITY : NEAR.includes(band) ? Math.max(0, most - before(band)) : 0);
  return (
    <section id={section.type} aria-labelledby={`${section.type}-title`} className="pt-10">
      <h2 id={`${section.type}-title`} className="border-b-2 border-ink pb-1 text-lead">
        {typeName(section.type, shared.language)} <span className="figures text-small font-normal text-ink-soft">{t('products', { count: section.total })}</span>
      </h2>
      {section.total === 0 ? <p className="py-3 text-ink-soft">{t('noneOfType')}</p> : null}
      {section.bands.map(({ band, cards }) => (
        <BandList key={band} band={band} cards={cards} type={section.type} most={room(band)} {...shared} />
      ))}
    </section>
  );
}

function BandList({ band, cards, type, most, ...shared }: Shared & { readonly band: Band; readonly cards: readonly MatchCard[]; readonly type: ProductType; readonly most: number }) {
  const t = useTranslations('matching');
  const shown = cards.slice(0, most);
  const rest = cards.length - shown.length;
  return (
    <div className={shown.length === 0 ? 'flex flex-wrap items-baseline gap-x-4 pt-2' : 'pt-4'} data-band={band} id={`${type}-${band}`}>
      <h3 className="text-small text-ink-soft">{t(`band.${band}`, { count: cards.length })}</h3>
      {shown.length === 0 ? null : (
        <ul className="mcards pt-2">
          {shown.map((card) => (
            <MatchCardItem key={card.productId} card={card} band={band} {...shared} />
          ))}
        </ul>
      )}
      {rest === 0 ? null : (
        <p className={shown.length === 0 ? 'text-small' : 'py-2 text-small'}>
          <TextLink href={`/matches/${shared.runId}?type=${type}#${type}-${band}`} prefetch={false}>
            {shown.length === 0 ? t('showBand', { count: rest }) : t('showRest', { count: rest })}
          </TextLink>
        </p>
      )}
    </div>
  );
}
