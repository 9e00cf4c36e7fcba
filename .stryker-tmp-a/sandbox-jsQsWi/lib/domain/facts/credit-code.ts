// @ts-nocheck
import { fail, ok, type Result } from '../result.ts';

/** Why a text is no unified social credit code (GB 32100-2015). */
export type CreditCodeFailure = 'length' | 'characters' | 'check-character';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'; // no I O S V Z
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/**
 * Reads a unified social credit code (18 characters; spaces, hyphens, lower case and full-width spelling are forgiven).
 * The check character proves the form only, not that the company exists.
 */
export function parseCreditCode(text: string): Result<string, CreditCodeFailure> {
  const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (code.length !== 18) return fail('length');
  if (!FORM.test(code)) return fail('characters');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17) ? ok(code) : fail('check-character');
}

/** Whether the registration division (characters 3 to 8) lies in Shanghai. */
export function isShanghaiCreditCode(code: string): boolean {
  return code.slice(2, 4) === '31';
}
