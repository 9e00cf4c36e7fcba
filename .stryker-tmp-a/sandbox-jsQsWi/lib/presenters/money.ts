// @ts-nocheck
import type { Language } from '@/lib/domain/text.ts';
import { exactDecimal } from './number.ts';

/** `long` is for sentences (3 亿元, 300 million yuan), `short` for charts and tables (3 亿, ¥300M). */
export type MoneyStyle = 'long' | 'short';

type Scale = { readonly power: number; readonly long: string; readonly short: string };

/** `power`: tens of fen in one of the scale's units. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [
    { power: 10, long: ' 亿元', short: ' 亿' },
    { power: 6, long: ' 万元', short: ' 万' },
    { power: 2, long: ' 元', short: ' 元' },
  ],
  en: [
    { power: 11, long: ' billion yuan', short: 'bn' },
    { power: 8, long: ' million yuan', short: 'M' },
    { power: 2, long: ' yuan', short: '' },
  ],
};

/**
 * An amount in fen in the largest unit that shows it exactly with at most two decimals: `1.5 亿元`, `1,200 万元`,
 * `123,456,789 元`. Exact by design: beside a threshold a rounded figure could show the opposite of the verdict.
 */
export function money(fen: number, language: Language, style: MoneyStyle = 'long'): string {
  const units = BigInt(fen);
  const scale = SCALES[language].find((candidate) => fits(units, candidate.power)) ?? SCALES[language][2]!;
  const digits = exactDecimal(units, scale.power);
  if (style === 'long') return `${digits}${scale.long}`;
  if (language === 'zh') return `${digits}${scale.short}`;
  return digits.startsWith('-') ? `-¥${digits.slice(1)}${scale.short}` : `¥${digits}${scale.short}`;
}

/** As `money`, for a decimal text of yuan with at most two decimals, as it crosses a wall. Throws on anything else. */
export function moneyOfYuan(yuan: string, language: Language, style: MoneyStyle = 'long'): string {
  const parts = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!parts) throw new Error(`Not an amount in yuan: ${JSON.stringify(yuan)}`);
  const fen = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return money(parts[1] ? -fen : fen, language, style);
}

function fits(fen: bigint, power: number): boolean {
  const size = fen < 0n ? -fen : fen;
  return size >= 10n ** BigInt(power) && size % 10n ** BigInt(power - 2) === 0n;
}
