// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { factsOfAnswers } from '@/lib/contracts/intake/facts-of-answers.ts';
import { submissionProblems } from '@/lib/contracts/intake/submission-problems.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { lockCompany } from '@/lib/db/stores/companies.ts';
import { addRun } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { runOf } from '../matching/run-of.ts';

/** The company hands in its answers: they are matched with the rules of today, and the match is kept as a record. */
export const submitIntake = command({
  name: 'submit-intake',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'submit-intake'),
  run: async ({ db, actor, now, input }) => {
    const company = await lockCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const facts = factsOfAnswers(company.answers.values());
    const problems = submissionProblems(facts);
    if (problems.length > 0) return fail({ kind: 'invalid', problems });
    const edition = await currentEdition(db);
    if (edition.catalog.products.length === 0) return fail({ kind: 'conflict', code: 'no-catalog' });
    const today = shanghaiDay(now.getTime());
    const runId = await addRun(db, runOf(company.id, facts, edition, { asOf: today, factsOn: today }, 'intake'), edition, actor, now);
    return ok({ runId });
  },
  about: ({ companyId }, { runId }) => ({ type: 'match', id: runId, company: companyId }),
});
