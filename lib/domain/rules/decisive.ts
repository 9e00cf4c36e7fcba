import { ALL, canBeMet, canBeNeutral, canBeUnmet, isOpen, MET, NOT_APPLICABLE, UNMET, type State } from './truth.ts';

/** Where a part stands in its group. A named rule stands to its reference as the part of `not` does: alone. */
export type Role = 'in-all' | 'in-any' | 'in-at-least' | 'alone' | 'condition' | 'consequence';

/**
 * Whether a part is among the reasons for the state of its group.
 *
 * The reasons of a settled group are the parts that alone suffice (the unmet ones of an unmet `all`, the met ones of a met
 * `any`) or that were all needed (every part of a met `all`, of an unmet `any`). The reasons of an open group are its open parts
 * that could tip it. Keeping the decisive criteria and forgetting the answers to all others leaves the verdict as it is.
 */
function isReason(role: Role, group: State, part: State): boolean {
  if (role === 'alone') return true;
  if (isOpen(group)) return isOpen(part) && canTip(role, group, part);
  if (role === 'condition') return true;
  if (role === 'consequence') return group !== NOT_APPLICABLE || part === NOT_APPLICABLE;
  if (group === NOT_APPLICABLE) return true;
  if (role === 'in-all') return group === MET || part === UNMET;
  if (role === 'in-any') return group === UNMET || part === MET;
  return group === MET ? part === MET : !canBeMet(part);
}

/** Whether an open part of an open group matters: "met or not applicable" makes no difference to an `all` that others apply in. */
function canTip(role: Role, group: State, part: State): boolean {
  if (role === 'condition' || role === 'consequence' || canBeNeutral(group)) return true;
  return role === 'in-all' ? canBeUnmet(part) : canBeMet(part);
}

const STATES = Math.sqrt(ALL.length);

function tableOf(role: Role): Uint8Array {
  return Uint8Array.from({ length: STATES * STATES }, (_, index) => Number(isReason(role, Math.floor(index / STATES), index % STATES)));
}

/** `REASONS[role][group * 64 + part]` is 1 where the part is among the reasons for the state of the group. */
export const REASONS: Readonly<Record<Role, Uint8Array>> = {
  'in-all': tableOf('in-all'),
  'in-any': tableOf('in-any'),
  'in-at-least': tableOf('in-at-least'),
  alone: tableOf('alone'),
  condition: tableOf('condition'),
  consequence: tableOf('consequence'),
};
