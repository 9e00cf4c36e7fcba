import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenCase, givenMatchedCompany, givenPerson } from '@/lib/testing/review-world.ts';
import { answerAdvisor } from './answer-advisor.ts';
import { askCompany } from './ask-company.ts';
import { claimCase } from './claim-case.ts';
import { claimNextCase } from './claim-next-case.ts';
import { concludeCase } from './conclude-case.ts';
import { expireClaims } from './expire-claims.ts';
import { noteOnCase } from './note-on-case.ts';
import { releaseCase } from './release-case.ts';
import { reopenCase } from './reopen-case.ts';
import { startReview } from './start-review.ts';
import { submitCase } from './submit-case.ts';
import { viewCase } from './view-case.ts';
import { viewOwnCase } from './view-own-case.ts';
import { withdrawCase } from './withdraw-case.ts';

const NOW = new Date('2026-11-23T02:00:00Z'); // Monday
const LATER = new Date('2026-11-26T02:00:00Z'); // a lease of two working days has run out
const at = (actor: Actor, now = NOW) => ({ actor, now });
const row = (caseId: string) => reader().reviewCase.findUniqueOrThrow({ where: { id: caseId } });

afterAll(closeDatabase);

async function claimed() {
  const [opened, advisor] = [await givenCase(NOW), await givenPerson('advisor')];
  expect((await claimCase.execute(at(advisor), { caseId: opened.caseId, version: 1 })).ok).toBe(true);
  return { ...opened, advisor };
}

describe('a case from hand-over to conclusion', () => {
  test('claim, review, question, answer, conclusion: each step one event and one audit row', async () => {
    const { caseId, advisor, member } = await claimed();
    const conclusion = { caseId, outcome: 'not-now', reasonCode: 'evidence-missing', text: '请补充审计报告' };
    expect(await startReview.execute(at(advisor), { caseId, version: 2 })).toMatchObject({ ok: true, value: { state: 'in-review', version: 3 } });
    expect(await askCompany.execute(at(advisor), { caseId, version: 3, text: '去年的研发费用？' })).toMatchObject({ ok: true, value: { state: 'waiting-for-company' } });
    expect(await concludeCase.execute(at(advisor), { ...conclusion, version: 4 })).toMatchObject({ ok: false, failure: { code: 'case-state' } });
    expect(await answerAdvisor.execute(at(member), { caseId, text: '三百万元' })).toMatchObject({ ok: true, value: { state: 'in-review', version: 5 } });
    expect(await concludeCase.execute(at(advisor), { ...conclusion, version: 5 })).toMatchObject({ ok: true, value: { state: 'concluded', version: 6 } });

    const events = await reader().caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } });
    expect(events.map((event) => [event.seq, event.fromState, event.toState, event.actorRole])).toEqual([
      [1, null, 'submitted', 'member'], [2, 'submitted', 'claimed', 'advisor'], [3, 'claimed', 'in-review', 'advisor'],
      [4, 'in-review', 'waiting-for-company', 'advisor'], [5, 'waiting-for-company', 'in-review', 'member'], [6, 'in-review', 'concluded', 'advisor'],
    ]);
    expect(events[5]).toMatchObject({ outcome: 'not-now', reasonCode: 'evidence-missing', text: '请补充审计报告' });
    const audit = await reader().auditEntry.findMany({ where: { subjectId: caseId }, orderBy: { seq: 'asc' } });
    expect(audit.map((entry) => entry.command)).toEqual(['submit-case', 'claim-case', 'start-review', 'ask-company', 'answer-advisor', 'conclude-case']);
    expect((await reader().caseMessage.findMany({ where: { caseId }, orderBy: { at: 'asc' } })).map((message) => message.side).sort()).toEqual(['advisor', 'company']);
    expect(await reader().notice.count({ where: { userId: member.userId, kind: 'case-changed' } })).toBe(4);
    expect(await reader().notice.count({ where: { userId: advisor.userId, kind: 'case-answered' } })).toBe(1);
  });

  test('a message to a case that does not wait changes no state', async () => {
    const { caseId, member } = await claimed();
    expect(await answerAdvisor.execute(at(member), { caseId, text: '补充一句' })).toMatchObject({ ok: true, value: { state: 'claimed', version: 2 } });
  });

  test('a reason of another outcome is refused and nothing is written', async () => {
    const { caseId, advisor } = await claimed();
    const wrong = await concludeCase.execute(at(advisor), { caseId, version: 2, outcome: 'recommended', reasonCode: 'duplicate', text: 'x' });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'reasonCode', code: 'case-reason' }] } });
    expect((await row(caseId)).version).toBe(2);
    expect(await reader().caseEvent.count({ where: { caseId } })).toBe(2);
  });
});

