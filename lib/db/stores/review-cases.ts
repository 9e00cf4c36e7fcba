import type { FactPath } from '@/lib/domain/facts/fact.ts';
import type { CaseState, CaseOutcome } from '@/lib/domain/review/case-state.ts';
import type { CaseActor, CaseEvent, ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Language } from '@/lib/domain/text.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate, endOfDay, lastDayBefore } from '../days.ts';
import { Prisma } from '../generated/client.ts';
import { advisorsThere } from './advisors.ts';

type Row = Awaited<ReturnType<typeof findRow>>;

function findRow(db: Database, where: Prisma.ReviewCaseWhereInput) {
  return db.reviewCase.findFirst({ where });
}

function read(row: NonNullable<Row>): ReviewCase {
  if (row.dueOn === null) throw new Error(`Case ${row.id} has no due day.`);
  return {
    id: row.id,
    companyId: row.companyId,
    runId: row.runId,
    language: row.language as Language,
    state: row.state as CaseState,
    holderId: row.holderId,
    leaseUntil: row.leaseUntil && lastDayBefore(row.leaseUntil),
    dueOn: dayOfDate(row.dueOn),
    pausedOn: row.pausedOn && dayOfDate(row.pausedOn),
    outcome: row.outcome as CaseOutcome | null,
    version: row.version,
  };
}

/** A case that an advisor may know of: any that its company did not withdraw. */
export async function loadCase(db: Database, caseId: string): Promise<ReviewCase | null> {
  const row = await findRow(db, { id: caseId, state: { not: 'withdrawn' } });
  return row && read(row);
}

/** The open case of a company, null when it has none. */
export async function loadOpenCase(db: Database, companyId: string): Promise<ReviewCase | null> {
  const row = await findRow(db, { companyId, state: { notIn: ['concluded', 'withdrawn'] } });
  return row && read(row);
}

/** A case of one of this person's companies. */
export async function loadOwnCase(db: Database, caseId: string, userId: string): Promise<ReviewCase | null> {
  const row = await findRow(db, { id: caseId, company: { memberships: { some: { userId } } } });
  return row && read(row);
}

/** Where a case stands, withdrawn or not: what a conflict tells. */
export async function caseStanding(db: Database, caseId: string): Promise<Pick<ReviewCase, 'state' | 'holderId' | 'version'>> {
  const { state, holderId, version } = await db.reviewCase.findUniqueOrThrow({ where: { id: caseId }, select: { state: true, holderId: true, version: true } });
  return { state: state as CaseState, holderId, version };
}

/**
 * The next case for an advisor to work on, locked for this transaction; null when there is none. Cases that others are taking at this
 * moment are passed over, so that nobody waits and nobody gets the same one. First those whose claim has run out, then
 * the queue: by the day it is due, then by age. `language` narrows it; null takes any. What they skipped comes last, and only
 * while nobody else is there to take it.
 */
export async function lockNextCase(db: Database, advisorId: string, language: Language | null, now: Date): Promise<ReviewCase | null> {
  const wanted = language === null ? Prisma.empty : Prisma.sql`AND language = ${language}`;
  const skipped = Prisma.sql`EXISTS (SELECT 1 FROM case_skips s WHERE s.case_id = c.id AND s.user_id = ${advisorId}::uuid AND s.lifted_at IS NULL)`;
  const take = async (which: Prisma.Sql, order: Prisma.Sql) => (await db.$queryRaw<{ id: string }[]>`SELECT id FROM review_cases c WHERE ${which} ${wanted} ORDER BY ${order} LIMIT 1 FOR UPDATE SKIP LOCKED`)[0] ?? null;
  const [lease, age] = [Prisma.sql`lease_until`, Prisma.sql`due_on, submitted_at, number`];
  const next =
    (await take(Prisma.sql`state IN ('claimed', 'in-review') AND lease_until <= ${now} AND NOT ${skipped}`, lease)) ??
    (await take(Prisma.sql`state = 'submitted' AND NOT ${skipped}`, age)) ??
    ((await advisorsThere(db, shanghaiDay(now.getTime()))).some(({ id }) => id !== advisorId) ? null : await take(Prisma.sql`state = 'submitted' AND ${skipped}`, age));
  return next && loadCase(db, next.id);
}

