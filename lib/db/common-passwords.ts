import { dictionary } from '@zxcvbn-ts/language-common';

let words: ReadonlySet<string> | undefined;

/** Whether a word (lower case) is one of the 50,000 passwords that are chosen most; the list stays on the server. */
export function isCommonPassword(word: string): boolean {
  words ??= new Set(dictionary['passwords-common']);
  return words.has(word);
}
