import type { AnswerState } from '@/lib/contracts/intake/intake-view.ts';
import { isAnswered, type AskedFact } from '@/lib/domain/review/asked-fact.ts';
import type { Database } from '../client.ts';

/** The facts that the company of a case was asked for, in the order of the dictionary's keys, each with whether an answer came since. */
export async function askedFacts(db: Database, reviewCase: { readonly id: string; readonly companyId: string }): Promise<readonly AskedFact[]> {
  const asked = await db.caseQuestion.findMany({ where: { caseId: reviewCase.id }, orderBy: { path: 'asc' } });
  const answers = await db.companyAnswer.findMany({ where: { companyId: reviewCase.companyId, path: { in: asked.map(({ path }) => path) } }, select: { path: true, state: true, savedAt: true } });
  const given = new Map(answers.map(({ path, state, savedAt }) => [path, { state: state as AnswerState, savedAt: savedAt.toISOString() }]));
  return asked.map(({ path, askedAt }) => ({ path, askedAt: askedAt.toISOString(), answered: isAnswered(askedAt.toISOString(), given.get(path)) }));
}
