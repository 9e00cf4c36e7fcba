import { expect, test } from 'vitest';
import { isForPage } from './use-keys.ts';

const press = (more: object) => ({ defaultPrevented: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 74, target: { closest: () => null } as unknown as EventTarget, ...more });

test('a bare key on the page is for the page', () => expect(isForPage(press({}))).toBe(true));
test.each([
  ['Ctrl', { ctrlKey: true }],
  ['Command', { metaKey: true }],
  ['Alt', { altKey: true }],
  ['an input method that composes', { isComposing: true }],
  ['an input method of the old kind', { keyCode: 229 }],
  ['somebody else who took it', { defaultPrevented: true }],
  ['a field', { target: { closest: () => 'a field' } }],
  ['an editable part', { target: { isContentEditable: true } }],
])('not with %s', (_why, more) => expect(isForPage(press(more))).toBe(false));
