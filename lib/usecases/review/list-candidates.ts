import { candidatesInput } from '@/lib/contracts/review/case-inputs.ts';
import type { CandidatesView } from '@/lib/contracts/review/review-view.ts';
import { candidateRows, countCandidates } from '@/lib/db/views/candidates.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Where advisors judged otherwise than the rules did: candidate cases for who maintains the rules. */
export const listCandidates = query({
  name: 'list-candidates',
  input: candidatesInput,
  allow: (actor) => may(actor, 'list-candidates'),
  run: async ({ db, input: { state } }) => ok<CandidatesView>({ state, counts: await countCandidates(db), rows: await candidateRows(db, state) }),
});
