import type { ProductFigures } from '@/lib/contracts/review/figures.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { CaseOutcome } from '@/lib/domain/review/case-state.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { Database } from '../client.ts';
import { dayOfDate, endOfDay } from '../days.ts';
import { addDays } from '@/lib/domain/calendar.ts';

type Period = { readonly from: CalendarDate; readonly to: CalendarDate };
/** Cases that were submitted, and taken up or concluded, on the same days; `until` null: not yet. */
export type DayPair = { readonly since: CalendarDate; readonly until: CalendarDate | null; readonly count: number };

const bounds = ({ from, to }: Period) => [endOfDay(addDays(from, -1)), endOfDay(to)] as const;

/** How many cases came in, and on which day each was first taken by, or given to, an advisor; the withdrawn ones apart. */
export async function takenDays(db: Database, period: Period): Promise<{ readonly pairs: readonly DayPair[]; readonly withdrawn: number }> {
  const [start, end] = bounds(period);
  const rows = await db.$queryRaw<{ since: Date; until: Date | null; gone: boolean; count: number }[]>`
    SELECT (c.submitted_at AT TIME ZONE 'Asia/Shanghai')::date AS since, (t.at AT TIME ZONE 'Asia/Shanghai')::date AS until, c.state = 'withdrawn' AS gone, count(*)::int AS count
    FROM review_cases c LEFT JOIN LATERAL (SELECT e.at FROM case_events e WHERE e.case_id = c.id AND e.action IN ('claim', 'assign') ORDER BY e.seq LIMIT 1) t ON true
    WHERE c.submitted_at >= ${start} AND c.submitted_at < ${end} GROUP BY 1, 2, 3`;
  return { pairs: rows.filter(({ gone }) => !gone).map(pairOf), withdrawn: rows.reduce((sum, { gone, count }) => (gone ? sum + count : sum), 0) };
}

/** On which day each concluded case was concluded. */
export async function concludedDays(db: Database, period: Period): Promise<readonly DayPair[]> {
  const [start, end] = bounds(period);
  const rows = await db.$queryRaw<{ since: Date; until: Date; count: number }[]>`
    SELECT (submitted_at AT TIME ZONE 'Asia/Shanghai')::date AS since, (concluded_at AT TIME ZONE 'Asia/Shanghai')::date AS until, count(*)::int AS count
    FROM review_cases WHERE state = 'concluded' AND submitted_at >= ${start} AND submitted_at < ${end} GROUP BY 1, 2`;
  return rows.map(pairOf);
}

/** How often each coded reason stands behind how the concluded cases ended, the most frequent first. */
export async function reasonCounts(db: Database, period: Period): Promise<readonly { readonly outcome: CaseOutcome; readonly code: string; readonly text: Text; readonly count: number }[]> {
  const [start, end] = bounds(period);
  const rows = await db.$queryRaw<{ outcome: CaseOutcome; code: string; zh: string; en: string; count: number }[]>`
    SELECT c.outcome, r.code, r.zh, r.en, count(*)::int AS count
    FROM review_cases c
    JOIN LATERAL (SELECT e.reason_code FROM case_events e WHERE e.case_id = c.id AND e.action = 'conclude' ORDER BY e.seq DESC LIMIT 1) e ON true
    JOIN case_reasons r ON r.code = e.reason_code
    WHERE c.state = 'concluded' AND c.submitted_at >= ${start} AND c.submitted_at < ${end} GROUP BY 1, 2, 3, 4 ORDER BY count DESC, r.code`;
  return rows.map(({ outcome, code, zh, en, count }) => ({ outcome, code, text: { zh, en }, count }));
}

/** How the cases ended in whose match a product's criteria were all met, or could still be: the products of most cases first. */
export async function productOutcomes(db: Database, period: Period): Promise<readonly ProductFigures[]> {
  const [start, end] = bounds(period);
  const rows = await db.$queryRaw<{ id: string; zh: string; en: string; recommended: number; not_now: number; refused: number }[]>`
    SELECT p.id, p.name_zh AS zh, p.name_en AS en, count(*) FILTER (WHERE c.outcome = 'recommended')::int AS recommended,
      count(*) FILTER (WHERE c.outcome = 'not-now')::int AS not_now, count(*) FILTER (WHERE c.outcome = 'refused')::int AS refused
    FROM review_cases c JOIN match_products m ON m.run_id = c.run_id JOIN products p ON p.id = m.product_id
    WHERE c.state = 'concluded' AND c.submitted_at >= ${start} AND c.submitted_at < ${end} AND m.verdict IN ('eligible', 'undetermined')
    GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 100`;
  return rows.map(({ id, zh, en, recommended, not_now, refused }) => ({ productId: id, name: { zh, en }, outcomes: { recommended, 'not-now': not_now, refused } }));
}

function pairOf({ since, until, count }: { readonly since: Date; readonly until: Date | null; readonly count: number }): DayPair {
  return { since: dayOfDate(since), until: until && dayOfDate(until), count };
}
