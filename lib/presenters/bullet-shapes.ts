import type { Bullet } from './bullet.ts';

/** What of a bullet is drawn: the whole scale, the part that meets the criterion, the company's bar, the sign that it is cut off, a threshold. */
export type BulletPart = 'scale' | 'good' | 'bar' | 'cut' | 'tick';

/** One rectangle: `x` and `width` in thousandths of the scale (`width` null: a line of two points), `y` and `height` in points. */
export type BulletShape = { readonly part: BulletPart; readonly x: number; readonly width: number | null; readonly y: number; readonly height: number };

/** The picture of a bullet, the same on screen, in print and in the PDF: what draws it only chooses colours. */
export function bulletShapes(bullet: Bullet, height: number): readonly BulletShape[] {
  const [from, to] = bullet.good;
  const middle = height / 2;
  const bar = bullet.value === null ? [] : [{ part: 'bar' as const, x: Math.min(bullet.zero, bullet.value), width: Math.max(Math.abs(bullet.value - bullet.zero), 4), y: middle - 3, height: 6 }];
  return [
    { part: 'scale', x: 0, width: 1000, y: middle - 1, height: 2 },
    { part: 'good', x: from, width: Math.max(to - from, 4), y: 1, height: height - 2 },
    ...bar,
    ...(bullet.cut ? [{ part: 'cut' as const, x: 984, width: null, y: middle - 4, height: 8 }] : []),
    ...bullet.ticks.map((tick) => ({ part: 'tick' as const, x: tick, width: null, y: 0, height })),
  ];
}
