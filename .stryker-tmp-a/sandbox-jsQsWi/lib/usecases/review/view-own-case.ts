// @ts-nocheck
import { caseInput } from '@/lib/contracts/review/case-inputs.ts';
import type { CaseAction, OwnCaseView } from '@/lib/contracts/review/review-view.ts';
import { loadOwnCase } from '@/lib/db/stores/review-cases.ts';
import { caseRow, caseTalk } from '@/lib/db/views/case.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { actionsOpenTo } from '@/lib/domain/review/change-case.ts';
import { query } from '../query.ts';
import { caseActor } from './carry-case.ts';

/** A case as its company sees it: state, reason and text; nothing that was written among advisors. */
export const viewOwnCase = query({
  name: 'view-own-case',
  input: caseInput,
  allow: (actor) => may(actor, 'view-own-case'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadOwnCase(db, input.caseId, userId);
    if (!found || userId === null) return fail({ kind: 'not-found' });
    const today = shanghaiDay(now.getTime());
    const row = await caseRow(db, found.id, { userId, today });
    const talk = await caseTalk(db, found.id, 'company');
    const conclusion = found.state === 'concluded' ? talk.events.findLast((event) => event.outcome !== null) : undefined;
    return ok<OwnCaseView>({
      caseId: found.id,
      number: row.number,
      state: found.state,
      outcome: found.outcome,
      runId: found.runId,
      submittedAt: row.submittedAt,
      dueOn: row.dueOn,
      advisorName: row.holderName,
      ...talk,
      may: actionsOpenTo(found, caseActor(actor), today).filter((action): action is CaseAction => action !== 'expire'),
      reason: conclusion?.reason ?? null,
      version: found.version,
    });
  },
});