/** The open cases of an advisor, locked for this transaction, so that they can be given away as they stand. */
export async function lockHeldCases(db: Database, holderId: string): Promise<readonly ReviewCase[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM review_cases WHERE holder_id = ${holderId}::uuid AND state NOT IN ('concluded', 'withdrawn') ORDER BY id FOR UPDATE`;
  const cases = await Promise.all(rows.map(({ id }) => loadCase(db, id)));
  return cases.filter((found) => found !== null);
}

/** The case whose claim ran out first, locked for this transaction; one that somebody works on at this moment is passed over. */
export async function oldestRunOutClaim(db: Database, now: Date): Promise<string | null> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM review_cases WHERE state IN ('claimed', 'in-review') AND lease_until <= ${now}
    ORDER BY lease_until LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return found?.id ?? null;
}

/** Opens a case with its first event; false when the company already has an open one. */
export async function openCase(db: Database, opened: ReviewCase, event: CaseEvent, now: Date): Promise<boolean> {
  const { count } = await db.reviewCase.createMany({
    data: [{ id: opened.id, companyId: opened.companyId, runId: opened.runId, language: opened.language, note: event.text, submittedBy: actorId(event.actor), submittedAt: now, ...columns(opened), version: 1 }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await writeEvent(db, opened.id, 1, event, now);
  return true;
}

/**
 * Saves a case that was decided on as of `version`, and writes its event; null when somebody else was faster or when the
 * company has opened another case meanwhile. The event carries the new version as its number, so that one change is one event.
 */
export async function saveCase(db: Database, version: number, next: ReviewCase, event: CaseEvent, now: Date): Promise<ReviewCase | null> {
  if (event.action === 'reopen') {
    await db.$queryRaw`SELECT 1 FROM companies WHERE id = ${next.companyId}::uuid FOR UPDATE`; // no case is opened meanwhile
    if (await findRow(db, { companyId: next.companyId, id: { not: next.id }, state: { notIn: ['concluded', 'withdrawn'] } })) return null;
  }
  const { count } = await db.reviewCase.updateMany({
    where: { id: next.id, version },
    data: { ...columns(next), ...(next.state === 'concluded' ? { concludedAt: now } : { concludedAt: null }), version: version + 1 },
  });
  if (count === 0) return null;
  await writeEvent(db, next.id, version + 1, event, now);
  return { ...next, version: version + 1 };
}

/** Adds a message, or an internal note that no company sees. */
export async function addMessage(db: Database, message: { caseId: string; authorId: string; side: 'company' | 'advisor'; internal: boolean; text: string }, now: Date): Promise<void> {
  await db.caseMessage.create({ data: { ...message, at: now } });
}

/** Notes which facts the company of a case was asked for; one that was asked for before is asked for anew. */
export async function noteQuestions(db: Database, caseId: string, paths: readonly FactPath[], now: Date): Promise<void> {
  await db.caseQuestion.deleteMany({ where: { caseId, path: { in: [...paths] } } });
  await db.caseQuestion.createMany({ data: [...new Set(paths)].map((path) => ({ caseId, path, askedAt: now })) });
}

function columns(reviewCase: ReviewCase) {
  return {
    state: reviewCase.state,
    outcome: reviewCase.outcome,
    holderId: reviewCase.holderId,
    leaseUntil: reviewCase.leaseUntil && endOfDay(reviewCase.leaseUntil),
    dueOn: dateOfDay(reviewCase.dueOn),
    pausedOn: reviewCase.pausedOn && dateOfDay(reviewCase.pausedOn),
  };
}

function actorId(actor: CaseActor): string | null {
  return actor.kind === 'system' ? null : actor.userId;
}

async function writeEvent(db: Database, caseId: string, seq: number, event: CaseEvent, now: Date): Promise<void> {
  await db.caseEvent.create({
    data: {
      caseId,
      seq,
      at: now,
      action: event.action,
      actorId: actorId(event.actor),
      actorRole: event.actor.kind === 'company' ? 'member' : event.actor.kind,
      fromState: event.from,
      toState: event.to,
      outcome: event.outcome,
      reasonCode: event.reasonCode,
      text: event.text,
    },
  });
}
