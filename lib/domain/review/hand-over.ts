import type { CaseEventName } from './event-name.ts';

type Step = { readonly what: CaseEventName; readonly at: string; readonly actorName: string };

/** What the next advisor has to know of a case that the clock took from somebody: who held it since when, and the last thing that was done. `heldBy` null: it had been given to them by another. */
export type HandOver = { readonly heldBy: string | null; readonly since: string; readonly last: Step; readonly notes: number };

const TAKEN: readonly CaseEventName[] = ['claimed', 'reopened'];
const GIVEN: readonly CaseEventName[] = ['assigned', 'handed-over', 'undone'];

/**
 * The hand-over note of a case that the clock took back, told from what happened before it. `steps` are the events up to then, oldest first;
 * `notesAt` the moments of internal notes. Null where nobody had held the case.
 */
export function handOverOf(steps: readonly Step[], notesAt: readonly string[], until: string): HandOver | null {
  const held = steps.findLast(({ what }) => TAKEN.includes(what) || GIVEN.includes(what));
  const last = steps.at(-1);
  if (!held || !last) return null;
  return { heldBy: TAKEN.includes(held.what) ? held.actorName : null, since: held.at, last, notes: notesAt.filter((at) => at >= held.at && at <= until).length };
}
