import type { KeyboardEvent } from 'react';

/** Ctrl or Command with Enter sends the form that is typed in; never while an input method composes. */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
