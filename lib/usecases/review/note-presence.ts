import { presenceInput } from '@/lib/contracts/review/case-inputs.ts';
import { endPresence, keepPresence, presentOn } from '@/lib/db/stores/case-presence.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/**
 * The page of a case says that its reader is there, or has gone, and hears who else is. It holds nobody back: who works on a case is
 * decided by its holder alone. Being there is no change of the case, and leaves no audit row.
 */
export const notePresence = command({
  name: 'note-presence',
  input: presenceInput,
  allow: (actor) => may(actor, 'note-presence'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null || !(await loadCase(db, input.caseId))) return fail({ kind: 'not-found' });
    if (input.gone) await endPresence(db, input.caseId, userId);
    else await keepPresence(db, input.caseId, userId, now);
    const others = (await presentOn(db, [input.caseId], userId, now)).get(input.caseId) ?? [];
    return ok({ others: others.map(({ name }) => name) });
  },
  about: () => [],
});
