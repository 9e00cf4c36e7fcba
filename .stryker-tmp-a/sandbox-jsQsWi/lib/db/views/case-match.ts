// @ts-nocheck
import { cardSections } from '@/lib/contracts/matching/match-card.ts';
import type { MatchCard, MatchView, NextQuestionView } from '@/lib/contracts/matching/match-view.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';

/** The match that was handed over with a case, as it was then. Nothing is saved or submitted from it. */
export async function caseMatch(db: Database, runId: string): Promise<MatchView> {
  const run = await db.matchRun.findUniqueOrThrow({
    where: { id: runId },
    select: { id: true, companyId: true, asOf: true, createdAt: true, engineVersion: true, nextQuestions: true, company: { select: { name: true } }, products: { orderBy: { ordinal: 'asc' }, select: { card: true } } },
  });
  const cards = run.products.map((product) => ({ ...(product.card as unknown as Omit<MatchCard, 'shortlisted'>), shortlisted: false }));
  return {
    runId: run.id,
    companyId: run.companyId,
    companyName: run.company.name,
    asOf: dayOfDate(run.asOf),
    createdAt: run.createdAt.toISOString(),
    engineVersion: run.engineVersion,
    sections: cardSections(cards),
    nextQuestions: run.nextQuestions as unknown as readonly NextQuestionView[],
    case: null,
    may: { save: false, submitCase: false },
  };
}