describe('two at once', () => {
  test('of two who claim the same case one is told who was faster', async () => {
    const { caseId } = await givenCase(NOW);
    const [first, second] = [await givenPerson('advisor'), await givenPerson('advisor')];
    const both = await Promise.all([first, second].map((who) => claimCase.execute(at(who), { caseId, version: 1 })));
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    const lost = both.find((outcome) => !outcome.ok);
    expect(lost).toMatchObject({ ok: false, failure: { kind: 'conflict' } });
    expect(await reader().caseEvent.count({ where: { caseId, toState: 'claimed' } })).toBe(1);
  });

  test('a stale version is a conflict that carries what is there now', async () => {
    const { caseId, advisor } = await claimed();
    await startReview.execute(at(advisor), { caseId, version: 2 });
    expect(await askCompany.execute(at(advisor), { caseId, version: 2, text: '？' })).toMatchObject({
      ok: false, failure: { kind: 'conflict', code: 'case-changed', current: { state: 'in-review', holderId: advisor.userId, version: 3, last: { what: 'in-review', actorRole: 'advisor' } } },
    });
  });

  test('a company has one open case', async () => {
    const { companyId, runId, member } = await givenCase(NOW);
    expect(await submitCase.execute(at(member), { companyId, runId, language: 'zh' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'case-open' } });
  });

  test('a case is not reopened beside a newer one', async () => {
    const { caseId, advisor, companyId, runId, member } = await claimed();
    await concludeCase.execute(at(advisor), { caseId, version: 2, outcome: 'refused', reasonCode: 'duplicate', text: 'x' });
    await submitCase.execute(at(member), { companyId, runId, language: 'zh' });
    expect(await reopenCase.execute(at(advisor), { caseId, version: 3, text: 'y' })).toMatchObject({ ok: false, failure: { code: 'case-open' } });
  });
});

describe('leases', () => {
  test('a claim without a sign of work goes back to the queue by the clock', async () => {
    const { caseId } = await claimed();
    expect(await expireClaims.execute(at({ kind: 'system', task: 'test' }), {})).toMatchObject({ ok: true });
    expect((await row(caseId)).state).toBe('claimed');
    for (;;) {
      const outcome = await expireClaims.execute(at({ kind: 'system', task: 'test' }, LATER), {});
      if (!outcome.ok || outcome.value.expired === 0) break;
    }
    expect(await row(caseId)).toMatchObject({ state: 'submitted', holderId: null, leaseUntil: null });
    expect(await reader().caseEvent.findFirst({ where: { caseId, seq: 3 } })).toMatchObject({ actorRole: 'system', actorId: null });
    expect(await reader().auditEntry.count({ where: { subjectId: caseId, command: 'expire-claims' } })).toBe(1);
  });

  test('a clock that finds nothing to end leaves no audit row, and an advisor who finds an empty queue none either', async () => {
    await reader().reviewCase.deleteMany({});
    const advisor = await givenPerson('advisor');
    const kept = await reader().auditEntry.count();
    expect(await expireClaims.execute(at({ kind: 'system', task: 'test' }), {})).toEqual({ ok: true, value: { expired: 0, step: null } });
    expect(await claimNextCase.execute(at(advisor), {})).toEqual({ ok: true, value: { caseId: null } });
    expect(await reader().auditEntry.count()).toBe(kept);
  });

  test.each(['next', 'chosen'] as const)('a case whose claim ran out, taken as the %s one: one event and one audit row for each change of state', async (how) => {
    await reader().reviewCase.deleteMany({});
    const { caseId } = await claimed();
    const taker = await givenPerson('advisor');
    const taken = how === 'next' ? await claimNextCase.execute(at(taker, LATER), {}) : await claimCase.execute(at(taker, LATER), { caseId, version: 2 });
    expect(taken).toMatchObject({ ok: true, value: { caseId, state: 'claimed', version: 4, ended: { state: 'submitted', version: 3 } } });
    const events = await reader().caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } });
    const audit = await reader().auditEntry.findMany({ where: { subjectId: caseId }, orderBy: { seq: 'asc' } });
    expect(audit.map(({ detail }) => detail)).toEqual(events.map(({ toState, seq }) => ({ state: toState, version: seq })));
    expect(audit.slice(2).map(({ actorId }) => actorId)).toEqual([taker.userId, taker.userId]);
  });

  test('the next advisor gets it even before the clock came by', async () => {
    const { caseId } = await claimed();
    const next = await givenPerson('advisor');
    const outcome = await claimNextCase.execute(at(next, LATER), {});
    expect(outcome.ok && outcome.value.caseId !== null).toBe(true);
    const direct = await claimCase.execute(at(next, LATER), { caseId, version: 2 });
    expect((await row(caseId)).holderId).toBe(next.userId);
    expect(direct.ok || (await row(caseId)).version === 4).toBe(true);
  });
});

