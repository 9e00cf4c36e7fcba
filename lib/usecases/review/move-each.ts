import type { MovedRow } from '@/lib/contracts/review/move-cases.ts';
import type { Database } from '@/lib/db/client.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { caseNumbers } from '@/lib/db/views/queue.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import type { ReviewCase } from '@/lib/domain/review/review-case.ts';
import { stepOf, type CaseStep } from './carry-case.ts';

type Chosen = { readonly caseId: string; readonly version: number };

/** What came of the cases, in the order they were asked for, and the steps that were made. */
export type Moved = { readonly rows: readonly MovedRow[]; readonly steps: readonly CaseStep[] };

/**
 * Does the same to each of several cases; one that is refused stops no other. In one order for everybody, so that two who move the
 * same cases never wait for each other in a ring; the steps by company, as their audit chains are taken.
 */
export async function moveEach(db: Database, chosen: readonly Chosen[], move: (found: ReviewCase, version: number) => Promise<Result<ReviewCase, Failure>>): Promise<Moved> {
  const numbers = await caseNumbers(db, chosen.map(({ caseId }) => caseId));
  const rows = new Map<string, MovedRow>();
  const steps: CaseStep[] = [];
  for (const { caseId, version } of chosen.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
    const found = await loadCase(db, caseId);
    const outcome = found && (await move(found, version));
    const row = { caseId, number: numbers.get(caseId) ?? null, version: null, problem: null };
    if (!outcome) rows.set(caseId, { ...row, number: null, problem: 'not-found' });
    else if (!outcome.ok) rows.set(caseId, { ...row, problem: codeOf(outcome.failure) });
    else {
      rows.set(caseId, { ...row, version: outcome.value.version });
      steps.push(stepOf(outcome.value));
    }
  }
  return { rows: chosen.flatMap(({ caseId }) => rows.get(caseId) ?? []), steps: steps.toSorted((a, b) => (a.companyId < b.companyId ? -1 : 1)) };
}

function codeOf(failure: Failure): string {
  return failure.kind === 'conflict' ? failure.code : failure.kind === 'invalid' ? (failure.problems[0]?.code ?? 'invalid') : failure.kind;
}
