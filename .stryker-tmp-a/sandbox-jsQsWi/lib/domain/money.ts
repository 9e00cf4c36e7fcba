// @ts-nocheck
import { fail, ok, type Result } from './result.ts';
import type { Language } from './text.ts';

/** Unit in which a bare number was entered. */
export type MoneyUnit = 'yuan' | 'wan' | 'yi';

/** Why a text is no amount: not readable; finer than a fen; too large to be held exactly. */
export type MoneyFailure = 'unreadable' | 'too-fine' | 'too-large';

const POWER_OF_UNIT: Record<MoneyUnit, number> = { yuan: 0, wan: 4, yi: 8 };

// Longest first, so that 千万 is not read as 千 and then 万.
const SUFFIXES: readonly (readonly [string, number])[] = [
  ['万亿', 12], ['千亿', 11], ['百亿', 10], ['十亿', 9], ['亿', 8], ['千万', 7], ['百万', 6], ['十万', 5], ['万', 4], ['千', 3], ['百', 2],
  ['trillion', 12], ['billion', 9], ['million', 6], ['thousand', 3], ['bn', 9], ['mn', 6], ['tn', 12], ['b', 9], ['m', 6], ['k', 3], ['w', 4],
];
const PART = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(\\d+))?(${SUFFIXES.map(([word]) => word).join('|')})?`);

/**
 * Reads an amount in any usual spelling into fen: `3500万`, `0.35亿`, `３５００` (in `unit`), `¥35,000,000`, `3.5千万`,
 * `1亿2000万`, `CNY 35m`, `(1,200)`. A spelled-out unit wins over `unit`; nothing is rounded.
 */
export function parseMoney(text: string, unit: MoneyUnit = 'yuan'): Result<number, MoneyFailure> {
  let rest = text.normalize('NFKC').replace(/[\s_]/g, '').replace(/[−–—]/g, '-').replaceAll('萬', '万').replaceAll('億', '亿').toLowerCase();
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) [negative, rest] = [true, bracketed[1] ?? ''];
  rest = rest.replace(/^([+-]?)(?:人民币|rmb|cny|¥)/, '$1');
  const sign = /^[+-]/.exec(rest)?.[0];
  if (sign) [negative, rest] = [negative !== (sign === '-'), rest.slice(1)];
  rest = rest.replace(/^(?:人民币|rmb|cny|¥)/, '').replace(/(?:人民币|rmb|cny|yuan)$/, '');
  const hasYuan = rest.endsWith('元');
  if (hasYuan) rest = rest.slice(0, -1);

  let total = 0n;
  let ceiling = Number.POSITIVE_INFINITY;
  for (let first = true; first || rest !== ''; first = false) {
    const found = PART.exec(rest);
    const whole = found?.[1];
    if (!found || (whole === undefined && found[2] === undefined)) return fail('unreadable');
    const suffix = found[3];
    const alone = first && rest.length === found[0].length;
    const power = SUFFIXES.find(([word]) => word === suffix)?.[1] ?? (alone && !hasYuan ? POWER_OF_UNIT[unit] : 0);
    if (power >= ceiling) return fail('unreadable');
    ceiling = power;
    const decimals = (found[2] ?? '').replace(/0+$/, '');
    if (decimals.length > power + 2) return fail('too-fine');
    if ((whole ?? '').length > 30) return fail('too-large');
    total += BigInt((whole ?? '').replaceAll(',', '') + decimals) * 10n ** BigInt(power + 2 - decimals.length);
    rest = rest.slice(found[0].length);
  }
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return fail('too-large');
  return ok(negative && total !== 0n ? -Number(total) : Number(total));
}

/** Fen as an exact decimal of yuan without separators, as on every wire: `3500000012` becomes `35000000.12`. */
export function yuanOf(fen: number): string {
  return decimal(fen, 2);
}

/**
 * Fen in words for people, always exact: the largest of 亿 / 万 (bn / m) that needs at most four decimals, else yuan with separators.
 * `3500万元`, `1.2亿元`, `CNY 35m`, `CNY 1.2bn`.
 */
export function formatMoney(fen: number, language: Language): string {
  const units = language === 'zh' ? ([[10, '亿元'], [6, '万元']] as const) : ([[11, 'bn'], [8, 'm']] as const);
  const magnitude = Math.abs(fen);
  const fitting = units.find(([power]) => magnitude >= 10 ** power && magnitude % 10 ** (power - 4) === 0);
  const figure = fitting ? separated(decimal(fen, fitting[0])) : separated(decimal(fen, 2));
  if (language === 'zh') return `${figure}${fitting?.[1] ?? '元'}`;
  return `${figure.startsWith('-') ? '-' : ''}CNY ${figure.replace('-', '')}${fitting?.[1] ?? ''}`;
}

function decimal(amount: number, places: number): string {
  const digits = Math.abs(amount).toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

function separated(figure: string): string {
  const [whole = '', fraction] = figure.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
