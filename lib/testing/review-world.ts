import { randomUUID } from 'node:crypto';
import { reader } from '@/lib/db/client.ts';
import { submitCase } from '@/lib/usecases/review/submit-case.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { CONSENT_TEXT } from '@/lib/domain/access/consent.ts';

const BEGAN = new Date('2026-11-01T01:00:00Z');
const EDITION = 'e'.repeat(64);

/** A person of a role, as an actor; a member agrees to mail. */
export async function givenPerson(kind: Person['kind'], name = `${kind} of a test`): Promise<Person> {
  const { id } = await reader().user.create({ data: { name, email: `${randomUUID()}@test.example`, role: kind, createdAt: BEGAN, ...(kind === 'member' ? { consents: { create: { purpose: 'mail', textVersion: CONSENT_TEXT.mail, givenAt: BEGAN } } } : {}) } });
  return { kind, userId: id, sessionId: randomUUID() };
}

/** A company with one member and one stored match of a product. */
export async function givenMatchedCompany(name = '测试企业'): Promise<{ readonly member: Person; readonly companyId: string; readonly runId: string; readonly productId: string }> {
  const db = reader();
  const member = await givenPerson('member');
  await db.catalogEdition.createMany({ data: [{ hash: EDITION, document: {}, publishedAt: BEGAN }], skipDuplicates: true });
  const company = await db.company.create({ data: { name, nameKey: name.toLowerCase(), createdAt: BEGAN, updatedAt: BEGAN, memberships: { create: { userId: member.userId, createdAt: BEGAN } } } });
  const productId = 'test-product';
  await db.product.createMany({
    data: [{ id: productId, type: 'credit', nameZh: '测试贷款', nameEn: 'Test loan', providerZh: '测试银行', providerEn: 'Test bank', places: ['CN-31'], document: {}, addedOn: BEGAN, changedAt: BEGAN, contentHash: 'c' }],
    skipDuplicates: true,
  });
  const run = await givenRun(company.id, productId, BEGAN);
  return { member, companyId: company.id, runId: run, productId };
}

/** One more match of a company, made at `at`. */
export async function givenRun(companyId: string, productId: string, at: Date): Promise<string> {
  const card = { productId, type: 'credit', name: { zh: '测试贷款', en: 'Test loan' }, provider: { zh: '测试银行', en: 'Test bank' }, summary: { zh: '', en: '' }, places: ['CN-31'], amount: null, tenorMonths: 12, state: { kind: 'judged', verdict: 'undetermined' }, counts: { met: 1, unmet: 0, unknown: 1, faulty: 0 }, gaps: [], missing: ['revenue.2025'], evidenceShort: 0, confidence: 'primary_text', source: null };
  const run = await reader().matchRun.create({
    data: {
      companyId, asOf: new Date('2026-11-01T00:00:00Z'), factsOn: new Date('2026-11-01T00:00:00Z'), facts: {}, engineVersion: '1', editionHash: EDITION, resultHash: 'r', nextQuestions: [], origin: 'intake', createdAt: at,
      products: { create: { productId, ordinal: 1, state: 'closed', card } },
    },
  });
  return run.id;
}

/** A case in the queue. */
export async function givenCase(now: Date, name?: string): Promise<{ readonly caseId: string; readonly companyId: string; readonly runId: string; readonly member: Person }> {
  const { member, companyId, runId } = await givenMatchedCompany(name);
  const submitted = await submitCase.execute({ actor: member, now }, { companyId, runId, language: 'zh', note: '' });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.failure));
  return { caseId: submitted.value.caseId, companyId, runId, member };
}
