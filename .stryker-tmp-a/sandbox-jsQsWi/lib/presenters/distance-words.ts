// @ts-nocheck
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { Unit } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { MoneyStyle } from './money.ts';
import { percentagePoints } from './percent.ts';
import { quantity } from './quantity.ts';

/**
 * How far the company's number is from the threshold: `差 1,200 万元` / `short by 12 million yuan`, `超出 20 人` / `over by 20 people`,
 * `高出 5 个百分点` / `5 percentage points to spare`. Null where nothing is measured (no number, not known, faulty).
 */
export function distanceWords(leaf: LeafExplanation, language: Language, style: MoneyStyle = 'long'): string | null {
  if (leaf.distance === null || leaf.unit === null || (leaf.outcome !== 'met' && leaf.outcome !== 'unmet')) return null;
  const zh = language === 'zh';
  const side = sideOf(leaf);
  if (leaf.distance === 0 && leaf.outcome === 'met') return zh ? '刚好达到' : 'exactly at the threshold';
  if (leaf.distance === 0) return zh ? '刚好在线上，尚不满足' : 'exactly at the threshold, which is not enough';
  const size = sizeWords(leaf.distance, leaf.unit, language, style);
  if (leaf.outcome === 'met') {
    if (side === 'at') return null;
    return side === 'floor' ? (zh ? `高出 ${size}` : `${size} above`) : zh ? `低于上限 ${size}` : `${size} below the limit`;
  }
  if (side === 'at') return zh ? `相差 ${size}` : `off by ${size}`;
  return side === 'floor' ? (zh ? `差 ${size}` : `short by ${size}`) : zh ? `超出 ${size}` : `over by ${size}`;
}

/** Which limit the distance is measured to: one to reach, one to stay under, or a point to be at. */
function sideOf(leaf: LeafExplanation): 'floor' | 'ceiling' | 'at' {
  const rule = leaf.rule;
  if (rule.kind === 'between') {
    if (typeof leaf.value !== 'number') return 'at';
    if (leaf.value < rule.low.amount) return 'floor';
    if (leaf.value > rule.high.amount) return 'ceiling';
    return leaf.value - rule.low.amount <= rule.high.amount - leaf.value ? 'floor' : 'ceiling';
  }
  if (rule.kind !== 'compare' && rule.kind !== 'age') return 'at';
  if (rule.is === 'at-least' || rule.is === 'more-than') return 'floor';
  return rule.is === 'equal-to' ? 'at' : 'ceiling';
}

function sizeWords(distance: number, unit: Unit, language: Language, style: MoneyStyle): string {
  return unit === 'ratio' ? percentagePoints(distance, language) : quantity(Math.abs(distance), unit, language, style);
}
