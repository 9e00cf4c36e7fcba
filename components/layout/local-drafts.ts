/** Keys of answers that could not be sent yet start with this; see `components/intake/unsent-answers.ts`. */
export const LOCAL_DRAFT_PREFIX = 'livewater.unsent.';

/** Forgets every unsent answer kept in this browser. */
export function forgetDrafts(): void {
  for (const store of [globalThis.localStorage, globalThis.sessionStorage]) {
    for (const key of Object.keys(store)) if (key.startsWith(LOCAL_DRAFT_PREFIX)) store.removeItem(key);
  }
}
