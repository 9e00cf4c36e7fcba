import { FEWEST_FOR_SHARES, figuresInput, LONGEST_PERIOD, TAKEN_WITHIN, type FiguresView } from '@/lib/contracts/review/figures.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import { concludedDays, productOutcomes, reasonCounts, takenDays, type DayPair } from '@/lib/db/views/figures.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { addDays, shanghaiDay, toEpochDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { CASE_OUTCOMES } from '@/lib/domain/review/case-state.ts';
import { countWithin, daysForShare, spreadOf, type Spread } from '@/lib/domain/review/spread.ts';
import { workingDaysBetween, type WorkCalendar } from '@/lib/domain/working-days.ts';
import { query } from '../query.ts';

const USUAL_DAYS = 90;

/** What became of the cases that were submitted in a period: taken up within, time to conclusion, outcomes, reasons, products. Counts only, no case and no company. */
export const viewFigures = query({
  name: 'view-figures',
  input: figuresInput,
  allow: (actor) => may(actor, 'view-figures'),
  run: async ({ db, now, input }) => {
    const to = input.to ?? shanghaiDay(now.getTime());
    const period = { from: input.from ?? addDays(to, 1 - USUAL_DAYS), to };
    const length = toEpochDay(to) - toEpochDay(period.from) + 1;
    if (length < 1) return fail({ kind: 'invalid', problems: [{ field: 'to', code: 'ends-before-it-begins' }] });
    if (length > LONGEST_PERIOD) return fail({ kind: 'invalid', problems: [{ field: 'to', code: 'period-too-long', params: { limit: LONGEST_PERIOD } }] });
    const calendar = await loadWorkCalendar(db);
    const { pairs, withdrawn } = await takenDays(db, period);
    const taken = workingDays(pairs, calendar);
    const days = workingDays(await concludedDays(db, period), calendar);
    const reasons = await reasonCounts(db, period);
    const [submitted, concluded] = [total(pairs), total(days)];
    const typical = (share: number) => (concluded < FEWEST_FOR_SHARES ? null : daysForShare(days, share));
    return ok<FiguresView>({
      ...period,
      submitted: submitted + withdrawn,
      withdrawn,
      taken: { total: total(taken), waiting: submitted - total(taken), within: TAKEN_WITHIN.map((limit) => ({ days: limit, count: countWithin(taken, limit) })) },
      concluded: { total: concluded, days, median: typical(0.5), nineInTen: typical(0.9) },
      outcomes: Object.fromEntries(CASE_OUTCOMES.map((outcome) => [outcome, total(reasons.filter((reason) => reason.outcome === outcome))])) as FiguresView['outcomes'],
      reasons,
      products: await productOutcomes(db, period),
    });
  },
});

const total = (counted: readonly { readonly count: number }[]) => counted.reduce((sum, { count }) => sum + count, 0);

function workingDays(pairs: readonly DayPair[], calendar: WorkCalendar): Spread {
  return spreadOf(pairs.flatMap(({ since, until, count }) => (until === null ? [] : [{ days: workingDaysBetween(since, until, calendar), count }])));
}
