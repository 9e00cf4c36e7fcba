import '../matching/cards.css';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateLine } from '@/components/matching/state-line.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ShortlistItemView, ShortlistView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { differingFirst, type ComparedRow } from '@/lib/domain/shortlists/compare.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dateWords } from '@/lib/presenters/day.ts';
import { itemStateWords } from '@/lib/presenters/dossier-words.ts';
import { pathLabel } from '@/lib/presenters/fact-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';
import { typeName } from '@/lib/presenters/type-words.ts';

const ROWS = ['verdict', 'amount', 'tenor', 'type', 'provider', 'places', 'met', 'unmet', 'unknown', 'missing', 'evidence', 'source', 'confidence', 'state'] as const;
type RowKey = (typeof ROWS)[number];

/** Two to four saved products side by side: the rows in which they differ first, then those in which they agree. */
export function ComparePage({ list, items, vocabulary, language }: { readonly list: ShortlistView; readonly items: readonly ShortlistItemView[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('shortlists');
  const rows = ROWS.map((key) => ({ key, cells: items.map((item) => cell(key, item, vocabulary, language) ?? (key === 'amount' || key === 'tenor' ? t('unknown') : t('none'))) }));
  const { differing, equal } = differingFirst(rows);
  return (
    <div className="page py-8">
      <PageHeading title={t('compareTitle')} back={{ href: `/shortlists/${list.id}`, label: list.name }} />
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

function Group({ title, rows, items, language }: { readonly title: string; readonly rows: readonly (ComparedRow & { readonly key: RowKey })[]; readonly items: readonly ShortlistItemView[]; readonly language: Language }) {
  const t = useTranslations('shortlists');
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={items.length + 1} className="pt-6 pb-1 text-note font-medium text-ink-soft">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} className="border-t border-line align-top">
          <th scope="row" className="py-2 pr-3 font-medium text-ink-soft">
            {t(`row.${row.key}`)}
          </th>
          {row.cells.map((words, index) => (
            <td key={items[index]?.itemId ?? index} className="figures px-3 py-2 break-words">
              {shown(row.key, words, items[index], language)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function shown(key: RowKey, words: string, item: ShortlistItemView | undefined, language: Language): ReactNode {
  return key === 'verdict' && item ? <StateLine {...stateWords(item.frozen.state, language)} /> : words;
}

function cell(key: RowKey, { frozen, state }: ShortlistItemView, vocabulary: Vocabulary, language: Language): string | null {
  switch (key) {
    case 'verdict':
      return stateWords(frozen.state, language).words;
    case 'amount':
      return amountWords(frozen.amount, language);
    case 'tenor':
      return tenorWords(frozen.tenorMonths, language);
    case 'type':
      return typeName(frozen.type, language);
    case 'provider':
      return frozen.provider[language];
    case 'places':
      return placesWords(frozen.places, language, 6);
    case 'met':
    case 'unmet':
    case 'unknown':
      return String(frozen.counts[key]);
    case 'missing':
      return frozen.missing.length === 0 ? null : frozen.missing.slice(0, 8).map((path) => pathLabel(vocabulary, path, language)).join(language === 'zh' ? '、' : ', ') + (frozen.missing.length > 8 ? ' …' : '');
    case 'evidence':
      return String(frozen.evidenceShort);
    case 'source':
      return frozen.source === null ? null : `${frozen.source.title}${frozen.source.date === null ? '' : ` (${dateWords(frozen.source.date, language)})`}`;
    case 'confidence':
      return gradeWords(frozen.confidence, language);
    case 'state':
      return itemStateWords(state, language);
  }
}
