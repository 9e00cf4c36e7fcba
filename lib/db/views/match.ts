import { cardSections } from '@/lib/contracts/matching/match-card.ts';
import type { MatchListItem, MatchView, NextQuestionView } from '@/lib/contracts/matching/match-view.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';
import { companyScope, listsSeenBy } from '../scope.ts';
import { storedCard } from '../stored-card.ts';
import { storedFacts } from '../stored-facts.ts';

/** A stored match as the results page shows it (4 queries), if the actor may see its company. */
export async function viewMatchRun(db: Database, actor: Actor, runId: string): Promise<MatchView | null> {
  const run = await db.matchRun.findFirst({
    where: { id: runId, company: companyScope(actor) },
    include: { company: { select: { name: true, cases: { where: { state: { notIn: ['concluded', 'withdrawn'] } }, select: { id: true, state: true } } } } },
  });
  if (!run) return null;
  const products = await db.matchProduct.findMany({ where: { runId }, select: { productId: true, card: true }, orderBy: { ordinal: 'asc' } });
  const saved = new Set(await savedProducts(db, run.companyId, actor));
  const cards = products.map(({ productId, card }) => storedCard(card, saved.has(productId)));
  const open = run.company.cases[0] ?? null;
  const member = actor.kind === 'member';
  return {
    runId: run.id,
    companyId: run.companyId,
    companyName: run.company.name,
    asOf: dayOfDate(run.asOf),
    createdAt: run.createdAt.toISOString(),
    engineVersion: run.engineVersion,
    sections: cardSections(cards, storedFacts(run.facts)),
    nextQuestions: run.nextQuestions as unknown as readonly NextQuestionView[],
    case: open,
    may: { save: member, submitCase: member && open === null },
  };
}

/** The matches of a company, the latest first (2 queries); null when the actor may not see it. */
export async function listMatchRuns(db: Database, actor: Actor, companyId: string): Promise<readonly MatchListItem[] | null> {
  const company = await db.company.findFirst({
    where: { AND: [{ id: companyId }, companyScope(actor)] },
    select: { matchRuns: { orderBy: { createdAt: 'desc' }, take: 100, select: { id: true, asOf: true, createdAt: true } } },
  });
  if (!company) return null;
  const counted = await db.matchProduct.groupBy({ by: ['runId', 'verdict'], where: { runId: { in: company.matchRuns.map(({ id }) => id) }, verdict: { not: null } }, _count: true });
  return company.matchRuns.map(({ id, asOf, createdAt }) => {
    const count = (verdict: Verdict) => counted.find((row) => row.runId === id && row.verdict === verdict)?._count ?? 0;
    return {
      runId: id,
      asOf: dayOfDate(asOf),
      createdAt: createdAt.toISOString(),
      counts: { eligible: count('eligible'), ineligible: count('ineligible'), undetermined: count('undetermined'), faulty: count('faulty') },
    };
  });
}

/** The products that the lists of a company hold, of those lists that the actor sees. */
export async function savedProducts(db: Database, companyId: string, actor: Actor): Promise<readonly string[]> {
  if (actor.kind !== 'member') return [];
  const rows = await db.shortlistItem.findMany({ where: { shortlist: { companyId, ...listsSeenBy(actor.userId) } }, select: { productId: true } });
  return rows.map(({ productId }) => productId);
}
