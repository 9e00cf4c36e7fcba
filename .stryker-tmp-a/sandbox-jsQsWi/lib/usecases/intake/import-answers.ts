// @ts-nocheck
import { fiscalYearsOf } from '@/lib/contracts/intake/intake-questions.ts';
import { importInput, type ImportedAnswer, type ImportView } from '@/lib/contracts/intake/import-view.ts';
import { readSpreadsheetRows, type FoundAnswer } from '@/lib/contracts/intake/spreadsheet-rows.ts';
import { findCompany, type StoredAnswer } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What a filled table would answer, beside what is stored; the person confirms, and `save-answers` saves. The table itself is kept nowhere. */
export const importAnswers = query({
  name: 'import-answers',
  input: importInput,
  allow: (actor) => may(actor, 'import-answers'),
  run: async ({ db, actor, now, input }) => {
    const company = await findCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const asOf = shanghaiDay(now.getTime());
    const { answers, problems, rows } = readSpreadsheetRows(input.cells, fiscalYearsOf(asOf));
    return ok<ImportView>({ companyId: company.id, asOf, answers: answers.map((answer) => besideStored(answer, company.answers.get(answer.path))), problems: problems.slice(0, 500), rows });
  },
});

function besideStored(answer: FoundAnswer, stored: StoredAnswer | undefined): ImportedAnswer {
  if (!stored || stored.state === 'unanswered') return { ...answer, change: 'new', stored: null, version: stored?.version ?? 0 };
  const same = stored.state === answer.state && JSON.stringify(stored.value) === JSON.stringify(answer.value);
  return { ...answer, change: same ? 'same' : 'differs', stored: { state: stored.state, value: stored.value, savedAt: stored.savedAt?.toISOString() ?? null }, version: stored.version };
}
