// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Catalog } from '../catalog/product.ts';
import type { Facts, Vocabulary } from '../facts/fact.ts';
import { canonicalJson } from './canonical.ts';
import { matchCompany } from './match-company.ts';
import { ENGINE_VERSION, type Match } from './match.ts';

/** A stored match with all that it was made from. `catalog` holds at least the rule versions that were in force on `asOf`. */
export type MatchRecord = { readonly facts: Facts; readonly asOf: CalendarDate; readonly factsOn: CalendarDate; readonly catalog: Catalog; readonly match: Match };

/** What a replay shows: the same bytes, other bytes (with the products that differ), or that another engine made the record. */
export type Replay =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly products: readonly string[] }
  | { readonly kind: 'other-engine'; readonly engineVersion: string };

/** Makes a stored match again from its own facts, day and rules, and compares the two byte for byte. */
export function replay(record: MatchRecord, vocabulary: Vocabulary): Replay {
  const { match } = record;
  if (match.engineVersion !== ENGINE_VERSION) return { kind: 'other-engine', engineVersion: match.engineVersion };
  const again = matchCompany(record.facts, record.catalog, record.asOf, vocabulary, record.factsOn);
  if (canonicalJson(again) === canonicalJson(match)) return { kind: 'same' };
  return { kind: 'different', products: differing(match, again) };
}

function differing(stored: Match, again: Match): readonly string[] {
  const bytesOf = (match: Match) => new Map(match.products.map((entry) => [entry.product, canonicalJson(entry)]));
  const before = bytesOf(stored);
  const after = bytesOf(again);
  return [...new Set([...before.keys(), ...after.keys()])].filter((product) => before.get(product) !== after.get(product)).toSorted();
}
