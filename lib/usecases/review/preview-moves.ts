import { moveCasesInput, type MovesView } from '@/lib/contracts/review/move-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { decideStep } from './carry-case.ts';
import { changeOf } from './move-cases.ts';
import { moveEach } from './move-each.ts';

/** What moving the chosen cases would do, case by case, decided as the move itself decides; nothing is written. */
export const previewMoves = query({
  name: 'preview-moves',
  input: moveCasesInput,
  allow: (actor) => may(actor, 'preview-moves'),
  run: async (step) => {
    const { rows } = await moveEach(step.db, step.input.cases, async (found, version) => {
      const decided = await decideStep(step, found, version, changeOf(step.input));
      return decided.ok ? ok(decided.value.next) : decided;
    });
    return ok<MovesView>({ rows });
  },
});
