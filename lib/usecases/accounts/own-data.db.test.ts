import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/db/audit.ts';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { KEPT_DAYS } from '@/lib/db/stores/erasure.ts';
import { openSessionFor } from '@/lib/db/stores/sessions.ts';
import { exportedTables, NOT_EXPORTED } from '@/lib/db/views/export-own-data.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenMatchedCompany, givenPerson } from '@/lib/testing/review-world.ts';
import { granted } from '@/lib/testing/world.ts';
import { latestRunsAfter } from '@/lib/db/stores/match-runs.ts';
import { answerAdvisor } from '../review/answer-advisor.ts';
import { noteOnCase } from '../review/note-on-case.ts';
import { claimCase } from '../review/claim-case.ts';
import { requestHumanReview } from '../review/request-human-review.ts';
import { createShareLink } from '../shortlists/create-share-link.ts';
import { createShortlist } from '../shortlists/create-shortlist.ts';
import { saveToShortlist } from '../shortlists/save-to-shortlist.ts';
import { changeConsent } from './change-consent.ts';
import { deleteAccount } from './delete-account.ts';
import { deleteCompany } from './delete-company.ts';
import { discardAgedRows } from './discard-aged-rows.ts';
import { exportOwnData } from './export-own-data.ts';
import { viewOwnData } from './view-own-data.ts';

afterAll(() => closeDatabase());

const now = new Date('2026-11-20T02:00:00Z');
const DAY = 86_400_000;
const as = (actor: Person) => ({ actor, now });