describe('what is not yours is not there', () => {
  test('another company neither writes to, withdraws nor submits', async () => {
    const { caseId, companyId, runId } = await givenCase(NOW);
    const stranger = (await givenMatchedCompany()).member;
    const notFound = { ok: false, failure: { kind: 'not-found' } };
    expect(await answerAdvisor.execute(at(stranger), { caseId, text: 'x' })).toEqual(notFound);
    expect(await withdrawCase.execute(at(stranger), { caseId, version: 1 })).toEqual(notFound);
    expect(await submitCase.execute(at(stranger), { companyId, runId, language: 'zh' })).toEqual(notFound);
  });

  test('a withdrawn case is gone for every advisor', async () => {
    const { caseId, member, advisor } = await claimed();
    expect(await withdrawCase.execute(at(member), { caseId, version: 2, text: '' })).toMatchObject({ ok: true, value: { state: 'withdrawn' } });
    expect(await releaseCase.execute(at(advisor), { caseId, version: 3, text: 'x' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  test.each(['anonymous', 'maintainer', 'administrator'] as const)('%s claims nothing', async (kind) => {
    const actor: Actor = kind === 'anonymous' ? { kind, draftCompanyId: null } : await givenPerson(kind);
    expect(await claimNextCase.execute(at(actor), {})).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  test('an internal note is kept apart from what the company reads', async () => {
    const { caseId, advisor } = await claimed();
    expect((await noteOnCase.execute(at(advisor), { caseId, text: '内部' })).ok).toBe(true);
    expect(await reader().caseMessage.findFirst({ where: { caseId } })).toMatchObject({ internal: true, side: 'advisor' });
  });
});

describe('who sees what of a case', () => {
  test('the company reads states, reasons and messages; notes and hand-over notes stay among advisors; an administrator sees no facts', async () => {
    const { caseId, advisor, member, companyId } = await claimed();
    await reader().companyAnswer.create({ data: { companyId, path: 'employees_total', state: 'known', value: 12, savedAt: NOW } });
    await noteOnCase.execute(at(advisor), { caseId, text: '内部备注' });
    await askCompany.execute(at(advisor), { caseId, version: 2, text: '问题' });
    await releaseCase.execute(at(advisor), { caseId, version: 3, text: '交接说明' });
    await claimCase.execute(at(advisor), { caseId, version: 4 });
    await concludeCase.execute(at(advisor), { caseId, version: 5, outcome: 'refused', reasonCode: 'outside-area', text: '不在本区' });

    const own = await viewOwnCase.execute(at(member), { caseId });
    expect(own).toMatchObject({ ok: true, value: { state: 'concluded', outcome: 'refused', reason: { zh: '不在受理的地区或领域' }, may: [] } });
    const told = JSON.stringify(own);
    expect(told).toContain('不在本区');
    expect(told).not.toContain('内部备注');
    expect(told).not.toContain('交接说明');
    expect(await viewOwnCase.execute(at((await givenMatchedCompany()).member), { caseId })).toEqual({ ok: false, failure: { kind: 'not-found' } });

    await reader().companyAsset.create({ data: { id: randomUUID(), companyId, kind: 'software_copyright', name: '编译器', number: '', traits: { granted: true }, createdAt: NOW, savedAt: NOW } });
    await reader().company.update({ where: { id: companyId }, data: { wholeAssetKinds: ['trade_secret'] } });
    const seen = await viewCase.execute(at(advisor), { caseId });
    expect(seen.ok && seen.value.messages.map((message) => message.text).toSorted()).toEqual(['内部备注', '问题']);
    expect(seen.ok && seen.value.events.map((event) => event.what)).toEqual(['submitted', 'claimed', 'waiting-for-company', 'released', 'claimed', 'concluded']);
    expect(seen.ok && seen.value.profile.flatMap(({ questions }) => questions).some(({ fact }) => fact === 'employees_total')).toBe(true);
    expect(seen.ok && seen.value.inventory).toMatchObject({ assets: [{ kind: 'software_copyright', name: '编译器', traits: { granted: true } }], whole: ['trade_secret'] });
    expect(seen.ok && seen.value.questions).toEqual([{ path: 'revenue.2025', products: 1 }]);
    expect(seen.ok && seen.value.may).toEqual(['reopen']);

    const moved = await viewCase.execute(at(await givenPerson('administrator')), { caseId });
    expect(moved).toMatchObject({ ok: true, value: { profile: [], inventory: null, match: { sections: [] }, questions: [] } });
    expect(moved.ok && moved.value.messages.map((message) => message.text)).toEqual(['内部备注']);
    expect(moved.ok && moved.value.events.map((event) => event.text).filter((text) => text !== '')).toEqual(['交接说明']);
    expect(await viewCase.execute(at(member), { caseId })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  test('an earlier case of the same company, and one of the same name and contact, are flagged', async () => {
    const { caseId, advisor, companyId, runId, member } = await claimed();
    await concludeCase.execute(at(advisor), { caseId, version: 2, outcome: 'refused', reasonCode: 'duplicate', text: 'x' });
    const again = await submitCase.execute(at(member, LATER), { companyId, runId, language: 'zh' });
    if (!again.ok) throw new Error('not submitted');
    const seen = await viewCase.execute(at(advisor, LATER), { caseId: again.value.caseId });
    expect(seen.ok && seen.value.earlierCases).toMatchObject([{ caseId, because: 'same-company', state: 'concluded' }]);
  });
});
