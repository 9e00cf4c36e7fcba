import { ratioFromPercent } from '../facts/ratio.ts';
import type { Unit } from '../facts/fact.ts';
import type { Quantity } from './rule.ts';

/** Fen in one of each spelling of money. */
const FEN: Readonly<Record<string, number>> = { CNY: 100, 万元: 1_000_000, 亿元: 10_000_000_000 };
const WHOLE: readonly Unit[] = ['count', 'people', 'years', 'months', 'days', 'shares', 'times', 'points'];

/** Units as written in a rule document. */
export const UNIT_SPELLINGS: readonly string[] = ['CNY', '万元', '亿元', '%', ...WHOLE];

/** Reads `300000000 CNY`, `30000 万元`, `12.5 %`, `5 years`; null unless it lies exactly on the unit's grid and is safe. */
export function parseQuantity(text: string): Quantity | null {
  const parts = /^(-?)(\d{1,15})(?:\.(\d{1,10}))? (\S+)$/.exec(text);
  if (!parts) return null;
  const [, minus = '', whole = '', decimals = '', spelling = ''] = parts;
  if (spelling === '%') return percent(`${minus}${whole}`, decimals);
  const fen = FEN[spelling];
  if (fen !== undefined) return quantity(scaled(minus, whole, decimals, fen), 'CNY');
  const unit = WHOLE.find((name) => name === spelling);
  return unit ? quantity(scaled(minus, whole, decimals, 1), unit) : null;
}

function percent(whole: string, decimals: string): Quantity | null {
  const trimmed = decimals.replace(/0+$/, '');
  return quantity(ratioFromPercent(trimmed === '' ? whole : `${whole}.${trimmed}`), 'ratio');
}

/** The decimal number times `scale`, if that is an integer. */
function scaled(minus: string, whole: string, decimals: string, scale: number): number | null {
  const digits = BigInt(whole + decimals) * BigInt(scale);
  const divisor = 10n ** BigInt(decimals.length);
  if (digits % divisor !== 0n) return null;
  return Number(digits / divisor) * (minus ? -1 : 1);
}

function quantity(amount: number | null, unit: Unit): Quantity | null {
  if (amount === null || !Number.isSafeInteger(amount)) return null;
  return { amount: amount === 0 ? 0 : amount, unit };
}

/** Writes a quantity so that `parseQuantity` reads the same: money in CNY, ratios in `%`. */
export function printQuantity({ amount, unit }: Quantity): string {
  if (unit === 'CNY') return `${decimal(amount, 2)} CNY`;
  return unit === 'ratio' ? `${decimal(amount / 2, 4)} %` : `${amount} ${unit}`;
}

function decimal(amount: number, places: number): string {
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}
