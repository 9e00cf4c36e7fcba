import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenHeldCase, type HeldCase } from '@/lib/testing/casework-world.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { givenPerson } from '@/lib/testing/review-world.ts';
import { granted } from '@/lib/testing/world.ts';
import { saveAnswers } from '../intake/save-answers.ts';
import { submitIntake } from '../intake/submit-intake.ts';
import { answerAdvisor } from './answer-advisor.ts';
import { askCompany } from './ask-company.ts';
import { confirmFact } from './confirm-fact.ts';
import { takeBackConfirmation } from './take-back-confirmation.ts';
import { viewCase } from './view-case.ts';
import { viewOwnCase } from './view-own-case.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const LATER = new Date('2026-11-24T02:00:00Z');
const at = (actor: Actor, now = NOW) => ({ actor, now });

beforeAll(() => givenCatalog(NOW));
afterAll(closeDatabase);

const seen = { path: 'invention_patents_total', answerVersion: 1, level: 'document', note: '专利登记簿' } as const;
const answerOf = (companyId: string, path: string = seen.path) => reader().companyAnswer.findUniqueOrThrow({ where: { companyId_path: { companyId, path } } });
const save = (held: HeldCase, value: number, version: number) => saveAnswers.execute(at(held.member, LATER), { companyId: held.companyId, changes: [{ path: seen.path, state: 'known', value, version }] });

test('a confirmed answer says by whom, when and on what; the company reads it, and its next match counts with it', async () => {
  const held = await givenHeldCase(NOW);
  granted(await confirmFact.execute(at(held.advisor), { caseId: held.caseId, ...seen }));
  const expected = { evidence: 'document', confirmed: { by: '顾明远', at: NOW.toISOString(), note: '专利登记簿' } };
  const view = granted(await viewCase.execute(at(held.advisor), { caseId: held.caseId }));
  expect(view.profile.flatMap(({ questions }) => questions).find(({ fact }) => fact === seen.path)?.answers[0]).toMatchObject(expected);
  expect(granted(await viewOwnCase.execute(at(held.member), { caseId: held.caseId })).confirmed).toMatchObject([{ path: seen.path, ...expected }]);

  const evidenceIn = async (runId: string) => ((await reader().matchRun.findUniqueOrThrow({ where: { id: runId } })).facts as Record<string, { evidence: string }>)[seen.path]?.evidence;
  const { runId } = granted(await submitIntake.execute(at(held.member, LATER), { companyId: held.companyId }));
  expect([await evidenceIn(held.runId), await evidenceIn(runId)]).toEqual(['declared', 'document']);
  expect(await reader().auditEntry.findFirst({ where: { command: 'confirm-fact', subjectId: held.companyId } })).toMatchObject({ actorId: held.advisor.userId, detail: { case: held.caseId, fact: seen.path, level: 'document' } });
});

test('the same value saved again stays confirmed; another value, and "don\'t know", drop the confirmation', async () => {
  const held = await givenHeldCase(NOW);
  granted(await confirmFact.execute(at(held.advisor), { caseId: held.caseId, ...seen, level: 'verified' }));
  granted(await save(held, 23, 1));
  expect(await answerOf(held.companyId)).toMatchObject({ version: 2, evidence: 'verified', verifiedBy: held.advisor.userId });
  granted(await save(held, 24, 2));
  expect(await answerOf(held.companyId)).toMatchObject({ version: 3, evidence: 'declared', evidenceBefore: null, verifiedAt: null, verifiedBy: null, verifiedNote: '' });
  granted(await confirmFact.execute(at(held.advisor), { caseId: held.caseId, ...seen, answerVersion: 3 }));
  granted(await saveAnswers.execute(at(held.member, LATER), { companyId: held.companyId, changes: [{ path: seen.path, state: 'unknown', value: null, version: 3 }] }));
  expect(await answerOf(held.companyId)).toMatchObject({ state: 'unknown', evidence: 'declared', verifiedAt: null });
});

test('what is confirmed is the very answer that was seen, once, and by the one who holds the case', async () => {
  const held = await givenHeldCase(NOW);
  granted(await save(held, 24, 1));
  const confirm = (actor: Actor, change: object = {}) => confirmFact.execute(at(actor), { caseId: held.caseId, ...seen, answerVersion: 2, ...change });
  expect(await confirm(held.advisor, { answerVersion: 1 })).toMatchObject({ ok: false, failure: { kind: 'conflict', code: 'answer-changed', current: { value: 24, version: 2 } } });
  expect(await confirm(await givenPerson('advisor'))).toMatchObject({ ok: false, failure: { code: 'case-held' } });
  expect(await confirm(held.member)).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect(await confirm(held.advisor, { path: 'no_such_fact' })).toMatchObject({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'path', code: 'unknown-fact' }] } });
  expect(await confirm(held.advisor, { path: 'evaluation_score' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  const both = await Promise.all([confirm(held.advisor), confirm(held.advisor, { note: '另一份' })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'fact-confirmed', current: { confirmed: { by: '顾明远' } } } });
});

test('a confirmation is taken back to the proof there was before', async () => {
  const held = await givenHeldCase(NOW);
  await reader().companyAnswer.update({ where: { companyId_path: { companyId: held.companyId, path: seen.path } }, data: { evidence: 'document' } });
  expect(await confirmFact.execute(at(held.advisor), { caseId: held.caseId, ...seen })).toMatchObject({ ok: false, failure: { problems: [{ field: 'level', code: 'level-not-higher' }] } });
  granted(await confirmFact.execute(at(held.advisor), { caseId: held.caseId, ...seen, level: 'audited' }));
  const back = { caseId: held.caseId, path: seen.path, answerVersion: 1 };
  granted(await takeBackConfirmation.execute(at(held.advisor), back));
  expect(await answerOf(held.companyId)).toMatchObject({ evidence: 'document', verifiedAt: null, verifiedNote: '' });
  expect(await takeBackConfirmation.execute(at(held.advisor), back)).toMatchObject({ ok: false, failure: { code: 'answer-changed' } });
});

test('the company is asked for facts by name, and sees which of them it has answered since', async () => {
  const held = await givenHeldCase(NOW);
  const paths = ['evaluation_score', 'sci_staff_score'];
  expect(await askCompany.execute(at(held.advisor), { caseId: held.caseId, version: 2, text: '？', paths: ['no_such_fact'] })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  granted(await askCompany.execute(at(held.advisor), { caseId: held.caseId, version: 2, text: '请补充两项', paths }));
  const asked = async () => granted(await viewOwnCase.execute(at(held.member), { caseId: held.caseId })).asked.map(({ path, answered }) => [path, answered]);
  expect(await asked()).toEqual([['evaluation_score', false], ['sci_staff_score', false]]);
  granted(await saveAnswers.execute(at(held.member, LATER), { companyId: held.companyId, changes: [{ path: 'evaluation_score', state: 'unknown', value: null, version: 0 }] }));
  expect(await asked()).toEqual([['evaluation_score', true], ['sci_staff_score', false]]);
  // Asked once more after "don't know": open again.
  granted(await answerAdvisor.execute(at(held.member, LATER), { caseId: held.caseId, text: '第一项不清楚' }));
  granted(await askCompany.execute(at(held.advisor, new Date(LATER.getTime() + 1)), { caseId: held.caseId, version: 4, text: '请向科委核实', paths: ['evaluation_score'] }));
  expect(granted(await viewCase.execute(at(held.advisor), { caseId: held.caseId })).asked).toMatchObject([{ path: 'evaluation_score', answered: false }, { path: 'sci_staff_score', answered: false }]);
});
