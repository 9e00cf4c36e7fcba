import type { ShortlistView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dossierTables } from '@/lib/presenters/dossier-tables.ts';
import { dossierOfShortlist } from './dossier-of-view.ts';
import { csvFile, xlsxFile } from './table-file.ts';

/** A shortlist as a table file: what its page shows of each saved product, in the same order. Criteria are not in it. */
export async function shortlistFile(view: ShortlistView, vocabulary: Vocabulary, language: Language, format: 'csv' | 'xlsx'): Promise<Buffer> {
  const [overview] = dossierTables(dossierOfShortlist(view, new Map(), vocabulary, language));
  return format === 'csv' ? csvFile(overview) : xlsxFile([overview]);
}
