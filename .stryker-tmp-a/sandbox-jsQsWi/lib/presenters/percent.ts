// @ts-nocheck
import { percentOf } from '@/lib/domain/facts/ratio.ts';
import type { Ratio } from '@/lib/domain/facts/ratio.ts';
import type { Language } from '@/lib/domain/text.ts';
import { exactDecimal } from './number.ts';

/** A ratio as a percentage: exact to four decimals where it is, else cut (never rounded up) to two: `14.99%`. */
export function percent(ratio: Ratio): string {
  if (ratio % 2 === 0) return `${exactDecimal(BigInt(ratio / 2), 4)}%`;
  return `${percentOf(ratio)}%`;
}

/**
 * The size of a distance between two ratios in percentage points. What is missing is rounded up, what is to spare is
 * cut, so that neither ever looks better than it is; `not-quite` stands for less than 0.01.
 */
export function percentagePoints(distance: number, language: Language): string {
  const unit = language === 'zh' ? ' 个百分点' : ' percentage points';
  const size = Math.abs(distance) / 200;
  if (size < 1) return language === 'zh' ? `不到 0.01${unit}` : `less than 0.01${unit}`;
  const hundredths = distance < 0 ? Math.ceil(size) : Math.floor(size);
  const words = exactDecimal(BigInt(hundredths), 2);
  return words === '1' && language === 'en' ? '1 percentage point' : `${words}${unit}`;
}
