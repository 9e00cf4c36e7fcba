// @ts-nocheck
import type { FactKey, FactPath, Facts, FactValue, Vocabulary } from '@/lib/domain/facts/fact.ts';
import { districtsOfZone } from '@/lib/domain/facts/places.ts';
import type { Problem } from '@/lib/domain/failure.ts';

/**
 * Facts that cannot be true together, each told at the field to look at first: a part above its whole (R&D staff above all
 * staff), a zone in another district, a company limited by shares before it was founded. Empty when nothing contradicts.
 */
export function contradictionsIn(facts: Facts, vocabulary: Vocabulary): readonly Problem[] {
  return [...partsAboveWholes(facts, vocabulary), ...zonesElsewhere(facts), ...sharesBeforeFounding(facts)];
}

function partsAboveWholes(facts: Facts, vocabulary: Vocabulary): readonly Problem[] {
  return [...vocabulary.facts.values()].flatMap(({ key, notAbove }) => {
    if (notAbove === undefined) return [];
    const wholes = new Map(numbersOf(notAbove, facts.get(notAbove)?.value).map(([path, value]) => [path.slice(notAbove.length), value]));
    return numbersOf(key, facts.get(key)?.value).flatMap(([path, value]) => {
      const whole = wholes.get(path.slice(key.length));
      return whole !== undefined && value > whole ? [{ field: path, code: 'part-above-whole', params: { whole: notAbove } }] : [];
    });
  });
}

/** A number by its path: one, or one for each fiscal year. */
function numbersOf(key: FactKey, value: FactValue | undefined): readonly (readonly [FactPath, number])[] {
  if (typeof value === 'number') return [[key, value]];
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value as Readonly<Record<number, number>>).map(([year, number]) => [`${key}.${year}`, number]);
}

function zonesElsewhere(facts: Facts): readonly Problem[] {
  const district = facts.get('registered_district')?.value;
  const zones = facts.get('special_zones')?.value;
  if (typeof district !== 'string' || !Array.isArray(zones)) return [];
  return (zones as readonly string[]).flatMap((zone) => {
    const districts = districtsOfZone(zone);
    return districts && !districts.includes(district) ? [{ field: 'special_zones', code: 'zone-outside-district', params: { zone, district } }] : [];
  });
}

function sharesBeforeFounding(facts: Facts): readonly Problem[] {
  const founded = facts.get('founded_on')?.value;
  const shares = facts.get('joint_stock_since')?.value;
  return typeof founded === 'string' && typeof shares === 'string' && shares < founded ? [{ field: 'joint_stock_since', code: 'before-founding', params: { founded } }] : [];
}
