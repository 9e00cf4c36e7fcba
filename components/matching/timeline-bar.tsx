import type { TimelineView } from '@/lib/contracts/matching/timeline-view.ts';
import { toEpochDay, yearOf, type CalendarDate } from '@/lib/domain/calendar.ts';

type Frame = Pick<TimelineView, 'from' | 'to' | 'asOf'>;

/** Where a day stands on the scale, in percent from the left. */
function at(day: CalendarDate | null, { from, to }: Frame, open: 0 | 100): number {
  if (day === null) return open;
  const share = (toEpochDay(day) - toEpochDay(from)) / (toEpochDay(to) - toEpochDay(from));
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

/** The years of the scale. Hidden from screen readers like the bars: the days stand in words beside them. */
export function TimelineScale({ view }: { readonly view: Frame }) {
  const years = Array.from({ length: yearOf(view.to) - yearOf(view.from) }, (_, index) => yearOf(view.from) + 1 + index);
  return (
    <svg width="100%" height="20" focusable="false" className="block overflow-visible">
      {years.map((year) => (
        <text key={year} x={`${at(`${year}-01-01` as CalendarDate, view, 0)}%`} y="14" className="figures fill-ink-soft text-note">{year}</text>
      ))}
    </svg>
  );
}

/** The windows of one product on the scale: in force on the day filled, the others pale; a closing day is a bar, the day that waiting leads to a diamond, the day of the match a line. */
export function TimelineBar({ row, view }: { readonly row: TimelineView['rows'][number]; readonly view: Frame }) {
  const today = `${at(view.asOf, view, 0)}%`;
  return (
    <svg width="100%" height="24" focusable="false" className="block overflow-visible [print-color-adjust:exact]">
      <rect x="0" y="11" width="100%" height="2" className="fill-line" />
      {row.windows.map((window) => {
        const [start, end] = [at(window.from, view, 0), at(window.until, view, 100)];
        const now = (window.from === null || window.from <= view.asOf) && (window.until === null || view.asOf < window.until);
        return (
          <g key={window.version}>
            <rect x={`${start}%`} y="7" width={`${Math.max(end - start - 0.3, 0.4)}%`} height="10" className={now ? 'fill-accent' : 'fill-line-strong'} />
            {window.until === null ? null : <rect x={`${end}%`} y="3" width="2" height="18" className="fill-ink" />}
          </g>
        );
      })}
      {row.waitUntil === null ? null : (
        <svg x={`${at(row.waitUntil, view, 0)}%`} y="12" overflow="visible">
          <path d="M0 -7L7 0L0 7L-7 0z" className="fill-unknown" />
        </svg>
      )}
      <rect x={today} y="0" width="1.5" height="24" className="fill-unmet" />
    </svg>
  );
}
