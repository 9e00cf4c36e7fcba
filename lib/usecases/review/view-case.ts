import { caseInput } from '@/lib/contracts/review/case-inputs.ts';
import type { CaseAction, CaseView } from '@/lib/contracts/review/review-view.ts';
import { fiscalYearsOf, questionsOf } from '@/lib/contracts/intake/intake-questions.ts';
import { findCompany } from '@/lib/db/stores/companies.ts';
import { loadCaseReasons } from '@/lib/db/stores/case-reasons.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { caseMatch } from '@/lib/db/views/case-match.ts';
import { askedFacts } from '@/lib/db/views/asked-facts.ts';
import { caseOverrides } from '@/lib/db/views/case-overrides.ts';
import { caseRow, caseTalk } from '@/lib/db/views/case.ts';
import { earlierCases } from '@/lib/db/views/earlier-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { INTAKE_SECTIONS } from '@/lib/domain/facts/fact.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { actionsOpenTo } from '@/lib/domain/review/change-case.ts';
import { questionsToAsk } from '@/lib/domain/review/questions-to-ask.ts';
import { answerViews } from '../intake/answers-of.ts';
import { query } from '../query.ts';
import { caseActor } from './carry-case.ts';
import { changesSince } from './changes-since.ts';

const AMONG_ADVISORS: ReadonlySet<string> = new Set(['released', 'skipped', 'assigned', 'handed-over']);
/** Nothing is asked here: the answers that were given are shown. */
const NOTHING_ASKED = { open: new Set<string>(), listed: new Map(), usedBy: new Map(), names: new Map() };

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
    const row = await caseRow(db, found.id, { userId, today });
    const earlier = await earlierCases(db, found.id);
    const talk = await caseTalk(db, found.id, 'advisor');
    const fiscalYears = fiscalYearsOf(match.asOf);
    const answers = answerViews(company?.answers ?? new Map());
    const sections = INTAKE_SECTIONS.map((section) => ({ section, questions: questionsOf(section, { ...NOTHING_ASKED, answers, fiscalYears }) }));
    return ok<CaseView>({
      row,
      profile: company ? sections.filter(({ questions }) => questions.length > 0) : [],
      fiscalYears,
      inventory: company && { assets: company.assets, whole: company.wholeKinds },
      match,
      messages: company ? talk.messages : talk.messages.filter(({ internal }) => internal),
      events: company ? talk.events : talk.events.map((event) => (AMONG_ADVISORS.has(event.what) ? event : { ...event, text: '' })),
      may: actionsOpenTo(found, caseActor(actor), today).filter((action): action is CaseAction => action !== 'expire'),
      questions: questionsToAsk(match.sections.flatMap(({ cards }) => cards).filter(({ state }) => state.kind === 'judged' && state.verdict === 'undetermined')),
      reasons: (await loadCaseReasons(db)).filter(({ retired }) => !retired).map(({ code, purpose, text }) => ({ code, purpose, ...text })),
      asked: company ? await askedFacts(db, found) : [],
      overrides: company ? await caseOverrides(db, found.id) : [],
      earlierCases: earlier,
      mergedTalk: company ? await Promise.all(earlier.filter(({ merged }) => merged !== null).map(async ({ caseId, number }) => ({ caseId, number, ...(await caseTalk(db, caseId, 'advisor')) }))) : [],
      changes: company ? await changesSince(db, actor, { runId: found.runId, submittedAt: row.submittedAt }, earlier) : null,
    });
  },
});
