import { beforeAll, expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun, loadMatch, matchHash } from '@/lib/db/stores/match-runs.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { replay } from '@/lib/domain/matching/replay.ts';
import type { Actor, Person } from '@/lib/domain/access/actor.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { CHIP_DESIGNER, DEMO_PASSWORD, givenAccount, givenAnsweredCompany, granted } from '@/lib/testing/world.ts';
import { createUser } from '../accounts/create-user.ts';
import { listMatches } from '../matching/list-matches.ts';
import { viewMatch } from '../matching/view-match.ts';
import { viewProductMatch } from '../matching/view-product-match.ts';
import { whatIf } from '../matching/what-if.ts';
import { listCompanies } from './list-companies.ts';
import { nameCompany } from './name-company.ts';
import { saveAnswers } from './save-answers.ts';
import { startIntake } from './start-intake.ts';
import { submitIntake } from './submit-intake.ts';
import { viewAnswers } from './view-answers.ts';
import { viewIntake } from './view-intake.ts';

const now = new Date('2026-11-23T08:00:00Z');
const notFound = { ok: false, failure: { kind: 'not-found' } };
let people = 0;

beforeAll(async () => {
  await givenCatalog(now);
});

async function givenMember(): Promise<Person> {
  people += 1;
  return givenAccount({ email: `member-${people}@intake.example`, name: 'A member', role: 'member' }, now);
}

async function givenCompany(actor: Actor): Promise<string> {
  return granted(await startIntake.execute({ actor, now }, {})).companyId;
}

const save = async (actor: Actor, companyId: string, ...changes: readonly unknown[]) => granted(await saveAnswers.execute({ actor, now }, { companyId, changes }));
const known = (path: string, value: unknown, version = 0) => ({ path, state: 'known', value, version });

test('answers are saved as they are given and read back the same', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const outcome = await save(member, companyId, known('employees_total', 12), known('revenue.2025', '01234.50'), known('sectors', []), { path: 'rd_staff', state: 'unknown', value: null, version: 0 });
  expect(outcome.problems).toEqual([]);
  expect(outcome.saved.map(({ path, state, value, version }) => [path, state, value, version]).toSorted()).toEqual([
    ['employees_total', 'known', 12, 1],
    ['rd_staff', 'unknown', null, 1],
    ['revenue.2025', 'known', '1234.5', 1],
    ['sectors', 'known', [], 1],
  ]);
  const view = granted(await viewAnswers.execute({ actor: member, now }, { companyId }));
  const answers = new Map(view.sections.flatMap(({ questions }) => questions.flatMap(({ answers: own }) => own.map((answer) => [answer.path, answer]))));
  expect(answers.get('revenue.2025')).toMatchObject({ state: 'known', value: '1234.5' });
  expect(answers.get('revenue.2024')).toMatchObject({ state: 'unanswered', value: null, version: 0 });
  expect(answers.get('rd_staff')).toMatchObject({ state: 'unknown' });
});

test('what cannot be read is told at its field, and the others are saved', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const outcome = await save(
    member, companyId,
    known('employees_total', -1), known('rd_staff', 'many'), known('founded_on', '+275760-09-13'), known('revenue', '5'), known('revenue.2025', { $gt: 0 }), known('magic', 1), known('software_copyrights', 3),
    { path: 'company_stage', state: 'unknown', value: null, version: 0 },
  );
  expect(outcome.saved.map(({ path }) => path)).toEqual(['software_copyrights']);
  expect(outcome.problems.map(({ field, code }) => [field, code])).toEqual([
    ['employees_total', 'number-negative'],
    ['rd_staff', 'number-unreadable'],
    ['founded_on', 'day-unreadable'],
    ['revenue', 'unknown-fact'],
    ['revenue.2025', 'money-unreadable'],
    ['magic', 'unknown-fact'],
    ['company_stage', 'required'],
  ]);
});

test('two tabs never overwrite each other: the later one meets both values', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  await save(member, companyId, known('employees_total', 10));
  await save(member, companyId, known('employees_total', 11, 1));
  const late = await save(member, companyId, known('employees_total', 12, 1), known('rd_staff', 3));
  expect(late.conflicts).toMatchObject([{ mine: 12, theirs: { path: 'employees_total', value: 11, version: 2 } }]);
  expect(late.saved.map(({ path }) => path)).toEqual(['rd_staff']);
  // The same answer sent twice, its acknowledgement lost, is no conflict.
  expect((await save(member, companyId, known('employees_total', 11, 1))).conflicts).toEqual([]);
});

