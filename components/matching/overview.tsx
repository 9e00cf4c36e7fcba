import { useTranslations } from 'next-intl';
import { PILLAR_NAMES, pillarOf } from '@/lib/domain/catalog/pillar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import type { BandedSection } from './banded-section.ts';

const SHOWN = ['meets', 'could', 'does-not'] as const;

/** The five types of the four pillars at a glance: one row a type, bars on one common scale, the same numbers in the cells beside them. */
export function Overview({ sections, language }: { readonly sections: readonly BandedSection[]; readonly language: Language }) {
  const t = useTranslations('matching');
  const most = Math.max(1, ...sections.map((section) => section.total));
  return (
    <table className="mo">
      <caption className="sr-only">{t('overviewCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('type')}</th>
          <td aria-hidden="true" />
          {SHOWN.map((band) => (
            <th key={band} scope="col">{t(`bandShort.${band}`)}</th>
          ))}
          <th scope="col">{t('bandShort.other')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.type}>
            <th scope="row">
              <a href={`#${section.type}`}>{typeName(section.type, language)}</a>
              <Pillar section={section} language={language} />
            </th>
            <td aria-hidden="true">
              <Bar section={section} most={most} />
            </td>
            {SHOWN.map((band) => (
              <td key={band} className={section.counts[band] === 0 ? undefined : band}>{section.counts[band]}</td>
            ))}
            <td>{section.total - SHOWN.reduce((sum, band) => sum + section.counts[band], 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The pillar of a type where it has another name. */
function Pillar({ section: { type }, language }: { readonly section: BandedSection; readonly language: Language }) {
  const name = PILLAR_NAMES[pillarOf(type)][language];
  return name === typeName(type, language) ? null : <small>{name}</small>;
}

/** The bands of a type side by side, in one path each: met, possible, not met, all others. */
function Bar({ section: { counts, total }, most }: { readonly section: BandedSection; readonly most: number }) {
  const until = (band: number) => SHOWN.slice(0, band).reduce((sum, earlier) => sum + counts[earlier], 0);
  const told = until(SHOWN.length);
  return (
    <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none">
      {total === told ? null : <path d={`M${told} 0H${total}v1H${told}z`} />}
      {SHOWN.map((band, index) => (counts[band] === 0 ? null : <path key={band} className={band} d={`M${until(index)} 0h${counts[band]}v1H${until(index)}z`} />))}
    </svg>
  );
}
