import type { CaseEventView, CaseMessageView, OwnCaseRow, QueueRow } from '@/lib/contracts/review/review-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import { eventName, isAmongAdvisors, type EventAction } from '@/lib/domain/review/event-name.ts';
import { handOverOf } from '@/lib/domain/review/hand-over.ts';
import type { Database } from '../client.ts';
import { caseRowOf } from './queue.ts';

type Reader = { readonly userId: string; readonly today: CalendarDate };

/** The head of a case: its row in the queue. */
export async function caseRow(db: Database, caseId: string, reader: Reader): Promise<QueueRow> {
  const row = await caseRowOf(db, caseId, reader);
  if (row === null) throw new Error(`There is no case ${caseId}.`);
  return row;
}

/** Events and messages of a case, oldest first; for its company without internal notes and without hand-over notes. */
export async function caseTalk(db: Database, caseId: string, side: 'company' | 'advisor'): Promise<{ events: readonly CaseEventView[]; messages: readonly CaseMessageView[] }> {
  const named = { select: { name: true } } as const;
  const events = await db.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' }, include: { actor: named, reason: { select: { zh: true, en: true } } } });
  const messages = await db.caseMessage.findMany({ where: { caseId, ...(side === 'company' ? { internal: false } : {}) }, orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { author: named } });
  const told = events.map((event): CaseEventView => {
    const [from, to, actorRole] = [event.fromState as CaseState | null, event.toState as CaseState, event.actorRole as CaseEventView['actorRole']];
    const action = event.action as EventAction;
    const said = side === 'company' && isAmongAdvisors(action) ? { reasonCode: null, reason: null, text: '' } : { reasonCode: event.reasonCode, reason: event.reason, text: event.text };
    return { what: eventName(action), at: event.at.toISOString(), actorName: event.actor?.name ?? '', actorRole, from, to, outcome: event.outcome as CaseOutcome | null, ...said, handOver: null };
  });
  const notesAt = messages.filter(({ internal }) => internal).map(({ at }) => at.toISOString());
  return {
    events: side === 'company' ? told : told.map((event, index) => (event.what === 'expired' || event.what === 'handed-over' ? { ...event, handOver: handOverOf(told.slice(0, index), notesAt, event.at) } : event)),
    messages: messages.map((message) => ({ id: message.id, at: message.at.toISOString(), authorName: message.author?.name ?? '', from: message.side === 'company' ? 'company' : 'advisor', internal: message.internal, text: message.text })),
  };
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
