import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateLine } from '@/components/matching/state-line.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CompareView } from '@/lib/contracts/shortlists/compare-view.ts';
import type { ShortlistItemView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { differingFirst } from '@/lib/domain/shortlists/compare.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { compareRows, type CardRow, type CompareRow } from './compare-rows.ts';

/** Two to four saved products side by side: the rows in which they differ first, then those in which they agree. */
export function ComparePage({ view, vocabulary, language }: { readonly view: CompareView; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('shortlists');
  const { list, items } = view;
  const { differing, equal } = differingFirst(compareRows(view, vocabulary, language));
  return (
    <div className="page py-8">
      <PageHeading title={t('compareTitle')} back={{ href: `/shortlists/${list.id}`, label: list.name }} lead={t('compareLead')} />
      <div className="sideways" role="region" aria-label={t('compareTitle')} tabIndex={0}>
        <table className="w-full min-w-[36rem] border-collapse text-left text-small">
          <thead>
            <tr className="border-b-2 border-ink align-bottom">
              <td className="w-32 md:w-44" />
              {items.map((item) => (
                <th key={item.itemId} scope="col" className="px-3 py-2 font-semibold">
                  <TextLink href={`/matches/${item.runId}/${item.productId}`} prefetch={false}>
                    {item.frozen.name[language]}
                  </TextLink>
                </th>
              ))}
            </tr>
          </thead>
          <Group title={t('compareDiffers')} rows={differing} items={items} language={language} />
          <Group title={t('compareSame')} rows={equal} items={items} language={language} />
        </table>
      </div>
    </div>
  );
}

function Group({ title, rows, items, language }: { readonly title: string; readonly rows: readonly CompareRow[]; readonly items: readonly ShortlistItemView[]; readonly language: Language }) {
  const t = useTranslations('shortlists');
  if (rows.length === 0) return null;
  const shown = (row: CompareRow, words: string | null, item: ShortlistItemView): ReactNode => {
    if (row.key === 'verdict') return <StateLine {...stateWords(item.frozen.state, language)} />;
    return words ?? t(row.key === 'amount' || row.key === 'tenor' || row.key === 'deadline' ? 'unknown' : row.key.startsWith('fact:') ? 'notAsked' : 'none');
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={items.length + 1} className="pt-6 pb-1 text-note font-medium text-ink-soft">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} className="border-t border-line align-top" data-row={row.key}>
          <th scope="row" className="py-2 pr-3 font-medium text-ink-soft">
            {row.label ?? t(`row.${row.key as CardRow}`)}
          </th>
          {items.map((item, index) => (
            <td key={item.itemId} className="figures px-3 py-2 break-words whitespace-pre-line">
              {shown(row, row.words[index] ?? null, item)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
