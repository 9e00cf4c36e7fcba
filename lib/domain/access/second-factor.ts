import type { Person } from './actor.ts';

/** What still stands between the first step of a sign-in and a session: nothing, a code, or setting codes up. */
export type NextStep = 'none' | 'code' | 'set-up';

/** Whether somebody of this role must have codes. The people of the demo world, whose password everybody knows, need none. */
export function mustHaveCodes(user: { readonly role: Person['kind']; readonly madeUp: boolean }): boolean {
  return user.role !== 'member' && !user.madeUp;
}

/** What comes after the first step, the same for every way to sign in: whoever has codes gives one, staff without codes set them up. */
export function nextStep(user: { readonly role: Person['kind']; readonly madeUp: boolean; readonly hasCodes: boolean }): NextStep {
  if (user.hasCodes) return 'code';
  return mustHaveCodes(user) ? 'set-up' : 'none';
}
