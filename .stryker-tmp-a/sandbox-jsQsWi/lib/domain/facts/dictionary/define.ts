// @ts-nocheck
import type { Text } from '../../text.ts';
import type { FactDefinition, FactOption, FactShape } from '../fact.ts';
import { ratioFromPercent, type Ratio } from '../ratio.ts';

/** Both languages of a sentence. */
export const t = (zh: string, en: string): Text => ({ zh, en });

/** One possible answer. */
export const option = (value: string, zh: string, en: string): FactOption => ({ value, label: { zh, en } });

/** A percentage written in code, as a ratio. */
export function percent(text: string): Ratio {
  const ratio = ratioFromPercent(text);
  if (ratio === null) throw new Error(`Not a percentage: ${text}`);
  return ratio;
}

export const FLAG: FactShape = { kind: 'flag' };
export const JUDGEMENT: FactShape = { kind: 'judgement' };
export const DAY: FactShape = { kind: 'day' };
/** Money that cannot be negative. */
export const AMOUNT: FactShape = { kind: 'number', unit: 'CNY', min: 0 };
export const COUNT: FactShape = { kind: 'number', unit: 'count', min: 0 };
/** A share of a whole, 0% to 100%. */
export const SHARE: FactShape = { kind: 'number', unit: 'ratio', min: 0, max: percent('100') };

type Wording = { readonly label: Text; readonly question: Text; readonly help?: Text };
type Place = Pick<FactDefinition, 'section' | 'period' | 'effort'>;
type Extra = Pick<FactDefinition, 'moves' | 'sensitive' | 'notAbove' | 'identity'>;

/** Writes the entries of one section: each is key, shape, words, and what differs from the section's usual place. */
export function section(usual: Place) {
  return (key: string, shape: FactShape, words: Wording, other: Partial<Place> & Extra = {}): FactDefinition => ({ key, shape, ...usual, ...words, ...other });
}
