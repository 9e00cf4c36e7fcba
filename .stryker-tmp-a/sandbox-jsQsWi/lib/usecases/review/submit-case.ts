// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { submitCaseInput } from '@/lib/contracts/review/case-inputs.ts';
import { openCase } from '@/lib/db/stores/review-cases.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import { isRunOfCompany } from '@/lib/db/views/run-of-company.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { submitCase as submit } from '@/lib/domain/review/submit-case.ts';
import { command } from '../command.ts';
import { aboutCase, caseActor, stepOf } from './carry-case.ts';

/** A company hands one of its matches to the advisors; it has one open case at most. */
export const submitCase = command({
  name: 'submit-case',
  input: submitCaseInput,
  allow: (actor) => may(actor, 'submit-case'),
  run: async ({ db, actor, now, input }) => {
    if (!(await isRunOfCompany(db, actor, input.runId, input.companyId))) return fail({ kind: 'not-found' });
    const at = { today: shanghaiDay(now.getTime()), calendar: await loadWorkCalendar(db) };
    const { next, event } = submit({ id: randomUUID(), companyId: input.companyId, runId: input.runId, language: input.language, note: input.note }, caseActor(actor), at);
    return (await openCase(db, next, event, now)) ? ok(stepOf(next)) : fail({ kind: 'conflict', code: 'case-open' });
  },
  about: (_input, step) => aboutCase(step),
});
