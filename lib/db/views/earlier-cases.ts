import type { EarlierCase } from '@/lib/contracts/review/review-view.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { CaseState } from '@/lib/domain/review/case-state.ts';
import { likeness, LIKENESS_DAYS } from '@/lib/domain/review/earlier-case.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { mergesOf } from '../stores/case-merges.ts';

const DAY_MS = 86_400_000;

const ORIGIN = {
  id: true, number: true, state: true, companyId: true, runId: true, submittedBy: true, submittedAt: true,
  company: { select: { name: true, creditCode: true } },
  submitter: { select: { email: true } },
} satisfies Prisma.ReviewCaseSelect;

/** Other cases that may be, or were declared to be, of the same company, the latest first, at most 20. Cases that were withdrawn are left out. */
export async function earlierCases(db: Database, caseId: string): Promise<readonly EarlierCase[]> {
  const merges = await mergesOf(db, caseId);
  const current = await db.reviewCase.findUniqueOrThrow({ where: { id: caseId }, select: ORIGIN });
  const near = new Date(current.submittedAt.getTime() - (LIKENESS_DAYS + 1) * DAY_MS);
  const candidates = await db.reviewCase.findMany({
    where: {
      id: { not: caseId },
      state: { not: 'withdrawn' },
      OR: [
        { id: { in: [...merges.keys()] } },
        { companyId: current.companyId },
        ...(current.company.creditCode ? [{ company: { creditCode: current.company.creditCode } }] : []),
        ...(current.submittedBy ? [{ submittedBy: current.submittedBy, submittedAt: { gte: near } }] : []),
      ],
    },
    orderBy: { submittedAt: 'desc' },
    take: 50,
    select: ORIGIN,
  });
  const found = candidates.flatMap((other): readonly EarlierCase[] => {
    const merged = merges.get(other.id) ?? null;
    const because = other.companyId === current.companyId ? ('same-company' as const) : likeness(originOf(current), originOf(other));
    if (because === null && merged === null) return [];
    return [{ caseId: other.id, number: other.number, state: other.state as CaseState, submittedAt: other.submittedAt.toISOString(), runId: other.runId, because, merged }];
  });
  return found.slice(0, 20);
}

function originOf(row: Prisma.ReviewCaseGetPayload<{ select: typeof ORIGIN }>) {
  return { creditCode: row.company.creditCode, companyName: row.company.name, contact: row.submitter?.email ?? null, submittedOn: shanghaiDay(row.submittedAt.getTime()) };
}
