import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { CandidateRow } from '@/lib/contracts/review/review-view.ts';
import { CANDIDATE_STATES, type AdvisorVerdict, type CandidateState } from '@/lib/domain/review/verdict-override.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Database } from '../client.ts';
import { dayOfDate } from '../days.ts';
import type { Prisma } from '../generated/client.ts';

const MOST = 200;
const ROW = {
  id: true, runId: true, productId: true, engineVerdict: true, verdict: true, text: true, sourceId: true, source: true, madeAt: true, takenBackAt: true, candidate: true, decision: true, decidedAt: true, version: true,
  maker: { select: { name: true } },
  decider: { select: { name: true } },
  reason: { select: { zh: true, en: true } },
  product: { select: { card: true, run: { select: { asOf: true } } } },
} satisfies Prisma.VerdictOverrideSelect;

/** Taken back before anybody decided on it: no candidate any more. */
const gone = { candidate: 'open', takenBackAt: { not: null } } satisfies Prisma.VerdictOverrideWhereInput;

/** The candidates in a state, the latest first. */
export async function candidateRows(db: Database, state: CandidateState): Promise<readonly CandidateRow[]> {
  const rows = await db.verdictOverride.findMany({ where: { candidate: state, NOT: gone }, orderBy: [{ madeAt: 'desc' }, { id: 'asc' }], take: MOST, select: ROW });
  const titles = await titlesOf(db, rows);
  return rows.map((row) => candidateRow(row, titles));
}

/** How many candidates are in each state. */
export async function countCandidates(db: Database): Promise<Readonly<Record<CandidateState, number>>> {
  const counted = await db.verdictOverride.groupBy({ by: ['candidate'], where: { NOT: gone }, _count: true });
  const [open = 0, taken = 0, declined = 0] = CANDIDATE_STATES.map((state) => counted.find((row) => row.candidate === state)?._count ?? 0);
  return { open, taken, declined };
}

/** One candidate, with the match it was made in; null when there is none, or none any more. */
export async function findCandidate(db: Database, id: string): Promise<{ readonly row: CandidateRow; readonly runId: string; readonly sourceId: string | null } | null> {
  const found = await db.verdictOverride.findFirst({ where: { id, NOT: gone }, select: ROW });
  return found && { row: candidateRow(found, await titlesOf(db, [found])), runId: found.runId, sourceId: found.sourceId };
}

type Row = Prisma.VerdictOverrideGetPayload<{ select: typeof ROW }>;

async function titlesOf(db: Database, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const named = rows.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId]));
  return new Map((await db.source.findMany({ where: { id: { in: named } }, select: { id: true, title: true } })).map(({ id, title }) => [id, title]));
}

function candidateRow(row: Row, titles: ReadonlyMap<string, string>): CandidateRow {
  return {
    overrideId: row.id,
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
    asOf: dayOfDate(row.product.run.asOf),
    takenBack: row.takenBackAt !== null,
    candidate: row.candidate as CandidateState,
    decision: row.decision,
    decidedBy: row.decider?.name ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    version: row.version,
  };
}
