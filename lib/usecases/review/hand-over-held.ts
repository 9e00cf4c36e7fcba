import { absenceOn } from '@/lib/db/stores/absences.ts';
import { isThere } from '@/lib/db/stores/advisors.ts';
import type { Database } from '@/lib/db/client.ts';
import { lockHeldCases } from '@/lib/db/stores/review-cases.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { carryCase, stepOf, type CaseStep } from './carry-case.ts';

/**
 * Gives away every open case of somebody who cannot hold one today: to the deputy of their absence where that one is there, else to the
 * queue, with the note of the absence as the hand-over note. Call it in the transaction that makes them go (after `lockStanding(..., 'to-leave')`
 * or a change of their row), so that no case is left with them. Each is a step of its own for the audit.
 */
export async function handOverHeld({ db, now }: { readonly db: Database; readonly now: Date }, userId: string): Promise<readonly CaseStep[]> {
  const today = shanghaiDay(now.getTime());
  if (await isThere(db, userId, today)) return [];
  const absence = await absenceOn(db, userId, today);
  const to = absence?.deputyId && (await isThere(db, absence.deputyId, today)) ? absence.deputyId : null;
  const change = { action: 'hand-over', to, reasonCode: absence ? 'holder-away' : 'holder-left', text: absence?.note ?? '' } as const;
  const steps: CaseStep[] = [];
  for (const held of await lockHeldCases(db, userId)) {
    const step = { db, now, actor: { kind: 'system', task: 'hand-over' } } as const;
    const given = await carryCase(step, held, held.version, change);
    const carried = given.ok || to === null ? given : await carryCase(step, held, held.version, { ...change, to: null }); // the deputy left at this moment
    if (!carried.ok) throw new Error(`Case ${held.id} could not be handed over: ${JSON.stringify(carried.failure)}`);
    steps.push(stepOf(carried.value));
  }
  return steps;
}
