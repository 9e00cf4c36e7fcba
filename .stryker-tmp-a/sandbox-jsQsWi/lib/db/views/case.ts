// @ts-nocheck
import type { CaseEventView, CaseMessageView, CaseView, OwnCaseRow, QueueRow } from '@/lib/contracts/review/review-view.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import { likeness, LIKENESS_DAYS } from '@/lib/domain/review/earlier-case.ts';
import { eventName } from '@/lib/domain/review/event-name.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { QUEUE_ROW, queueRow } from './queue.ts';

const DAY_MS = 86_400_000;

type Reader = { readonly userId: string; readonly today: CalendarDate };

/** The head of a case: its row in the queue. */
export async function caseRow(db: Database, caseId: string, reader: Reader): Promise<QueueRow> {
  return queueRow(await db.reviewCase.findUniqueOrThrow({ where: { id: caseId }, select: QUEUE_ROW }), reader);
}

/** Events and messages of a case, oldest first; for its company without internal notes and without hand-over notes. */
export async function caseTalk(db: Database, caseId: string, side: 'company' | 'advisor'): Promise<{ events: readonly CaseEventView[]; messages: readonly CaseMessageView[] }> {
  const named = { select: { name: true } } as const;
  const events = await db.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' }, include: { actor: named, reason: { select: { zh: true, en: true } } } });
  const messages = await db.caseMessage.findMany({ where: { caseId, ...(side === 'company' ? { internal: false } : {}) }, orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { author: named } });
  return {
    events: events.map((event) => {
      const [from, to, actorRole] = [event.fromState as CaseState | null, event.toState as CaseState, event.actorRole as CaseEventView['actorRole']];
      const what = eventName(from, to, actorRole);
      const text = what === 'released' && side === 'company' ? '' : event.text;
      return { what, at: event.at.toISOString(), actorName: event.actor?.name ?? '', actorRole, from, to, outcome: event.outcome as CaseOutcome | null, reasonCode: event.reasonCode, reason: event.reason, text };
    }),
    messages: messages.map((message) => ({ id: message.id, at: message.at.toISOString(), authorName: message.author?.name ?? '', from: message.side === 'company' ? 'company' : 'advisor', internal: message.internal, text: message.text })),
  };
}

const ORIGIN = {
  id: true, number: true, state: true, companyId: true, submittedBy: true, submittedAt: true,
  company: { select: { name: true, creditCode: true } },
  submitter: { select: { email: true } },
} satisfies Prisma.ReviewCaseSelect;

/** Other cases that may be of the same company, the latest first, at most 20. Cases that were withdrawn are left out. */
export async function earlierCases(db: Database, caseId: string): Promise<CaseView['earlierCases']> {
  const current = await db.reviewCase.findUniqueOrThrow({ where: { id: caseId }, select: ORIGIN });
  const near = new Date(current.submittedAt.getTime() - (LIKENESS_DAYS + 1) * DAY_MS);
  const candidates = await db.reviewCase.findMany({
    where: {
      id: { not: caseId },
      state: { not: 'withdrawn' },
      OR: [
        { companyId: current.companyId },
        ...(current.company.creditCode ? [{ company: { creditCode: current.company.creditCode } }] : []),
        ...(current.submittedBy ? [{ submittedBy: current.submittedBy, submittedAt: { gte: near } }] : []),
      ],
    },
    orderBy: { submittedAt: 'desc' },
    take: 50,
    select: ORIGIN,
  });
  const found = candidates.flatMap((other) => {
    const because = other.companyId === current.companyId ? ('same-company' as const) : likeness(originOf(current), originOf(other));
    return because ? [{ caseId: other.id, number: other.number, state: other.state as CaseState, submittedAt: other.submittedAt.toISOString(), because }] : [];
  });
  return found.slice(0, 20);
}

function originOf(row: Prisma.ReviewCaseGetPayload<{ select: typeof ORIGIN }>) {
  return { creditCode: row.company.creditCode, companyName: row.company.name, contact: row.submitter?.email ?? null, submittedOn: shanghaiDay(row.submittedAt.getTime()) };
}

/** The cases of a company, the latest first. */
export async function ownCaseRows(db: Database, companyId: string): Promise<readonly OwnCaseRow[]> {
  const rows = await db.reviewCase.findMany({ where: { companyId }, orderBy: [{ submittedAt: 'desc' }, { number: 'desc' }], include: { events: { orderBy: { seq: 'desc' }, take: 1, select: { at: true } } } });
  return rows.map((row) => ({
    caseId: row.id,
    number: row.number,
    state: row.state as CaseState,
    outcome: row.outcome as CaseOutcome | null,
    runId: row.runId,
    submittedAt: row.submittedAt.toISOString(),
    changedAt: (row.events[0]?.at ?? row.submittedAt).toISOString(),
  }));
}
