import { useTranslations } from 'next-intl';
import { PILLAR_NAMES, pillarOf } from '@/lib/domain/catalog/pillar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import type { BandedSection } from './banded-section.ts';
import { OverviewTable, type OverviewRow } from './overview-table.tsx';

/** The five types of the four pillars at a glance. */
export function Overview({ sections, language }: { readonly sections: readonly BandedSection[]; readonly language: Language }) {
  const t = useTranslations('matching');
  const heads = [t('type'), t('bandShort.meets'), t('bandShort.could'), t('bandShort.does-not'), t('bandShort.other')];
  return <OverviewTable caption={t('overviewCaption')} heads={heads} rows={sections.map((section) => rowOf(section, language))} />;
}

function rowOf({ type, counts, total }: BandedSection, language: Language): OverviewRow {
  const [name, pillar] = [typeName(type, language), PILLAR_NAMES[pillarOf(type)][language]];
  const near = counts.meets + counts.could + counts['does-not'];
  return { type, name, ...(pillar === name ? {} : { pillar }), counts: [counts.meets, counts.could, counts['does-not'], total - near] };
}
