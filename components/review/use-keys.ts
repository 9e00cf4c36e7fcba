'use client';

import { useEffect, useRef } from 'react';

const SWITCH = 'livewater.keys';

/** Whether this browser's person wants single-key shortcuts; on unless switched off. */
export function keysWanted(): boolean {
  try {
    return window.localStorage.getItem(SWITCH) !== 'off';
  } catch {
    return true; // storage is barred: the shortcuts stay on, and the switch holds for this page only
  }
}

/** Keeps the switch for this browser. */
export function wantKeys(wanted: boolean): void {
  try {
    window.localStorage.setItem(SWITCH, wanted ? 'on' : 'off');
  } catch {
    // as above
  }
}

/** Whether a key press is meant for the page: not for a field, not for an input method, not for the browser. */
export function isForPage(event: Pick<KeyboardEvent, 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode' | 'target'>): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.isComposing || event.keyCode === 229) return false;
  const target = event.target as (Partial<HTMLElement> & { closest?: HTMLElement['closest'] }) | null;
  return !(target?.isContentEditable || target?.closest?.('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=textbox], [role=combobox], dialog[open]'));
}

/** Calls the handler of a single key; silent in fields, while an input method composes, and when switched off (`?` and Escape always work). */
export function useKeys(handlers: Readonly<Record<string, () => void>>): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const handler = latest.current[event.key];
      if (!handler || !isForPage(event)) return;
      if (event.key !== '?' && event.key !== 'Escape' && !keysWanted()) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
