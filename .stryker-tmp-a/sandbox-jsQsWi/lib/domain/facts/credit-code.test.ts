// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { isShanghaiCreditCode, parseCreditCode } from './credit-code.ts';

describe('parseCreditCode', () => {
  it.each(['9144030071526726XG', '91330100716105852F'])('accepts the known code %s', (code) => {
    expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
  });

  it('forgives lower case, spaces, hyphens and full-width characters', () => {
    expect(parseCreditCode(' 9144 0300-71526726xg ')).toEqual({ ok: true, value: '9144030071526726XG' });
    expect(parseCreditCode('９１４４０３００７１５２６７２６ＸＧ')).toEqual({ ok: true, value: '9144030071526726XG' });
  });

  it('refuses a wrong check character, every other one being wrong', () => {
    const body = '9144030071526726X';
    const right = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((c) => parseCreditCode(body + c).ok);
    expect(right).toEqual(['G']);
  });

  it('has a check character for each of the 31 remainders, remainder 0 giving "0"', () => {
    const bodies = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((c) => `${c}1310000000000000`);
    const checks = bodies.map((body) => [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((c) => parseCreditCode(body + c).ok));
    expect(checks.every((found) => found.length === 1)).toBe(true);
    expect(new Set(checks.flat()).size).toBe(31);
    expect(checks.flat()).toContain('0');
  });

  it('refuses wrong lengths, letters outside the alphabet and letters in the division', () => {
    expect(parseCreditCode('9144030071526726X')).toEqual({ ok: false, failure: 'length' });
    expect(parseCreditCode('9144030071526726IG')).toEqual({ ok: false, failure: 'characters' });
    expect(parseCreditCode('91A4030071526726XG')).toEqual({ ok: false, failure: 'characters' });
  });

  it('knows Shanghai registrations by the division', () => {
    expect(isShanghaiCreditCode('91310000MA1K000000')).toBe(true);
    expect(isShanghaiCreditCode('9144030071526726XG')).toBe(false);
  });
});
