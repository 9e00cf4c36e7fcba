import { answerAdvisor } from '@/lib/usecases/review/answer-advisor.ts';
import { askCompany } from '@/lib/usecases/review/ask-company.ts';
import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import { concludeCase } from '@/lib/usecases/review/conclude-case.ts';
import { moveCases } from '@/lib/usecases/review/move-cases.ts';
import { releaseCase } from '@/lib/usecases/review/release-case.ts';
import { reopenCase } from '@/lib/usecases/review/reopen-case.ts';
import { skipCase } from '@/lib/usecases/review/skip-case.ts';
import { startReview } from '@/lib/usecases/review/start-review.ts';
import { undoMoves } from '@/lib/usecases/review/undo-moves.ts';
import { withdrawCase } from '@/lib/usecases/review/withdraw-case.ts';
import { jsonHandler } from '@/lib/web/api-handler.ts';
import { problemDocument } from '@/lib/web/problem-document.ts';

/** The longest text is 4000 characters of at most four bytes. */
const MAX_BYTES = 32 * 1024;

const STEPS: ReadonlyMap<string, (request: Request) => Promise<Response>> = new Map([
  ['claim', jsonHandler(claimCase, 'session', MAX_BYTES)],
  ['start-review', jsonHandler(startReview, 'session', MAX_BYTES)],
  ['ask-company', jsonHandler(askCompany, 'session', MAX_BYTES)],
  ['answer', jsonHandler(answerAdvisor, 'session', MAX_BYTES)],
  ['conclude', jsonHandler(concludeCase, 'session', MAX_BYTES)],
  ['release', jsonHandler(releaseCase, 'session', MAX_BYTES)],
  ['reopen', jsonHandler(reopenCase, 'session', MAX_BYTES)],
  ['withdraw', jsonHandler(withdrawCase, 'session', MAX_BYTES)],
  ['skip', jsonHandler(skipCase, 'session', MAX_BYTES)],
  ['move', jsonHandler(moveCases, 'session', MAX_BYTES)],
  ['undo', jsonHandler(undoMoves, 'session', MAX_BYTES)],
]);

/**
 * One step of a review case, named in the address; the case and its version stand in the body. The same use cases as the pages. `move` (take, assign
 * or give back) and `undo` take a list of cases and answer with a row for each: its new version, or why it was not moved.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/v1/review-cases/[step]'>): Promise<Response> {
  const step = STEPS.get((await params).step);
  return step ? step(request) : problemDocument({ kind: 'not-found' }, 'en');
}
