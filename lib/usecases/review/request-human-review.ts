import { randomUUID } from 'node:crypto';
import { humanReviewInput } from '@/lib/contracts/accounts/own-data.ts';
import { findCompanyOfRun } from '@/lib/db/views/run-of-company.ts';
import { addMessage, loadOpenCase, openCase } from '@/lib/db/stores/review-cases.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { submitCase } from '@/lib/domain/review/submit-case.ts';
import { command } from '../command.ts';
import { aboutCase, caseActor, stepOf } from './carry-case.ts';

/** What stands before the words, so that whoever takes the case sees what is asked. */
const ASKED = { zh: '【对自动匹配结果有异议，要求人工复核】', en: '[Objects to the automatic result and asks for a person to look at it]' } as const;

/** Somebody objects to an automatic result: it goes to an advisor as a case, or into the case that is open. */
export const requestHumanReview = command({
  name: 'request-human-review',
  input: humanReviewInput,
  allow: (actor) => may(actor, 'request-human-review'),
  run: async ({ db, actor, now, input }) => {
    const authorId = userIdOf(actor);
    const companyId = await findCompanyOfRun(db, actor, input.runId);
    if (companyId === null || authorId === null) return fail({ kind: 'not-found' });
    const text = `${ASKED[input.language]} ${input.text}`;
    const open = await loadOpenCase(db, companyId);
    if (open) {
      await addMessage(db, { caseId: open.id, authorId, side: 'company', internal: false, text }, now);
      return ok(stepOf(open));
    }
    const at = { today: shanghaiDay(now.getTime()), calendar: await loadWorkCalendar(db) };
    const { next, event } = submitCase({ id: randomUUID(), companyId, runId: input.runId, language: input.language, note: text }, caseActor(actor), at);
    return (await openCase(db, next, event, now)) ? ok(stepOf(next)) : fail({ kind: 'conflict', code: 'case-open' });
  },
  about: (_input, step) => aboutCase(step),
});
