import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { contradictionsOfCompany } from '@/lib/contracts/intake/facts-of-company.ts';
import { questionsOf, summariesOf } from '@/lib/contracts/intake/intake-questions.ts';
import type { IntakeView } from '@/lib/contracts/intake/intake-view.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { capacityOf, findDuplicates } from '@/lib/db/views/company-kin.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS } from '@/lib/domain/facts/fact.ts';
import { factsOfTopic } from '@/lib/domain/facts/topics.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { askingOf } from './answers-of.ts';

/** The task list of a company's intake, and with `section` (and in a long one `topic`) the questions of one page with their answers. */
export const viewIntake = query({
  name: 'view-intake',
  input: z.strictObject({ companyId: id, section: z.enum(INTAKE_SECTIONS).nullable(), topic: z.string().max(40).nullable().default(null) }),
  allow: (actor) => may(actor, 'view-intake'),
  run: async ({ db, actor, now, input }) => {
    const { section, topic } = input;
    const company = await findCompany(db, actor, input.companyId);
    if (!company || (topic !== null && (section === null || factsOfTopic(section, topic) === null))) return fail({ kind: 'not-found' });
    const asOf = shanghaiDay(now.getTime());
    const { asking, progress } = askingOf(company, await currentEdition(db), asOf);
    const problems = contradictionsOfCompany(company);
    const questions = section === null ? [] : questionsOf(section, asking, topic);
    const isHere = (field: string) => questions.some(({ fact }) => fact === field.split('.')[0]);
    return ok<IntakeView>({
      companyId: company.id,
      companyName: company.name,
      creditCode: company.creditCode,
      asOf,
      fiscalYears: asking.fiscalYears,
      sections: summariesOf(asking, problems),
      current: section === null ? null : { section, topic, questions, problems: problems.filter(({ field }) => isHere(field)) },
      lastSaved: [...company.answers.values()].toSorted((a, b) => (b.savedAt?.getTime() ?? 0) - (a.savedAt?.getTime() ?? 0))[0]?.path ?? null,
      progress,
      anonymous: company.anonymous,
      capacity: await capacityOf(db, actor, company.id),
      duplicates: await findDuplicates(db, actor, company),
    });
  },
});