async function tablesOfDatabase(): Promise<readonly string[]> {
  const rows = await reader().$queryRaw<{ name: string }[]>`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  return rows.map(({ name }) => name);
}
const unnamed = (tables: readonly string[]): readonly string[] => tables.filter((name) => !exportedTables().includes(name) && !(name in NOT_EXPORTED));

/** A company with something in every part: list, link, opening, case with messages, notice, consent, session. */
async function givenFullCompany() {
  const { member, companyId, runId, productId } = await givenMatchedCompany(`沈氏微芯 ${randomUUID()}`);
  const { shortlistId } = granted(await createShortlist.execute(as(member), { companyId, name: 'a list' }));
  granted(await saveToShortlist.execute(as(member), { runId, productId, shortlistId }));
  const { linkId } = granted(await createShareLink.execute(as(member), { shortlistId, scope: 'with-figures' }));
  await reader().shareOpening.create({ data: { linkId, at: now, device: 'phone 12ab' } });
  const step = granted(await requestHumanReview.execute(as(member), { runId, language: 'zh', text: '请核对营业收入这一条' }));
  const advisor = await givenPerson('advisor');
  granted(await claimCase.execute(as(advisor), { caseId: step.caseId, version: 1 }));
  granted(await noteOnCase.execute(as(advisor), { caseId: step.caseId, text: 'among advisors only' }));
  await reader().caseEvent.create({ data: { caseId: step.caseId, seq: 90, at: now, actorId: advisor.userId, actorRole: 'advisor', action: 'release', fromState: 'claimed', toState: 'submitted', text: 'handed on among advisors only' } });
  granted(await answerAdvisor.execute(as(member), { caseId: step.caseId, text: 'to the advisor' }));
  granted(await changeConsent.execute(as(member), { purpose: 'mail', agrees: true }));
  await openSessionFor(reader(), { id: member.userId, sessionVersion: 1 }, 'a browser', now);
  await reader().companyAnswer.create({ data: { companyId, path: 'employees_total', state: 'known', value: 61_803, savedAt: now, savedBy: member.userId } });
  return { member, companyId, runId, advisor, caseId: step.caseId };
}

/** In how many rows of which tables a text stands, whatever the column. */
async function traces(text: string): Promise<Readonly<Record<string, number>>> {
  const found: [string, number][] = [];
  for (const table of await tablesOfDatabase()) {
    const [row] = await reader().$queryRaw<{ xml: string }[]>`SELECT query_to_xml(format('SELECT count(*) AS n FROM %I t WHERE position(%L in t::text) > 0', ${table}::text, ${text}::text), false, true, '')::text AS xml`;
    const count = Number(/<n>(\d+)<\/n>/.exec(row?.xml ?? '')?.[1] ?? Number.NaN);
    if (count !== 0) found.push([table, count]);
  }
  return Object.fromEntries(found);
}

describe('a copy of all that is held', () => {
  test('names every table there is, or says why not; a new one that holds people would be seen', async () => {
    const tables = await tablesOfDatabase();
    expect(tables.length).toBeGreaterThan(30);
    expect(unnamed(tables)).toEqual([]);
    expect([...exportedTables(), ...Object.keys(NOT_EXPORTED)].filter((name) => !tables.includes(name))).toEqual([]);
    expect(unnamed([...tables, 'phone_numbers'])).toEqual(['phone_numbers']);
  });

  test('holds what the person and their company left, no secret, and nothing that is another’s', async () => {
    const { member } = await givenFullCompany();
    const other = await givenFullCompany();
    const { tables } = granted(await exportOwnData.execute(as(member), {}));
    for (const table of ['users', 'sessions', 'memberships', 'consents', 'companies', 'company_answers', 'match_runs', 'match_products', 'shortlists', 'shortlist_items', 'share_links', 'share_openings', 'review_cases', 'case_events', 'case_messages', 'notices', 'audit_entries']) expect(tables[table]?.length, table).toBeGreaterThan(0);
    const text = JSON.stringify(tables);
    expect(text).toContain('61803');
    expect(text).toContain('请核对营业收入这一条');
    expect(text).not.toContain('among advisors only');
    expect(text).not.toContain(other.companyId);
    expect(text).not.toContain(other.member.userId);
    const secrets = [...(await reader().session.findMany()).map(({ secretHash }) => secretHash), ...(await reader().shareLink.findMany()).map(({ tokenHash }) => tokenHash)];
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('of an advisor holds what they wrote, and no company', async () => {
    const { advisor, companyId } = await givenFullCompany();
    const { tables } = granted(await exportOwnData.execute(as(advisor), {}));
    expect(JSON.stringify(tables['case_messages'])).toContain('among advisors only');
    expect(tables['companies']).toEqual([]);
    expect(JSON.stringify(tables['company_answers'])).not.toContain(companyId);
  });
});

describe('deleting', () => {
  test('a company: needs its name, takes all that hangs on it, leaves ids in the audit alone, and the chains whole', async () => {
    const { member, companyId, caseId } = await givenFullCompany();
    const { name } = await reader().company.findUniqueOrThrow({ where: { id: companyId } });
    expect(await deleteCompany.execute(as(member), { companyId, confirm: 'another' })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    const stranger = await givenPerson('member');
    expect(await deleteCompany.execute(as(stranger), { companyId, confirm: name ?? '' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
    granted(await deleteCompany.execute(as(member), { companyId, confirm: ` ${name} ` }));
    expect(Object.keys(await traces(companyId)).toSorted()).toEqual(['audit_entries', 'audit_heads']);
    expect(Object.keys(await traces(caseId)).filter((table) => table !== 'audit_entries')).toEqual([]);
    expect(await traces(name ?? '')).toEqual({});
    expect((await verifyAudit(reader(), [])).faults).toEqual([]);
  });

  test('an account: needs its address, takes the companies of nobody else; what others hold stays', async () => {
    const { member, companyId, advisor } = await givenFullCompany();
    const shared = await givenMatchedCompany('共有企业');
    await reader().membership.create({ data: { userId: member.userId, companyId: shared.companyId, createdAt: now } });
    const { email } = await reader().user.findUniqueOrThrow({ where: { id: member.userId } });
    expect(await deleteAccount.execute(as(member), { confirm: 'someone@test.example' })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    granted(await deleteAccount.execute(as(member), { confirm: email.toUpperCase() }));
    expect(await traces(email)).toEqual({});
    expect(Object.keys(await traces(member.userId))).toEqual(['audit_entries']);
    expect(Object.keys(await traces(companyId)).toSorted()).toEqual(['audit_entries', 'audit_heads']);
    expect(await reader().company.count({ where: { id: shared.companyId } })).toBe(1);
    expect(await reader().user.count({ where: { id: advisor.userId } })).toBe(1);
    expect((await verifyAudit(reader(), [])).faults).toEqual([]);
  });

  test('the last administrator cannot leave', async () => {
    const last = await givenPerson('administrator');
    const { email } = await reader().user.findUniqueOrThrow({ where: { id: last.userId } });
    expect(await deleteAccount.execute(as(last), { confirm: email })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'last-administrator' } });
  });
});

test('a consent is given, taken back and given again, each with its time and wording', async () => {
  const member = await givenPerson('member');
  await reader().consent.deleteMany({ where: { userId: member.userId } });
  const standing = async () => granted(await viewOwnData.execute(as(member), {})).consents.find(({ purpose }) => purpose === 'mail');
  expect(await standing()).toEqual({ purpose: 'mail', givenAt: null, withdrawnAt: null, textVersion: null });
  granted(await changeConsent.execute(as(member), { purpose: 'mail', agrees: true }));
  expect(await standing()).toEqual({ purpose: 'mail', givenAt: now.toISOString(), withdrawnAt: null, textVersion: '2026-11' });
  granted(await changeConsent.execute(as(member), { purpose: 'mail', agrees: false }));
  expect(await standing()).toMatchObject({ withdrawnAt: now.toISOString() });
  granted(await changeConsent.execute({ actor: member, now: new Date(now.getTime() + 1_000) }, { purpose: 'mail', agrees: true }));
  expect(await standing()).toMatchObject({ withdrawnAt: null });
  expect(await changeConsent.execute(as(member), { purpose: 'service', agrees: false })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
});

test('who takes the consent to re-matching back is not judged again by itself', async () => {
  const { member, companyId } = await givenMatchedCompany();
  const waiting = async () => (await latestRunsAfter(reader(), null, 1_000)).some((run) => run.companyId === companyId);
  expect(await waiting()).toBe(true);
  granted(await changeConsent.execute(as(member), { purpose: 'rematch', agrees: true }));
  granted(await changeConsent.execute(as(member), { purpose: 'rematch', agrees: false }));
  expect(await waiting()).toBe(false);
  granted(await changeConsent.execute({ actor: member, now: new Date(now.getTime() + 1_000) }, { purpose: 'rematch', agrees: true }));
  expect(await waiting()).toBe(true);
});

test('an objection becomes a case, or goes into the one that is open; a stranger’s match is not there', async () => {
  const { member, runId, caseId } = await givenCase(now);
  const step = granted(await requestHumanReview.execute(as(member), { runId, language: 'en', text: 'revenue is judged wrongly' }));
  expect(step.caseId).toBe(caseId);
  expect(await reader().caseMessage.findFirstOrThrow({ where: { caseId } })).toMatchObject({ side: 'company', internal: false, text: expect.stringContaining('asks for a person') as unknown });
  const alone = await givenMatchedCompany();
  const opened = granted(await requestHumanReview.execute(as(alone.member), { runId: alone.runId, language: 'zh', text: '请看' }));
  expect(await reader().reviewCase.findUniqueOrThrow({ where: { id: opened.caseId } })).toMatchObject({ state: 'submitted', note: '【对自动匹配结果有异议，要求人工复核】 请看' });
  expect(await requestHumanReview.execute(as(member), { runId: alone.runId, language: 'zh', text: 'x' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
});

test('what ages out goes, what is younger stays', async () => {
  const { member } = await givenFullCompany();
  const later = (days: number) => ({ actor: { kind: 'system', task: 'test' } as const, now: new Date(now.getTime() + days * DAY) });
  const count = async () => ({ sessions: await reader().session.count({ where: { userId: member.userId } }), openings: await reader().shareOpening.count(), notices: await reader().notice.count({ where: { userId: member.userId } }) });
  const before = await count();
  expect(before.sessions).toBe(1);
  granted(await discardAgedRows.execute(later(KEPT_DAYS.sessions - 1), {}));
  expect(await count()).toEqual(before);
  granted(await discardAgedRows.execute(later(KEPT_DAYS.sessions + 2), {}));
  expect(await count()).toEqual({ ...before, sessions: 0 });
  granted(await discardAgedRows.execute(later(KEPT_DAYS.openings + 1), {}));
  expect(await count()).toMatchObject({ openings: 0, notices: before.notices });
  granted(await discardAgedRows.execute(later(KEPT_DAYS.notices + 1), {}));
  expect((await count()).notices).toBe(0);
});
