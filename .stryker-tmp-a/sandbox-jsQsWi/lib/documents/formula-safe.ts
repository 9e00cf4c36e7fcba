/** First characters that a spreadsheet program may take for a formula, full-width and small forms included. */
// @ts-nocheck

const STARTS = new Set(['=', '+', '-', '@', '−']);

/**
 * Makes a text harmless in a CSV file: where a spreadsheet program could read it as a formula, an apostrophe goes before it, which such programs
 * take as "this is text". Looks past blanks, invisible characters and apostrophes. NUL is dropped. `fromFormulaSafe` undoes it.
 */
export function formulaSafe(text: string): string {
  const plain = text.replaceAll('\u0000', '');
  return isDangerous(plain) ? `'${plain}` : plain;
}

/** The text that `formulaSafe` was given. */
export function fromFormulaSafe(written: string): string {
  return written.startsWith("'") && isDangerous(written.slice(1)) ? written.slice(1) : written;
}

function isDangerous(text: string): boolean {
  if (/^'*[\t\r\n]/.test(text)) return true;
  const first = /[^\s\p{Cc}\p{Cf}\p{Z}'\u115F\u1160\u3164\uFFA0]/u.exec(text)?.[0];
  return first !== undefined && STARTS.has(first.normalize('NFKC')[0] ?? '');
}
