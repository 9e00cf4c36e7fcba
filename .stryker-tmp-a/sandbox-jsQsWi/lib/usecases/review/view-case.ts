// @ts-nocheck
import { caseInput } from '@/lib/contracts/review/case-inputs.ts';
import type { CaseAction, CaseView } from '@/lib/contracts/review/review-view.ts';
import { fiscalYearsOf, questionsOf } from '@/lib/contracts/intake/intake-questions.ts';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import { findCompany, type StoredAnswer } from '@/lib/db/stores/companies.ts';
import { loadCaseReasons } from '@/lib/db/stores/case-reasons.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { caseMatch } from '@/lib/db/views/case-match.ts';
import { caseRow, caseTalk, earlierCases } from '@/lib/db/views/case.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS } from '@/lib/domain/facts/fact.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { actionsOpenTo } from '@/lib/domain/review/change-case.ts';
import { questionsToAsk } from '@/lib/domain/review/questions-to-ask.ts';
import { query } from '../query.ts';
import { caseActor } from './carry-case.ts';

const NO_READERS = { usedBy: new Map(), names: new Map() };

/**
 * A case as its advisors see it: the company's answers with their proof, the match it handed over, the talk, what may be done.
 * An administrator, who moves cases but has no business with a company's figures, gets neither answers nor match, and of the talk
 * only what was written among advisors.
 */
export const viewCase = query({
  name: 'view-case',
  input: caseInput,
  allow: (actor) => may(actor, 'view-case'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadCase(db, input.caseId);
    if (!found || userId === null) return fail({ kind: 'not-found' });
    const today = shanghaiDay(now.getTime());
    const company = await findCompany(db, actor, found.companyId);
    const whole = await caseMatch(db, found.runId);
    const match = company ? whole : { ...whole, sections: [], nextQuestions: [] };
    const talk = await caseTalk(db, found.id, 'advisor');
    const fiscalYears = fiscalYearsOf(match.asOf);
    const answers = new Map([...(company?.answers ?? [])].map(([path, answer]) => [path, answerView(answer)]));
    const sections = INTAKE_SECTIONS.map((section) => ({ section, questions: questionsOf(section, answers, fiscalYears, NO_READERS) }));
    return ok<CaseView>({
      row: await caseRow(db, found.id, { userId, today }),
      profile: company ? sections.filter(({ questions }) => questions.length > 0) : [],
      fiscalYears,
      match,
      messages: company ? talk.messages : talk.messages.filter(({ internal }) => internal),
      events: company ? talk.events : talk.events.map((event) => (event.what === 'released' ? event : { ...event, text: '' })),
      may: actionsOpenTo(found, caseActor(actor), today).filter((action): action is CaseAction => action !== 'expire'),
      questions: questionsToAsk(match.sections.flatMap(({ cards }) => cards).filter(({ state }) => state.kind === 'judged' && state.verdict === 'undetermined')),
      reasons: (await loadCaseReasons(db)).filter(({ retired }) => !retired).map(({ code, outcome, text }) => ({ code, outcome, ...text })),
      earlierCases: await earlierCases(db, found.id),
    });
  },
});

function answerView(answer: StoredAnswer): AnswerView {
  return { ...answer, savedAt: answer.savedAt?.toISOString() ?? null };
}
