import { moveCasesInput, UNDO_SECONDS, type MoveCasesInput } from '@/lib/contracts/review/move-cases.ts';
import { keepUndo } from '@/lib/db/stores/case-undos.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import type { CaseChange } from '@/lib/domain/review/change-case.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase } from './carry-case.ts';
import { moveEach } from './move-each.ts';

/**
 * Takes, assigns or gives back the chosen cases, each by the table of transitions and with an audit row of its own; those that can't be
 * moved say why and stop no other. Each can be undone by the same person for `UNDO_SECONDS`.
 */
export const moveCases = command({
  name: 'move-cases',
  input: moveCasesInput,
  allow: (actor) => may(actor, 'move-cases'),
  run: async (step) => {
    const { db, actor, now, input } = step;
    const actorId = userIdOf(actor);
    if (actorId === null) return fail({ kind: 'forbidden' });
    const until = new Date(now.getTime() + UNDO_SECONDS * 1_000);
    const moved = await moveEach(db, input.cases, async (found, version) => {
      const carried = await carryCase(step, found, version, changeOf(input));
      if (carried.ok) await keepUndo(db, found, carried.value.version, actorId, until);
      return carried;
    });
    return ok({ ...moved, until: until.toISOString() });
  },
  about: (_input, { steps }) => steps.map(aboutCase),
});

/** The change that is wanted of each case. */
export function changeOf(input: MoveCasesInput): CaseChange {
  switch (input.action) {
    case 'claim':
      return { action: 'claim' };
    case 'assign':
      return { action: 'assign', to: input.to, text: input.text };
    case 'release':
      return { action: 'release', text: input.text };
  }
}
