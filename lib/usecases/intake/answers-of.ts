import type { AnswerView, IntakeProgress } from '@/lib/contracts/intake/intake-view.ts';
import { summariesOfCompany, factsOfCompany } from '@/lib/contracts/intake/facts-of-company.ts';
import { fiscalYearsOf, type Asking } from '@/lib/contracts/intake/intake-questions.ts';
import type { Edition } from '@/lib/db/stores/catalog.ts';
import type { StoredAnswer, StoredCompany } from '@/lib/db/stores/companies.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { compiledOn } from '../matching/compiled-on.ts';
import { standing } from './progress.ts';

/** A stored answer as the pages show it. */
export function answerView({ path, state, value, evidence, savedAt, version, confirmed }: StoredAnswer): AnswerView {
  return { path, state, value, evidence, savedAt: savedAt?.toISOString() ?? null, version, ...(confirmed && { confirmed: { ...confirmed, at: confirmed.at.toISOString() } }) };
}

/** The stored answers of a company by path, as the pages show them. */
export function answerViews(answers: ReadonlyMap<string, StoredAnswer>): ReadonlyMap<string, AnswerView> {
  return new Map([...answers].map(([path, answer]) => [path, answerView(answer)]));
}

/** What a company is to be asked on a day, and how far its answers lead. */
export function askingOf(company: StoredCompany, edition: Edition, asOf: CalendarDate): { readonly asking: Asking; readonly progress: IntakeProgress } {
  const { progress, open } = standing(factsOfCompany(company), edition, asOf);
  const asking: Asking = {
    answers: answerViews(company.answers),
    fiscalYears: fiscalYearsOf(asOf),
    open,
    listed: new Map(summariesOfCompany(company).map(({ fact, summary }) => [fact, summary])),
    usedBy: compiledOn(edition, asOf).usedBy,
    names: new Map(edition.catalog.products.map(({ id, name }) => [id, name])),
  };
  return { asking, progress };
}
