import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { granted } from '@/lib/testing/world.ts';
import { addReason } from './add-reason.ts';
import { claimCase } from './claim-case.ts';
import { concludeCase } from './conclude-case.ts';
import { listReasons } from './list-reasons.ts';
import { retireReason } from './retire-reason.ts';
import { viewCase } from './view-case.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor) => ({ actor, now: NOW });
const NEW = { code: 'seal-missing', purpose: 'not-now', zh: '材料未盖章', en: 'The documents are not sealed' } as const;

afterAll(closeDatabase);

test('a reason is added, given, retired: it stays readable where it was given and can be chosen no more until it is taken up again', async () => {
  const [maintainer, advisor] = [await givenPerson('maintainer'), await givenPerson('advisor')];
  const conclude = async () => {
    const { caseId } = await givenCase(NOW);
    granted(await claimCase.execute(at(advisor), { caseId, version: 1 }));
    return { caseId, outcome: await concludeCase.execute(at(advisor), { caseId, version: 2, outcome: 'not-now', reasonCode: NEW.code, text: '请盖章后再交' }) };
  };
  expect((await conclude()).outcome).toMatchObject({ ok: false, failure: { problems: [{ field: 'reasonCode', code: 'case-reason' }] } });
  granted(await addReason.execute(at(maintainer), NEW));
  const { caseId, outcome } = await conclude();
  granted(outcome);
  granted(await retireReason.execute(at(maintainer), { code: NEW.code, retired: true }));
  expect((await conclude()).outcome).toMatchObject({ ok: false, failure: { problems: [{ field: 'reasonCode', code: 'case-reason' }] } });
  const view = granted(await viewCase.execute(at(advisor), { caseId }));
  expect(view.events.at(-1)?.reason).toEqual({ zh: NEW.zh, en: NEW.en });
  expect(view.reasons.some(({ code }) => code === NEW.code)).toBe(false);
  expect(granted(await listReasons.execute(at(maintainer), {})).find(({ code }) => code === NEW.code)).toEqual({ ...NEW, retired: true, given: 1 });
  granted(await retireReason.execute(at(await givenPerson('administrator')), { code: NEW.code, retired: false }));
  granted((await conclude()).outcome);
});

test('a code is given once, and in plain letters', async () => {
  const maintainer = await givenPerson('maintainer');
  expect(await addReason.execute(at(maintainer), { ...NEW, code: 'duplicate' })).toMatchObject({ ok: false, failure: { problems: [{ field: 'code', code: 'reason-taken' }] } });
  expect(await addReason.execute(at(maintainer), { ...NEW, code: 'Zwei Worte' })).toMatchObject({ ok: false, failure: { problems: [{ field: 'code', code: 'wrong-format' }] } });
  expect(await retireReason.execute(at(maintainer), { code: 'no-such-reason', retired: true })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await addReason.execute(at(await givenPerson('advisor')), NEW)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
});
