import { undoMovesInput } from '@/lib/contracts/review/move-cases.ts';
import { findUndo } from '@/lib/db/stores/case-undos.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase } from './carry-case.ts';
import { moveEach } from './move-each.ts';

/**
 * Puts cases back as they stood before somebody's move of a moment ago: the same person only, and only where nothing has happened since.
 * The log keeps both: what was done is not made undone in it.
 */
export const undoMoves = command({
  name: 'undo-moves',
  input: undoMovesInput,
  allow: (actor) => may(actor, 'undo-moves'),
  run: async (step) => {
    const { db, actor, now, input } = step;
    const actorId = userIdOf(actor);
    if (actorId === null) return fail({ kind: 'forbidden' });
    const moved = await moveEach(db, input.cases, async (found, version) => {
      const back = await findUndo(db, found.id, version, actorId, now);
      return back === null || found.version !== version ? fail({ kind: 'conflict', code: 'undo-gone' }) : carryCase(step, found, version, { action: 'undo', back });
    });
    return ok(moved);
  },
  about: (_input, { steps }) => steps.map(aboutCase),
});
