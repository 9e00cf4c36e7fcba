// @ts-nocheck
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { FactDefinition, FactKey, Facts, FactValue, Unit, Vocabulary } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { yuanOf } from '@/lib/domain/money.ts';

/** A fact's value on the wire; a series by calendar year. */
export type WireFactValue = boolean | string | number | readonly string[] | Readonly<Record<string, string | number>>;
/** Facts on the wire, each with its proof where it is more than declared. */
export type WireFacts = Readonly<Record<FactKey, WireFactValue | { readonly value: WireFactValue; readonly evidence: EvidenceLevel }>>;

/** Writes facts so that `readFacts` reads the same; in the dictionary's order, so that same facts give same bytes. */
export function writeFacts(facts: Facts, vocabulary: Vocabulary = VOCABULARY): WireFacts {
  const written: [FactKey, WireFacts[string]][] = [];
  for (const definition of vocabulary.facts.values()) {
    const known = facts.get(definition.key);
    if (!known) continue;
    const value = wireValueOf(definition, known.value);
    written.push([definition.key, known.evidence === 'declared' ? value : { value, evidence: known.evidence }]);
  }
  return Object.fromEntries(written);
}

/** One value in wire form. */
export function wireValueOf({ shape }: FactDefinition, value: FactValue): WireFactValue {
  if (shape.kind === 'number') return numberOf(shape.unit, value as number);
  if (shape.kind !== 'series') return value as boolean | string | readonly string[];
  return Object.fromEntries(Object.entries(value as Readonly<Record<number, number>>).map(([year, number]) => [year, numberOf(shape.unit, number)]));
}

function numberOf(unit: Unit, value: number): string | number {
  if (unit === 'CNY') return yuanOf(value);
  // Stated percentages lie on the grid of millionths, so twice a ten-thousandth of a percent is their last place.
  return unit === 'ratio' ? tenThousandths(Math.floor(value / 2)) : value;
}

function tenThousandths(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}`;
}
