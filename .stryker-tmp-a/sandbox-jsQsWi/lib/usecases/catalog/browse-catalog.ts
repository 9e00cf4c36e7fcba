// @ts-nocheck
import { browseEntries } from '@/lib/contracts/catalog/browse-entries.ts';
import { catalogEntries, type CatalogEntry } from '@/lib/contracts/catalog/catalog-entry.ts';
import { catalogQuery } from '@/lib/contracts/catalog/catalog-query.ts';
import { currentEdition, type Edition } from '@/lib/db/stores/catalog.ts';
import { may } from '@/lib/domain/access/policy.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

const DAYS_KEPT = 8;
const kept = new WeakMap<Edition, Map<CalendarDate, readonly CatalogEntry[]>>();

/** One page of the catalog as it stands on a day, searched and narrowed. */
export const browseCatalog = query({
  name: 'browse-catalog',
  input: catalogQuery,
  allow: (actor) => may(actor, 'browse-catalog'),
  run: async ({ db, input }) => ok(browseEntries(entriesOn(await currentEdition(db), input.asOf), input)),
});

/** The entries of an edition on a day, made once in a process for each of the last days asked for. */
function entriesOn(edition: Edition, asOf: CalendarDate): readonly CatalogEntry[] {
  const days = kept.get(edition) ?? new Map<CalendarDate, readonly CatalogEntry[]>();
  kept.set(edition, days);
  const entries = days.get(asOf) ?? catalogEntries(edition.catalog, edition.sources, asOf);
  days.set(asOf, entries);
  const [oldest] = days.keys();
  if (days.size > DAYS_KEPT && oldest !== undefined) days.delete(oldest);
  return entries;
}
