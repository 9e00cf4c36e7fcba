import { useTranslations } from 'next-intl';
import type { ReadinessRoad } from '@/lib/contracts/matching/readiness-view.ts';
import { fromEpochDay, toEpochDay, yearOf } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { earliestWords } from '@/lib/presenters/path-words.ts';

const LABEL = 118;
const WIDTH = 720;
const ROW = 26;

/** The earliest day of each road on one line of time. The words beside each line and the list beneath say the same. */
export function Timeline({ roads, on, language }: { readonly roads: readonly ReadinessRoad[]; readonly on: CalendarDate; readonly language: Language }) {
  const t = useTranslations('readiness');
  const first = toEpochDay(on);
  const earliest = roads.map((road) => (road.whole?.verdict === 'eligible' ? on : (road.plan.paths.map((path) => path.earliest).toSorted()[0] ?? null)));
  const last = Math.max(first + 365, ...earliest.flatMap((day) => (day === null ? [] : [toEpochDay(day)])));
  const years = yearsBetween(on, fromEpochDay(last));
  const at = (day: CalendarDate) => LABEL + ((toEpochDay(day) - first) / (last - first)) * (WIDTH - LABEL - 150);
  const height = roads.length * ROW + 24;
  return (
    <div className="sideways relative">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="block h-auto w-full min-w-[40rem] max-w-[52rem] text-note [print-color-adjust:exact] print:min-w-0" role="img" aria-label={t('timelineLabel')}>
        {years.map((year) => (
          <g key={year}>
            <line x1={at(year)} x2={at(year)} y1="0" y2={height - 20} className="stroke-line" />
            <text x={at(year)} y={height - 6} textAnchor="middle" className="fill-ink-soft" fontSize="12">{yearOf(year)}</text>
          </g>
        ))}
        {roads.map((road, index) => {
          const y = index * ROW + 14;
          const day = earliest[index] ?? null;
          const path = road.plan.paths.find((each) => each.earliest === day);
          const words = day === null ? t('timelineNone') : road.whole?.verdict === 'eligible' ? t('timelineNow') : path ? earliestWords(path, on, language) : dayWords(day, language);
          return (
            <g key={road.name}>
              <text x="0" y={y + 4} className="fill-ink" fontSize="13">{t(`road.${road.name}` as never)}</text>
              {day === null ? null : <line x1={LABEL} x2={Math.max(at(day), LABEL + 2)} y1={y} y2={y} strokeWidth="4" className={road.whole?.verdict === 'eligible' ? 'stroke-met' : 'stroke-accent'} />}
              {day === null ? null : <circle cx={at(day)} cy={y} r="5" className={road.whole?.verdict === 'eligible' ? 'fill-met' : 'fill-accent'} />}
              <text x={day === null ? LABEL : at(day) + 12} y={y + 4} className="fill-ink-soft" fontSize="12">{words}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function yearsBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const [start, end] = [yearOf(from) + 1, yearOf(to)];
  const step = Math.max(1, Math.ceil((end - start + 1) / 8));
  return Array.from({ length: Math.max(0, Math.floor((end - start) / step) + 1) }, (_, index) => `${start + index * step}-01-01` as CalendarDate);
}
