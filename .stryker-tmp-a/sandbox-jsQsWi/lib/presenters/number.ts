// @ts-nocheck
import type { Language } from '@/lib/domain/text.ts';

/** A whole number with thousands grouped: `1,234,567`, the same in both languages. */
export function wholeNumber(amount: number): string {
  return grouped(BigInt(amount));
}

/**
 * `units` divided by 10^`places`, exactly, with thousands grouped and no idle zeros: (12345, 2) is `123.45`.
 * Works on integers only, so nothing is ever rounded.
 */
export function exactDecimal(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = grouped(BigInt(digits.slice(0, digits.length - places)));
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Words in a row: `A、B 和 C`, `A, B or C`. */
export function wordList(words: readonly string[], link: 'and' | 'or', language: Language): string {
  if (words.length < 2) return words.join('');
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  if (language === 'zh') return `${before.join('、')}${link === 'and' ? '和' : '或'}${last}`;
  return `${before.join(', ')} ${link} ${last}`;
}

function grouped(whole: bigint): string {
  return whole.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
