// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { factsOfAnswers } from '@/lib/contracts/intake/facts-of-answers.ts';
import { fiscalYearsOf, questionsOf } from '@/lib/contracts/intake/intake-questions.ts';
import type { CheckAnswersView } from '@/lib/contracts/intake/intake-view.ts';
import { submissionProblems } from '@/lib/contracts/intake/submission-problems.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS } from '@/lib/domain/facts/fact.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { answerViews, readersOn } from './answers-of.ts';

/** Every answer of a company in order, with what would stand in the way of submitting them. */
export const viewAnswers = query({
  name: 'view-answers',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'view-answers'),
  run: async ({ db, actor, now, input }) => {
    const company = await findCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const asOf = shanghaiDay(now.getTime());
    const readers = readersOn(await currentEdition(db), asOf);
    const fiscalYears = fiscalYearsOf(asOf);
    const answers = answerViews(company.answers);
    return ok<CheckAnswersView>({
      companyId: company.id,
      companyName: company.name,
      creditCode: company.creditCode,
      asOf,
      fiscalYears,
      sections: INTAKE_SECTIONS.map((section) => ({ section, questions: questionsOf(section, answers, fiscalYears, readers) })).filter(({ questions }) => questions.length > 0),
      problems: submissionProblems(factsOfAnswers(company.answers.values())),
    });
  },
});
