export const MAX_LIST_NAME = 120;

/** The name of a list as it is kept: normalised, trimmed, inner blanks single; null where nothing or too much is left. */
export function shortlistName(typed: string): string | null {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return name === '' || name.length > MAX_LIST_NAME ? null : name;
}
