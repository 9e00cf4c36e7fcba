import type { Outcome } from '@/lib/domain/rules/explanation.ts';
import type { Bullet } from '@/lib/presenters/bullet.ts';
import { bulletShapes, type BulletPart } from '@/lib/presenters/bullet-shapes.ts';
import { TONES } from './pdf-pieces.ts';

const FILLS: Readonly<Record<Exclude<BulletPart, 'bar'>, string>> = { scale: '#C9D2CC', good: '#DCEBE0', cut: '#FFFFFF', tick: '#17201B' };
const BARS: Readonly<Record<Outcome, string>> = { met: TONES.met, unmet: TONES.unmet, unknown: TONES.quiet, faulty: TONES.quiet, 'not-applicable': TONES.quiet };
const LINE = 1.2;

/** A bullet as SVG of this size in points, for paper: the same shapes as on the screen (presenters/bullet-shapes). */
export function bulletSvg(bullet: Bullet, outcome: Outcome, width: number, height: number): string {
  const at = (thousandths: number) => Math.round(thousandths * width) / 1000;
  const rects = bulletShapes(bullet, height).map((shape) => {
    const fill = shape.part === 'bar' ? BARS[outcome] : FILLS[shape.part];
    return `<rect x="${at(shape.x)}" y="${shape.y}" width="${shape.width === null ? LINE : at(shape.width)}" height="${shape.height}" fill="${fill}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${rects.join('')}</svg>`;
}
