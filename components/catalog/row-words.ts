import type { CatalogRow } from '@/lib/contracts/catalog/catalog-view.ts';
import { addDays, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords } from '@/lib/presenters/amount-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';
import { typeName } from '@/lib/presenters/type-words.ts';

/** A row of the catalog in words. `window`: until or since when; null where it is open without an end. `weak` where one weak source is all there is. */
export type RowWords = { readonly id: string; readonly name: string; readonly text: string; readonly type: string; readonly rest: string; readonly window: string | null; readonly weak: string | null };

/** `openUntil` is the sentence for a window with its last day. */
export function rowWords(row: CatalogRow, openUntil: (day: string) => string, language: Language): RowWords {
  return {
    id: row.productId,
    name: row.name[language],
    text: row.summary[language],
    type: typeName(row.type, language),
    rest: [row.provider[language], placesWords(row.places, language), amountWords(row.amount, language)].map((part) => (part === null ? '' : ` · ${part}`)).join(''),
    window: windowWords(row.window, openUntil, language),
    weak: row.confidence === 'single_weak_source' ? gradeWords(row.confidence, language) : null,
  };
}

function windowWords(window: CatalogRow['window'], openUntil: (day: string) => string, language: Language): string | null {
  switch (window.kind) {
    case 'open':
      return window.until === null ? null : openUntil(lastDay(window.until, language));
    case 'closed':
      return stateWords({ kind: 'closed', closedSince: window.since }, language).words;
    case 'not-open-yet':
      return stateWords(window, language).words;
  }
}

/** The day before the first one that is out. */
function lastDay(until: CalendarDate, language: Language): string {
  return dayWords(addDays(until, -1), language);
}
