import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/domain/text.ts';
import { BANDS, type Band } from '@/lib/presenters/band.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import type { BandedSection } from './banded-section.ts';

const FILLS: Readonly<Record<Band, string>> = {
  meets: 'fill-met',
  could: 'fill-unknown',
  'does-not': 'fill-unmet',
  faulty: 'fill-fault',
  'no-test': 'fill-line-strong',
  'not-open': 'fill-line-strong',
  closed: 'fill-line-strong',
};

/** The five types at a glance: one row a type, bars on one common scale, the same numbers in the cells beside them. */
export function Overview({ sections, language }: { readonly sections: readonly BandedSection[]; readonly language: Language }) {
  const t = useTranslations('matching');
  const most = Math.max(1, ...sections.map((section) => section.total));
  return (
    <table className="w-full border-collapse text-small">
      <caption className="sr-only">{t('overviewCaption')}</caption>
      <thead>
        <tr className="border-b border-line-strong text-note text-ink-soft">
          <th scope="col" className="py-1 pr-3 text-left font-normal">{t('type')}</th>
          <td className="hidden w-2/5 md:table-cell" aria-hidden="true" />
          {(['meets', 'could', 'does-not'] as const).map((band) => (
            <th key={band} scope="col" className="px-2 py-1 text-right font-normal">{t(`bandShort.${band}`)}</th>
          ))}
          <th scope="col" className="py-1 pl-2 text-right font-normal">{t('bandShort.other')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.type} className="border-b border-line">
            <th scope="row" className="py-2 pr-3 text-left font-medium">
              <a href={`#${section.type}`} className="underline decoration-line-strong decoration-1 underline-offset-4 hover:text-accent">{typeName(section.type, language)}</a>
            </th>
            <td className="hidden px-3 md:table-cell" aria-hidden="true">
              <Bar section={section} most={most} />
            </td>
            <Count value={section.counts.meets} tone="text-met" />
            <Count value={section.counts.could} tone="text-unknown" />
            <Count value={section.counts['does-not']} tone="text-unmet" />
            <Count value={section.total - section.counts.meets - section.counts.could - section.counts['does-not']} tone="text-ink-soft" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ value, tone }: { readonly value: number; readonly tone: string }) {
  return <td className={`px-2 py-2 text-right last:pr-0 ${value === 0 ? 'text-ink-soft' : `font-semibold ${tone}`}`}>{value}</td>;
}

function Bar({ section, most }: { readonly section: BandedSection; readonly most: number }) {
  const starts = BANDS.map((_, index) => BANDS.slice(0, index).reduce((sum, earlier) => sum + section.counts[earlier], 0));
  return (
    <svg width="100%" height="14" focusable="false" className="block [print-color-adjust:exact]">
      {BANDS.map((band, index) =>
        section.counts[band] === 0 ? null : (
          <rect key={band} x={`${((starts[index] ?? 0) / most) * 100}%`} width={`${(section.counts[band] / most) * 100 - 0.4}%`} y="1" height="12" className={FILLS[band]} />
        ),
      )}
    </svg>
  );
}
