import type { Bullet } from '@/lib/presenters/bullet.ts';
import { bulletShapes } from '@/lib/presenters/bullet-shapes.ts';
import type { Outcome } from '@/lib/domain/rules/explanation.ts';

const BARS: Readonly<Record<Outcome, string>> = { met: 'fill-met', unmet: 'fill-unmet', unknown: 'fill-unknown', faulty: 'fill-unknown', 'not-applicable': 'fill-unknown' };
const PARTS = { scale: 'fill-line', good: 'fill-met-soft', cut: 'fill-paper', tick: 'fill-ink' } as const;

/** Value against threshold as a picture; hidden from screen readers, because the words beside it carry the same numbers. */
export function BulletPicture({ bullet, outcome, height, mark }: { readonly bullet: Bullet; readonly outcome: Outcome; readonly height: number; readonly mark?: string }) {
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block overflow-visible [print-color-adjust:exact]" data-bullet={mark ?? ''}>
      {bulletShapes(bullet, height).map(({ part, x, width, y, height: tall }, index) => (
        <rect key={index} x={`${x / 10}%`} y={y} width={width === null ? 2 : `${width / 10}%`} height={tall} className={part === 'bar' ? BARS[outcome] : PARTS[part]} {...(part === 'cut' ? { transform: 'skewX(-12)' } : {})} />
      ))}
    </svg>
  );
}
