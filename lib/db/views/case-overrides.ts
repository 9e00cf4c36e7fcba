import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { OverrideView } from '@/lib/contracts/review/review-view.ts';
import type { AdvisorVerdict, CandidateState } from '@/lib/domain/review/verdict-override.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Database } from '../client.ts';

/** The verdicts of advisors in a case that were not taken back, the latest first. */
export async function caseOverrides(db: Database, caseId: string): Promise<readonly OverrideView[]> {
  const rows = await db.verdictOverride.findMany({
    where: { caseId, takenBackAt: null },
    orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
    include: { maker: { select: { name: true } }, reason: { select: { zh: true, en: true } }, product: { select: { card: true } } },
  });
  const named = rows.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId]));
  const titles = new Map((await db.source.findMany({ where: { id: { in: named } }, select: { id: true, title: true } })).map(({ id, title }) => [id, title]));
  return rows.map((row) => ({
    id: row.id,
    productId: row.productId,
    productName: (row.product.card as unknown as MatchCard).name,
    engineVerdict: row.engineVerdict as Verdict,
    verdict: row.verdict as AdvisorVerdict,
    reason: row.reason,
    text: row.text,
    sourceTitle: row.sourceId === null ? null : (titles.get(row.sourceId) ?? row.sourceId),
    source: row.source,
    madeBy: row.maker?.name ?? '',
    madeAt: row.madeAt.toISOString(),
    candidate: row.candidate as CandidateState,
    version: row.version,
  }));
}
