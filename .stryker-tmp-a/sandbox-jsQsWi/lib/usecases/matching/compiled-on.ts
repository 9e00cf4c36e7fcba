// @ts-nocheck
import type { Edition } from '@/lib/db/stores/catalog.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { FactKey } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { usedBy } from '@/lib/domain/matching/used-by.ts';
import { compileCatalog, type CompiledCatalog } from '@/lib/domain/rules/compile.ts';

/** The rules of an edition on a day made ready, and which products read which fact. */
export type CompiledEdition = { readonly rules: CompiledCatalog; readonly usedBy: ReadonlyMap<FactKey, readonly string[]> };

const DAYS_KEPT = 32;
const kept = new WeakMap<Edition, Map<CalendarDate, CompiledEdition>>();

/** Compiles an edition for a day, once in a process for each of the last days asked for. */
export function compiledOn(edition: Edition, asOf: CalendarDate): CompiledEdition {
  const days = kept.get(edition) ?? new Map<CalendarDate, CompiledEdition>();
  kept.set(edition, days);
  const found = days.get(asOf);
  if (found) return found;
  const compiled = { rules: compileCatalog(edition.catalog, VOCABULARY, asOf), usedBy: usedBy(edition.catalog, VOCABULARY, asOf) };
  days.set(asOf, compiled);
  const [oldest] = days.keys();
  if (days.size > DAYS_KEPT && oldest !== undefined) days.delete(oldest);
  return compiled;
}
