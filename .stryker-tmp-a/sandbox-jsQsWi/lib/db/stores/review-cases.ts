// @ts-nocheck
import type { CaseState, CaseOutcome } from '@/lib/domain/review/case-state.ts';
import type { CaseActor, CaseEvent, ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate, endOfDay, lastDayBefore } from '../days.ts';
import { Prisma } from '../generated/client.ts';

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

/** A case of one of this person's companies. */
export async function loadOwnCase(db: Database, caseId: string, userId: string): Promise<ReviewCase | null> {
  const row = await findRow(db, { id: caseId, company: { memberships: { some: { userId } } } });
  return row && read(row);
}

/**
 * The next case to work on, locked for this transaction; null when there is none. Cases that others are taking at this
 * moment are passed over, so that nobody waits and nobody gets the same one. First those whose claim has run out, then
 * the queue: by the day it is due, then by age. `language` narrows it; null takes any.
 */
export async function lockNextCase(db: Database, language: Language | null, now: Date): Promise<ReviewCase | null> {
  const wanted = language === null ? Prisma.empty : Prisma.sql`AND language = ${language}`;
  const [abandoned] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM review_cases WHERE state IN ('claimed', 'in-review') AND lease_until <= ${now} ${wanted}
    ORDER BY lease_until LIMIT 1 FOR UPDATE SKIP LOCKED`;
  const [next] = abandoned
    ? [abandoned]
    : await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM review_cases WHERE state = 'submitted' ${wanted}
    ORDER BY due_on, submitted_at, number LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return next ? loadCase(db, next.id) : null;
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