test('twenty saves of one answer at once: each is saved or shown the newer value, none is lost', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => save(member, companyId, known('employees_total', 100 + n))));
  expect(outcomes.filter(({ saved }) => saved.length === 1)).toHaveLength(1);
  expect(outcomes.filter(({ conflicts }) => conflicts.length === 1)).toHaveLength(19);
});

test('facts that contradict each other are saved, pointed out, and stop the submission', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const contradiction = { field: 'rd_staff', code: 'part-above-whole', params: { whole: 'employees_total' } };
  const outcome = await save(member, companyId, known('employees_total', 10), known('rd_staff', 11), known('company_stage', 'seed'), known('registered_district', 'pudong'));
  expect(outcome.problems).toEqual([contradiction]);
  const view = granted(await viewIntake.execute({ actor: member, now }, { companyId, section: 'people' }));
  expect(view.sections.find(({ section }) => section === 'people')?.status).toBe('problem');
  expect(view.current?.problems).toEqual([contradiction]);
  expect(await submitIntake.execute({ actor: member, now }, { companyId })).toEqual({ ok: false, failure: { kind: 'invalid', problems: [contradiction] } });
  expect(granted(await listMatches.execute({ actor: member, now }, { companyId }))).toEqual([]);
});

test('what identifies the company must be answered before it is matched', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const outcome = await submitIntake.execute({ actor: member, now }, { companyId });
  expect(outcome).toEqual({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'company_stage', code: 'required' }, { field: 'registered_district', code: 'required' }] } });
});

test('a question that no rule reads is not asked', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const view = granted(await viewAnswers.execute({ actor: member, now }, { companyId }));
  const asked = view.sections.flatMap(({ questions }) => questions);
  expect(asked.length).toBeGreaterThan(20);
  for (const { fact, usedBy } of asked) expect(usedBy.count > 0 || VOCABULARY.facts.get(fact)?.identity === true, fact).toBe(true);
});

test('a submission is kept as a record that replays to the same bytes', async () => {
  const member = await givenMember();
  const companyId = await givenAnsweredCompany(member, CHIP_DESIGNER, now);
  const { runId } = granted(await submitIntake.execute({ actor: member, now }, { companyId }));
  const run = await findRun(reader(), member, runId);
  if (!run) throw new Error('no run');
  const match = await loadMatch(reader(), run);
  expect(matchHash(match)).toBe(run.resultHash);
  const { catalog } = await loadEdition(reader(), run.editionHash);
  expect(replay({ ...run, catalog, match }, VOCABULARY)).toEqual({ kind: 'same' });

  const view = granted(await viewMatch.execute({ actor: member, now }, { runId }));
  const cards = view.sections.flatMap(({ cards: own }) => own);
  expect(cards).toHaveLength(catalog.products.length);
  expect(view).toMatchObject({ companyName: CHIP_DESIGNER.name, asOf: '2026-11-23', may: { save: true, submitCase: true }, case: null });
  const judged = cards.find(({ state }) => state.kind === 'judged');
  const product = granted(await viewProductMatch.execute({ actor: member, now }, { runId, productId: judged?.productId ?? '' }));
  expect(product.evaluation?.verdict).toBe(judged?.state.kind === 'judged' ? judged.state.verdict : '');
  expect(product.card).toEqual(judged);
});

test('what if: moving a figure changes verdicts and keeps nothing', async () => {
  const member = await givenMember();
  const companyId = await givenAnsweredCompany(member, CHIP_DESIGNER, now);
  const { runId } = granted(await submitIntake.execute({ actor: member, now }, { companyId }));
  const none = granted(await whatIf.execute({ actor: member, now }, { runId, changes: {} }));
  expect(none).toMatchObject({ asOf: '2026-11-23', products: [] });
  expect(none.figures.every((figure) => !figure.moved)).toBe(true);
  expect(await reader().matchRun.count({ where: { companyId } })).toBe(1);
});

