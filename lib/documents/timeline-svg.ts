import type { TimelineBar, TimelinePicture } from '@/lib/presenters/timeline-bars.ts';
import { TONES } from './pdf-pieces.ts';

const HEIGHT = 12;
const DOT = 4;
const ACCENT = '#0B6E75';

/** One road of the timeline as SVG of this width in points, over the lines of the years. */
export function timelineSvg({ to, met }: TimelineBar, years: TimelinePicture['years'], width: number): string {
  const at = (thousandths: number) => DOT + (thousandths / 1000) * (width - 2 * DOT);
  const lines = years.map((year) => `<line x1="${at(year.at)}" x2="${at(year.at)}" y1="0" y2="${HEIGHT}" stroke="#C9D2CC" stroke-width="0.5"/>`);
  const colour = met ? TONES.met : ACCENT;
  const bar = to === null ? '' : `<rect x="${at(0)}" y="${HEIGHT / 2 - 1.5}" width="${Math.max(at(to) - at(0), 1)}" height="3" fill="${colour}"/><circle cx="${at(to)}" cy="${HEIGHT / 2}" r="${DOT - 0.5}" fill="${colour}"/>`;
  return svg(width, `${lines.join('')}${bar}`);
}

/** The years under the lines, as SVG. */
export function yearsSvg(years: TimelinePicture['years'], width: number): string {
  const at = (thousandths: number) => DOT + (thousandths / 1000) * (width - 2 * DOT);
  return svg(width, years.map(({ at: from, year }) => `<text x="${at(from)}" y="9" text-anchor="middle" font-family="Noto" font-size="7" fill="${TONES.quiet}">${year}</text>`).join(''));
}

function svg(width: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">${inside}</svg>`;
}
