import { bulletOf } from '@/lib/presenters/bullet.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';

/** Share of the scale as an SVG length. */
function at(permille: number): string {
  return `${permille / 10}%`;
}

const BARS = { met: 'fill-met', unmet: 'fill-unmet', unknown: 'fill-unknown', faulty: 'fill-unknown', 'not-applicable': 'fill-unknown' } as const;

/**
 * Value against threshold as a picture: the soft field is what meets the criterion, the bar the company's value, the tick the
 * threshold. Hidden from screen readers, because the words beside it carry the same numbers. Nothing where nothing is measured.
 */
export function BulletRow({ leaf, compact = false }: { readonly leaf: LeafExplanation; readonly compact?: boolean }) {
  const bullet = bulletOf(leaf);
  if (bullet === null) return null;
  const height = compact ? 12 : 18;
  const [from, to] = bullet.good;
  const low = Math.min(bullet.zero, bullet.value ?? bullet.zero);
  const length = Math.abs((bullet.value ?? bullet.zero) - bullet.zero);
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false" className="block overflow-visible [print-color-adjust:exact]" data-bullet={leaf.path}>
      <rect x="0" y={height / 2 - 1} width="100%" height="2" className="fill-line" />
      <rect x={at(from)} y={1} width={at(Math.max(to - from, 4))} height={height - 2} className="fill-met-soft" />
      {bullet.value === null ? null : <rect x={at(low)} y={height / 2 - 3} width={at(Math.max(length, 4))} height="6" className={BARS[leaf.outcome]} />}
      {bullet.cut ? <rect x="98.4%" y={height / 2 - 4} width="2" height="8" transform="skewX(-12)" className="fill-paper" /> : null}
      {bullet.ticks.map((tick) => (
        <rect key={tick} x={at(tick)} y="0" width="2" height={height} className="fill-ink" />
      ))}
    </svg>
  );
}
