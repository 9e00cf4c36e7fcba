import type { MailPayload } from '@/lib/contracts/accounts/mail.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import type { CaseEvent, ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Database } from '../client.ts';
import { leaveNotices } from './notices.ts';

type NoticeKind = 'case-changed' | 'case-answered' | 'case-given' | 'case-moved';
type Told = { readonly userId: string; readonly kind: NoticeKind };

/**
 * Leaves a notice for those a change of a case concerns, the one who made it left out: the people of the company for every new state,
 * who held it until then (`heldBy`) when the company acted or when it went to other hands, and who has it now when somebody gave it to
 * them. Told once for each version of the case.
 */
export async function tellOfCase(db: Database, changed: ReviewCase, heldBy: string | null, event: CaseEvent, now: Date): Promise<void> {
  const actorId = event.actor.kind === 'system' ? null : event.actor.userId;
  const told = (await concerned(db, changed, heldBy, event)).filter(({ userId }) => userId !== actorId);
  if (told.length === 0) return;
  const about = await db.reviewCase.findUniqueOrThrow({ where: { id: changed.id }, select: { number: true, company: { select: { name: true } } } });
  await leaveNotices(
    db,
    told.map(({ userId, kind }) => {
      const topic = kind === 'case-moved' ? 'case-given' : kind;
      return {
        userId,
        companyId: changed.companyId,
        kind,
        topic,
        onceKey: `case:${changed.id}:${changed.version}`,
        payload: { caseId: changed.id, state: event.to, outcome: event.outcome },
        mail: { kind: 'case-news', payload: { topic, caseId: changed.id, number: about.number, company: about.company.name ?? '', what: whatOf(kind, event) } },
      };
    }),
    now,
  );
}

async function concerned(db: Database, changed: ReviewCase, heldBy: string | null, event: CaseEvent): Promise<readonly Told[]> {
  if (event.actor.kind === 'company') return heldBy === null ? [] : [{ userId: heldBy, kind: 'case-answered' }];
  const members = event.from === event.to ? [] : await db.membership.findMany({ where: { companyId: changed.companyId }, select: { userId: true } });
  const hands: Told[] = changed.holderId === heldBy ? [] : [...(heldBy === null ? [] : [{ userId: heldBy, kind: 'case-moved' } as const]), ...(changed.holderId === null ? [] : [{ userId: changed.holderId, kind: 'case-given' } as const])];
  return [...members.map(({ userId }) => ({ userId, kind: 'case-changed' }) as const), ...hands];
}

type What = MailPayload<'case-news'>['what'];
const STATES: Readonly<Record<CaseState, What>> = { submitted: 'submitted', claimed: 'claimed', 'in-review': 'review', 'waiting-for-company': 'waiting', concluded: 'refused', withdrawn: 'withdrawn' };
const OUTCOMES: Readonly<Record<CaseOutcome, What>> = { recommended: 'recommended', 'not-now': 'notNow', refused: 'refused' };

/** The sentence of a mail about a change of a case. */
function whatOf(kind: NoticeKind, event: CaseEvent): What {
  if (kind === 'case-given') return 'given';
  if (kind === 'case-moved') return 'moved';
  if (kind === 'case-answered') return event.to === 'withdrawn' ? 'companyWithdrew' : 'answered';
  return event.outcome === null ? STATES[event.to] : OUTCOMES[event.outcome];
}