test("another's company, draft or match is not there, by whatever way", async () => {
  const [owner, other] = [await givenMember(), await givenMember()];
  const companyId = await givenAnsweredCompany(owner, CHIP_DESIGNER, now);
  const { runId } = granted(await submitIntake.execute({ actor: owner, now }, { companyId }));
  const advisor: Person = { ...(await givenMember()), kind: 'advisor' };
  const strangers: readonly Actor[] = [other, { kind: 'anonymous', draftCompanyId: null }, { kind: 'anonymous', draftCompanyId: companyId }];
  for (const actor of strangers) {
    const context = { actor, now };
    expect(await viewIntake.execute(context, { companyId, section: null })).toEqual(notFound);
    expect(await viewAnswers.execute(context, { companyId })).toEqual(notFound);
    expect(await saveAnswers.execute(context, { companyId, changes: [known('employees_total', 1)] })).toEqual(notFound);
    expect(await nameCompany.execute(context, { companyId, name: 'Mine', creditCode: null })).toEqual(notFound);
    expect(await submitIntake.execute(context, { companyId })).toEqual(notFound);
    expect(await listMatches.execute(context, { companyId })).toEqual(notFound);
  }
  for (const actor of [...strangers, advisor]) {
    const context = { actor, now };
    expect(await viewMatch.execute(context, { runId })).toEqual(notFound);
    expect(await viewProductMatch.execute(context, { runId, productId: 'star-listing' })).toEqual(notFound);
    expect(await whatIf.execute(context, { runId, changes: {} })).toEqual(notFound);
  }
});

test('a code whose check character does not fit is kept and told; one of another form is refused', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const named = (creditCode: string) => nameCompany.execute({ actor: member, now }, { companyId, name: ' 上海　测试ＡＩ公司 ', creditCode });
  expect(await named('91350211M0000XUF46')).toEqual({ ok: true, value: { doubtful: true } });
  expect(await reader().company.findUnique({ where: { id: companyId }, select: { name: true, nameKey: true, creditCode: true } })).toEqual({ name: '上海 测试AI公司', nameKey: '上海测试ai公司', creditCode: '91350211M0000XUF46' });
  expect(await named('9135')).toEqual({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'creditCode', code: 'credit-code-length' }] } });
});

test('a password is never in an audit row', async () => {
  granted(await createUser.execute({ actor: { kind: 'system', task: 'test' }, now }, { name: 'Quiet', email: 'quiet@intake.example', role: 'advisor', password: DEMO_PASSWORD }));
  const rows = await reader().auditEntry.findMany();
  expect(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/demo-livewater|quiet@|Quiet/);
});

test('who acts for a company says so, and holds several; another person sees none of them', async () => {
  const [agent, stranger] = [await givenMember(), await givenMember()];
  const [first, second] = [granted(await startIntake.execute({ actor: agent, now }, { capacity: 'agent' })).companyId, await givenCompany(agent)];
  const name = (actor: Actor, companyId: string, as: 'own' | 'agent' | null = null) => nameCompany.execute({ actor, now }, { companyId, name: '申江微芯', creditCode: '91350211M0000XUF46', capacity: as });
  granted(await name(agent, first));
  const own = granted(await listCompanies.execute({ actor: agent, now }, {}));
  expect(own.map(({ id, capacity }) => [id, capacity]).toSorted()).toEqual([[first, 'agent'], [second, 'own']].toSorted());
  expect(granted(await listCompanies.execute({ actor: stranger, now }, {}))).toEqual([]);
  granted(await name(agent, second, 'agent'));
  const view = granted(await viewIntake.execute({ actor: agent, now }, { companyId: second, section: null }));
  expect(view).toMatchObject({ capacity: 'agent', duplicates: [{ id: first, name: '申江微芯' }] });
  // The same code with somebody who may not know of the others: nothing is told.
  const theirs = await givenCompany(stranger);
  granted(await name(stranger, theirs));
  expect(granted(await viewIntake.execute({ actor: stranger, now }, { companyId: theirs, section: null })).duplicates).toEqual([]);
});

test('a question that can change no verdict any more is not asked', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const asked = async (section: 'listing' | 'specialist', topic: string) => granted(await viewIntake.execute({ actor: member, now }, { companyId, section, topic })).current?.questions.map(({ fact }) => fact);
  expect(await asked('listing', 'votes')).toEqual(['has_weighted_voting_rights', 'wvr_votes_per_share_max', 'wvr_holder_share_pct', 'ordinary_votes_pct', 'wvr_adopted_before_ipo']);
  await save(member, companyId, known('has_weighted_voting_rights', false));
  expect(await asked('listing', 'votes')).toEqual(['has_weighted_voting_rights']);
  expect(await viewIntake.execute({ actor: member, now }, { companyId, section: 'listing', topic: 'no-such-topic' })).toEqual(notFound);
});

test('why a question is asked names the criterion that reads it', async () => {
  const member = await givenMember();
  const companyId = await givenCompany(member);
  const view = granted(await viewIntake.execute({ actor: member, now }, { companyId, section: 'people' }));
  for (const { fact, usedBy } of view.current?.questions ?? []) {
    expect(usedBy.count).toBeGreaterThan(0);
    for (const { rule } of usedBy.readers) expect([rule.fact, ...(VOCABULARY.derived.get(rule.fact)?.inputs ?? [])]).toContain(fact);
  }
});
