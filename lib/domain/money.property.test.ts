import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, parseMoney, yuanOf, type MoneyUnit } from './money.ts';

/** A few thousand in every run; `npm run test:spellings` takes a million. */
const SPELLINGS = Number(process.env['MONEY_SPELLINGS'] ?? 20_000);

/** Words for powers of ten as people write them, and the power. */
const WORDS: readonly (readonly [string, number])[] = [
  ['', 0], ['元', 0], ['百', 2], ['千', 3], ['k', 3], ['万', 4], ['万元', 4], ['萬', 4], ['w', 4], ['W', 4], ['十万', 5], ['百万', 6], ['百万元', 6], ['m', 6], ['million', 6],
  ['千万', 7], ['千万元', 7], ['亿', 8], ['亿元', 8], ['億', 8], ['bn', 9], ['十亿', 9], ['billion', 9], ['百亿元', 10],
];
const UNITS: readonly (readonly [MoneyUnit, number])[] = [['yuan', 0], ['wan', 4], ['yi', 8]];

const spelling = fc.record({
  fen: fc.oneof(fc.maxSafeNat(), fc.nat(10_000_000_000), fc.nat(99_999).map((n) => n * 1_000_000)),
  negative: fc.boolean(),
  word: fc.constantFrom(...WORDS),
  unit: fc.constantFrom(...UNITS),
  minus: fc.constantFrom('-', '−', '－', '–', '(', '（'),
  currency: fc.constantFrom('', '', '¥', '￥', 'CNY ', 'RMB', '人民币', 'cny'),
  grouped: fc.boolean(),
  wide: fc.boolean(),
  zeros: fc.nat(3),
  blank: fc.constantFrom('', ' ', '\u3000', '\u00a0'),
});

/** The decimal of `fen` in units of ten to the `power` yuan, all its digits kept. */
function figure(fen: number, power: number, zeros: number, grouped: boolean): string {
  const digits = String(fen).padStart(power + 3, '0');
  const whole = digits.slice(0, -(power + 2)).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(-(power + 2)).replace(/0+$/, '') + '0'.repeat(zeros);
  return `${grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}${rest === '' ? '' : `.${rest}`}`;
}

function wide(text: string): string {
  return text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

test(`${SPELLINGS} spellings of money are read, written and read back the same`, { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(spelling, ({ fen, negative, word: [word, own], unit: [unit, chosen], minus, currency, grouped, wide: full, zeros, blank }) => {
      const power = word === '' ? chosen : own;
      const number = figure(fen, power, zeros, grouped);
      const bare = `${currency}${full ? wide(number) : number}${blank}${word}`;
      const text = negative ? (minus === '(' ? `(${bare})` : minus === '（' ? `（${bare}）` : `${minus}${bare}`) : bare;
      const amount = negative && fen !== 0 ? -fen : fen;
      const read = parseMoney(text, unit);
      if (!read.ok || read.value !== amount) throw new Error(`${text} in ${unit}: ${JSON.stringify(read)}, expected ${amount}`);
      // English has no word for yuan at the end: its figure is bare where it is no round million, and so is read in yuan.
      for (const [written, inUnit] of [[formatMoney(amount, 'zh'), unit], [formatMoney(amount, 'en'), 'yuan'], [`${yuanOf(amount)}元`, unit]] as const) {
        const again = parseMoney(written, inUnit);
        if (!again.ok || again.value !== amount) throw new Error(`${written}: ${JSON.stringify(again)}, expected ${amount}`);
      }
    }),
    { numRuns: SPELLINGS },
  );
  expect(SPELLINGS).toBeGreaterThanOrEqual(1_000);
});
