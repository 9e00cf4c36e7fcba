import { parseMoney, type MoneyUnit } from '@/lib/domain/money.ts';
import type { Language } from '@/lib/domain/text.ts';
import { exactDecimal } from '@/lib/presenters/number.ts';

/** The amount as it was understood, in full: `= 35,000,000 元`; null while nothing readable stands there. */
export function echoOf(text: string, unit: MoneyUnit, language: Language): string | null {
  const fen = amountOf(text, unit);
  if (fen === null) return null;
  const figure = exactDecimal(BigInt(fen), 2);
  return language === 'zh' ? `= ${figure} 元` : `= ${figure} yuan`;
}

/** Growth over the year before, cut to one decimal and after `label`: `同比 +25.0%`; null unless both are known and the year before was above zero. */
export function growthOf(text: string, before: string, unit: MoneyUnit, label: string): string | null {
  const [now, then] = [amountOf(text, unit), amountOf(before, unit)];
  if (now === null || then === null || then <= 0) return null;
  const tenths = (BigInt(now - then) * 1_000n) / BigInt(then);
  const digits = exactDecimal(tenths < 0n ? -tenths : tenths, 1);
  return `${label} ${tenths < 0n ? '−' : '+'}${digits.includes('.') ? digits : `${digits}.0`}%`;
}

/** A part of a whole, cut to one decimal and after `label`: `占收入 12.5%`; null unless both are known and the whole is above zero. */
export function shareOf(text: string, unit: MoneyUnit, whole: string, wholeUnit: MoneyUnit, label: string): string | null {
  const [part, all] = [amountOf(text, unit), amountOf(whole, wholeUnit)];
  if (part === null || all === null || all <= 0) return null;
  const tenths = (BigInt(part) * 1_000n) / BigInt(all);
  const digits = exactDecimal(tenths < 0n ? -tenths : tenths, 1);
  return `${label} ${tenths < 0n ? '−' : ''}${digits.includes('.') ? digits : `${digits}.0`}%`;
}

/** What was typed in fen; null while it is empty or unreadable. */
export function amountOf(text: string, unit: MoneyUnit): number | null {
  if (text.trim() === '') return null;
  const fen = parseMoney(text, unit);
  return fen.ok ? fen.value : null;
}
