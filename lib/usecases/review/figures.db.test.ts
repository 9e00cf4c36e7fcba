import { afterAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { claimCase } from './claim-case.ts';
import { concludeCase } from './conclude-case.ts';
import { viewFigures } from './view-figures.ts';
import { withdrawCase } from './withdraw-case.ts';

const on = (day: string) => new Date(`${day}T02:00:00Z`);
const PERIOD = { from: '2026-11-16', to: '2026-11-20' };
let advisor: Person;

afterAll(closeDatabase);
async function figures(input: object = PERIOD) {
  const outcome = await viewFigures.execute({ actor: advisor, now: on('2026-12-01') }, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** A case submitted on a Monday, taken up and concluded on these days. */
async function concluded(taken: string, ended: string, outcome: 'recommended' | 'not-now' | 'refused', reasonCode: string) {
  const { caseId } = await givenCase(on('2026-11-16'));
  await claimCase.execute({ actor: advisor, now: on(taken) }, { caseId, version: 1 });
  await concludeCase.execute({ actor: advisor, now: on(ended) }, { caseId, version: 2, outcome, reasonCode, text: 'x' });
}

/** Four concluded cases; the working days to taking up and to the end stand behind each. */
beforeEach(async () => {
  await reader().reviewCase.deleteMany({});
  advisor = await givenPerson('advisor');
  await concluded('2026-11-16', '2026-11-18', 'recommended', 'criteria-met'); // same day; 2
  await concluded('2026-11-17', '2026-11-20', 'refused', 'outside-area'); // 1; 4
  await concluded('2026-11-23', '2026-11-24', 'refused', 'outside-area'); // 5 over a weekend; 6
  await concluded('2026-11-19', '2026-11-20', 'not-now', 'no-reply'); // 3; 4
});

test('counted on the fingers: taken up, time to conclusion, outcomes, reasons; of few cases no typical time', async () => {
  await givenCase(on('2026-11-20')); // nobody took it
  const gone = await givenCase(on('2026-11-17'));
  await withdrawCase.execute({ actor: gone.member, now: on('2026-11-18') }, { caseId: gone.caseId, version: 1 });
  await givenCase(on('2026-11-21')); // outside the period
  await givenCase(new Date('2026-11-15T15:59:59Z')); // still the day before in Shanghai
  const view = await figures();
  expect(view).toMatchObject({ ...PERIOD, submitted: 6, withdrawn: 1 });
  expect(view.taken).toEqual({ total: 4, waiting: 1, within: [{ days: 0, count: 1 }, { days: 1, count: 2 }, { days: 2, count: 2 }, { days: 3, count: 3 }] });
  expect(view.concluded).toEqual({ total: 4, days: [{ days: 2, count: 1 }, { days: 4, count: 2 }, { days: 6, count: 1 }], median: null, nineInTen: null });
  expect(view.outcomes).toEqual({ recommended: 1, 'not-now': 1, refused: 2 });
  expect(view.reasons.map(({ code, count }) => [code, count])).toEqual([['outside-area', 2], ['criteria-met', 1], ['no-reply', 1]]);
});

test('with ten concluded cases the typical times are told', async () => {
  for (let n = 0; n < 6; n += 1) await concluded('2026-11-16', '2026-11-17', 'recommended', 'criteria-met'); // 1 each
  expect((await figures()).concluded).toMatchObject({ total: 10, median: 1, nineInTen: 4 });
});

test('by product: how the cases ended in whose match it was met or could not be told', async () => {
  const run = await reader().reviewCase.findFirstOrThrow({ where: { outcome: 'not-now' }, select: { runId: true } });
  await reader().matchProduct.updateMany({ where: { runId: run.runId }, data: { state: 'judged', verdict: 'undetermined', evaluation: {} } });
  expect((await figures()).products).toMatchObject([{ productId: 'test-product', outcomes: { recommended: 0, 'not-now': 1, refused: 0 } }]);
});

test('a period that ends before it begins or is too long is refused; without one it is the last 90 days', async () => {
  const refused = async (from: string, to: string) => viewFigures.execute({ actor: advisor, now: on('2026-12-01') }, { from, to });
  expect(await refused('2026-11-20', '2026-11-19')).toMatchObject({ failure: { problems: [{ code: 'ends-before-it-begins' }] } });
  expect(await refused('2025-11-19', '2026-11-20')).toMatchObject({ failure: { problems: [{ code: 'period-too-long' }] } });
  expect(await figures({ from: null, to: null })).toMatchObject({ from: '2026-09-03', to: '2026-12-01' });
});
