import { TRAITS_OF, type AssetKind } from '@/lib/domain/facts/asset.ts';
import { parseMoney, yuanOf } from '@/lib/domain/money.ts';
import { assetColumnOf, assetKindOf, assetTruthOf, type AssetColumn } from './asset-columns.ts';
import type { AssetContent } from './asset-item.ts';

/** What was made of a pasted table: the items, and how many cells could not be read (what they are about stays unknown). */
export type PastedAssets = { readonly items: readonly AssetContent[]; readonly unread: number };

/**
 * Reads rows copied from a spreadsheet. With a heading row each column is what its heading says; without one the first column is the name
 * and the second the number. A row whose kind is not told is of `kind`. Empty rows are passed over; nothing is guessed.
 */
export function assetsFromPaste(text: string, kind: AssetKind): PastedAssets {
  const rows = text.replace(/\r\n?/g, '\n').split('\n').map((line) => line.split('\t').map((cell) => cell.normalize('NFKC').replace(/\s+/g, ' ').trim()));
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const heading = filled[0]?.map(assetColumnOf) ?? [];
  const hasHeading = heading.includes('name') || heading.filter((meaning) => meaning !== null).length > 1;
  const columns: readonly (AssetColumn | null)[] = hasHeading ? heading : ['name', 'number'];
  let unread = 0;
  const items = filled.slice(hasHeading ? 1 : 0).flatMap((cells): readonly AssetContent[] => {
    const cellOf = (meaning: AssetColumn) => cells[columns.indexOf(meaning)] ?? '';
    const told = assetKindOf(cellOf('kind'));
    if (told === null && cellOf('kind') !== '') unread += 1;
    const own = told ?? kind;
    const traits = TRAITS_OF[own].flatMap((trait) => {
      const truth = columns.includes(trait) ? assetTruthOf(cellOf(trait)) : null;
      if (truth === undefined) unread += 1;
      return typeof truth === 'boolean' ? [[trait, truth] as const] : [];
    });
    const amount = cellOf('valuation') === '' ? null : parseMoney(cellOf('valuation'), 'wan');
    const valuation = amount?.ok && amount.value >= 0 ? yuanOf(amount.value) : null;
    if (amount !== null && valuation === null) unread += 1;
    const name = cellOf('name').slice(0, 200);
    return name === '' && cellOf('number') === '' ? [] : [{ kind: own, name, number: cellOf('number').slice(0, 80), traits: Object.fromEntries(traits), valuation }];
  });
  return { items, unread };
}
