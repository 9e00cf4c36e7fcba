import { useTranslations } from 'next-intl';
import type { TimelinePicture } from '@/lib/presenters/timeline-bars.ts';

const LABEL = 118;
const WORDS = 150;
const WIDTH = 720;
const ROW = 26;

/** The earliest day of each road on one line of time. The words beside each line and the list beneath say the same. */
export function Timeline({ picture }: { readonly picture: TimelinePicture }) {
  const t = useTranslations('readiness');
  const at = (thousandths: number) => LABEL + (thousandths / 1000) * (WIDTH - LABEL - WORDS);
  const height = picture.bars.length * ROW + 24;
  return (
    <div className="sideways relative" role="region" aria-label={t('timelineLabel')} tabIndex={0}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="block h-auto w-full min-w-[40rem] max-w-[52rem] text-note [print-color-adjust:exact] print:min-w-0" role="img" aria-label={t('timelineLabel')}>
        {picture.years.map(({ at: from, year }) => (
          <g key={year}>
            <line x1={at(from)} x2={at(from)} y1="0" y2={height - 20} className="stroke-line" />
            <text x={at(from)} y={height - 6} textAnchor="middle" className="fill-ink-soft" fontSize="12">{year}</text>
          </g>
        ))}
        {picture.bars.map(({ name, title, to, met, words }, index) => {
          const y = index * ROW + 14;
          return (
            <g key={name}>
              <text x="0" y={y + 4} className="fill-ink" fontSize="13">{title}</text>
              {to === null ? null : <line x1={LABEL} x2={Math.max(at(to), LABEL + 2)} y1={y} y2={y} strokeWidth="4" className={met ? 'stroke-met' : 'stroke-accent'} />}
              {to === null ? null : <circle cx={at(to)} cy={y} r="5" className={met ? 'fill-met' : 'fill-accent'} />}
              <text x={to === null ? LABEL : at(to) + 12} y={y + 4} className="fill-ink-soft" fontSize="12">{words}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
