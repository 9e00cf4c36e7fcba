// @ts-nocheck
import { beforeAll, expect, test } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { givenAccount, granted } from '@/lib/testing/world.ts';
import { saveAnswers } from '../intake/save-answers.ts';
import { startIntake } from '../intake/start-intake.ts';
import { submitIntake } from '../intake/submit-intake.ts';
import { viewDifference } from './view-difference.ts';
import { viewReadiness } from './view-readiness.ts';

const now = new Date('2026-11-23T08:00:00Z');
const later = new Date('2026-11-24T08:00:00Z');
const notFound = { ok: false, failure: { kind: 'not-found' } };

beforeAll(async () => {
  await givenCatalog(now);
});

const known = (path: string, value: unknown, version = 0) => ({ path, state: 'known', value, version });

test('the difference of two matches names the fact that changed and the products it moved', async () => {
  const actor = await givenAccount({ email: 'difference@matching.example', name: 'A member', role: 'member' }, now);
  const { companyId } = granted(await startIntake.execute({ actor, now }, {}));
  granted(await saveAnswers.execute({ actor, now }, { companyId, changes: [known('company_stage', 'start_up'), known('registered_district', 'pudong')] }));
  granted(await submitIntake.execute({ actor, now }, { companyId }));
  expect(granted(await viewDifference.execute({ actor, now }, { companyId }))).toBeNull();
  granted(await saveAnswers.execute({ actor, now: later }, { companyId, changes: [known('registered_district', 'minhang', 1)] }));
  granted(await submitIntake.execute({ actor, now: later }, { companyId }));
  const view = granted(await viewDifference.execute({ actor, now: later }, { companyId }));
  expect(view).toMatchObject({ sinceDay: '2026-11-23', facts: ['registered_district'] });
  // The fund of Minhang asks for a seat in Minhang (its interim measures of 2015).
  expect(view?.products.find(({ productId }) => productId === 'minhang-guidance-fund')).toMatchObject({ before: 'ineligible', because: 'facts' });
});

test('readiness moves the rules and not the facts, and shows nothing to a stranger', async () => {
  const actor = await givenAccount({ email: 'readiness@matching.example', name: 'A member', role: 'member' }, now);
  const { companyId } = granted(await startIntake.execute({ actor, now }, {}));
  granted(await saveAnswers.execute({ actor, now }, { companyId, changes: [known('company_stage', 'growth'), known('registered_district', 'pudong')] }));
  const { runId } = granted(await submitIntake.execute({ actor, now }, { companyId }));
  const view = granted(await viewReadiness.execute({ actor, now }, { runId, asOf: '2019-07-22' }));
  expect(view).toMatchObject({ asOf: day('2019-07-22'), factsOn: day('2026-11-23') });
  expect(view.gates.find(({ name }) => name === 'star-attribute')?.version).toBeNull();
  expect(view.boards.length).toBeGreaterThan(3);
  const stranger = await givenAccount({ email: 'stranger@matching.example', name: 'A stranger', role: 'member' }, now);
  expect(await viewReadiness.execute({ actor: stranger, now }, { runId, asOf: null })).toEqual(notFound);
  expect(await viewDifference.execute({ actor: stranger, now }, { companyId })).toEqual(notFound);
  expect(await viewReadiness.execute({ actor, now }, { runId, asOf: '2024-02-30' })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
});
