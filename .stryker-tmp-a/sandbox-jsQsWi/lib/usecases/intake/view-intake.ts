// @ts-nocheck
import { z } from 'zod';
import { contradictionsIn } from '@/lib/contracts/facts/contradictions.ts';
import { id } from '@/lib/contracts/fields.ts';
import { factsOfAnswers } from '@/lib/contracts/intake/facts-of-answers.ts';
import { fiscalYearsOf, questionsOf, summariesOf } from '@/lib/contracts/intake/intake-questions.ts';
import type { IntakeView } from '@/lib/contracts/intake/intake-view.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { answerViews, readersOn } from './answers-of.ts';
import { intakeProgress } from './progress.ts';

/** The task list of a company's intake, and with `section` the questions of one section with their answers. */
export const viewIntake = query({
  name: 'view-intake',
  input: z.strictObject({ companyId: id, section: z.enum(INTAKE_SECTIONS).nullable() }),
  allow: (actor) => may(actor, 'view-intake'),
  run: async ({ db, actor, now, input }) => {
    const company = await findCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const asOf = shanghaiDay(now.getTime());
    const edition = await currentEdition(db);
    const readers = readersOn(edition, asOf);
    const fiscalYears = fiscalYearsOf(asOf);
    const answers = answerViews(company.answers);
    const facts = factsOfAnswers(company.answers.values());
    const problems = contradictionsIn(facts, VOCABULARY);
    const { section } = input;
    const inSection = (field: string) => VOCABULARY.facts.get(field.split('.')[0] ?? '')?.section === section;
    return ok<IntakeView>({
      companyId: company.id,
      companyName: company.name,
      creditCode: company.creditCode,
      asOf,
      fiscalYears,
      sections: summariesOf(answers, fiscalYears, readers, problems),
      current: section === null ? null : { section, questions: questionsOf(section, answers, fiscalYears, readers), problems: problems.filter(({ field }) => inSection(field)) },
      progress: intakeProgress(facts, edition, asOf),
      anonymous: company.anonymous,
    });
  },
});
