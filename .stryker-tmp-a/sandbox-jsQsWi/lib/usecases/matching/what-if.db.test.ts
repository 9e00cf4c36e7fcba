// @ts-nocheck
import { beforeAll, expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { CHIP_DESIGNER, givenAccount, givenAnsweredCompany, granted, SEED_BIOTECH } from '@/lib/testing/world.ts';
import { submitIntake } from '../intake/submit-intake.ts';
import { viewMatch } from './view-match.ts';
import { whatIf } from './what-if.ts';

const now = new Date('2026-11-23T08:00:00Z');
beforeAll(async () => void (await givenCatalog(now)));

async function matched(company: typeof CHIP_DESIGNER, email: string) {
  const actor = await givenAccount({ email, name: 'A member', role: 'member' }, now);
  const companyId = await givenAnsweredCompany(actor, company, now);
  return { actor, ...granted(await submitIntake.execute({ actor, now }, { companyId })) };
}

test('nothing moved changes nothing; the figures of the match stand beside', async () => {
  const { actor, runId } = await matched(CHIP_DESIGNER, 'same@what-if.example');
  const view = granted(await whatIf.execute({ actor, now }, { runId, changes: {} }));
  expect(view.products).toEqual([]);
  expect(view.figures).toContainEqual({ path: 'revenue.2025', stored: 34_200_000_000, moved: false });
  expect(view.figures).toContainEqual({ path: 'employees_total', stored: 186, moved: false });
});

test('a figure that is moved closes what rests on it, back again opens it, and nothing is saved', async () => {
  const { actor, runId } = await matched(CHIP_DESIGNER, 'moved@what-if.example');
  const rows = async () => [await reader().matchRun.count(), await reader().companyAnswer.count(), await reader().auditEntry.count()];
  const before = await rows();
  const eligible = granted(await viewMatch.execute({ actor, now }, { runId })).sections.flatMap(({ cards }) => cards).filter(({ state }) => state.kind === 'judged' && state.verdict === 'eligible').map(({ productId }) => productId);
  const view = granted(await whatIf.execute({ actor, now }, { runId, changes: { invention_patents_total: 0, invention_patents_industrialisable: 0, revenue: { 2025: '1000' }, rd_expense: { 2025: '0' } } }));
  const closed = view.products.filter((product) => product.before === 'eligible');
  expect(closed.length).toBeGreaterThan(0);
  for (const { productId } of closed) expect(eligible).toContain(productId);
  expect(view.figures.filter(({ moved }) => moved).map(({ path }) => path)).toEqual(['revenue.2025', 'rd_expense.2025', 'invention_patents_total']);
  expect(await rows()).toEqual(before);
});

test('the rules of another day, the facts of this one', async () => {
  const { actor, runId } = await matched(CHIP_DESIGNER, 'day@what-if.example');
  const view = granted(await whatIf.execute({ actor, now }, { runId, asOf: '2010-01-01', changes: {} }));
  expect(view).toMatchObject({ asOf: '2010-01-01', factsOn: '2026-11-23', runAsOf: '2026-11-23' });
  expect(view.products.length).toBeGreaterThan(0);
});

test('what a way promises to open is open when the figure is moved that far', async () => {
  const { actor, runId } = await matched(SEED_BIOTECH, 'ways@what-if.example');
  const { ways } = granted(await whatIf.execute({ actor, now }, { runId, changes: {} }));
  expect(ways.length).toBeGreaterThan(0);
  let tried = 0;
  for (const { path, opens } of ways) {
    const [step] = path.steps;
    if (path.steps.length !== 1 || !step || typeof step.to !== 'boolean') continue;
    tried += 1;
    const after = granted(await whatIf.execute({ actor, now }, { runId, changes: { [step.fact]: step.to } }));
    expect(after.products.filter((product) => product.after === 'eligible').map(({ productId }) => productId)).toEqual(opens.map(({ productId }) => productId));
  }
  expect(tried).toBeGreaterThan(0);
});

test('a stranger’s match is not there', async () => {
  const { runId } = await matched(SEED_BIOTECH, 'mine@what-if.example');
  const stranger = await givenAccount({ email: 'stranger@what-if.example', name: 'A stranger', role: 'member' }, now);
  expect(await whatIf.execute({ actor: stranger, now }, { runId, changes: {} })).toEqual({ ok: false, failure: { kind: 'not-found' } });
});
