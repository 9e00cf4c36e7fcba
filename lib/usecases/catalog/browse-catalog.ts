import { browseEntries } from '@/lib/contracts/catalog/browse-entries.ts';
import { catalogEntries } from '@/lib/contracts/catalog/catalog-entry.ts';
import { catalogIndex, type CatalogIndex } from '@/lib/contracts/catalog/catalog-index.ts';
import { catalogQuery } from '@/lib/contracts/catalog/catalog-query.ts';
import { currentEdition, type Edition } from '@/lib/db/stores/catalog.ts';
import { may } from '@/lib/domain/access/policy.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

const DAYS_KEPT = 8;
const kept = new WeakMap<Edition, Map<CalendarDate, CatalogIndex>>();

/** One page of the catalog as it stands on a day, searched and narrowed. */
export const browseCatalog = query({
  name: 'browse-catalog',
  input: catalogQuery,
  allow: (actor) => may(actor, 'browse-catalog'),
  run: async ({ db, input }) => ok(browseEntries(indexOn(await currentEdition(db), input.asOf), input)),
});

/** An edition as it is searched on a day, made once in a process for each of the last days asked for. */
function indexOn(edition: Edition, asOf: CalendarDate): CatalogIndex {
  const days = kept.get(edition) ?? new Map<CalendarDate, CatalogIndex>();
  kept.set(edition, days);
  const index = days.get(asOf) ?? catalogIndex(catalogEntries(edition.catalog, edition.sources, asOf), asOf);
  days.set(asOf, index);
  const [oldest] = days.keys();
  if (days.size > DAYS_KEPT && oldest !== undefined) days.delete(oldest);
  return index;
}
