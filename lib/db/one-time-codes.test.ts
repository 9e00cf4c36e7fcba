import { expect, test } from 'vitest';
import { newCodeSecret, newRecoveryCodes } from './one-time-codes.ts';

test('recovery codes carry 120 bits each and never come twice', () => {
  const codes = Array.from({ length: 500 }, newRecoveryCodes).flat();
  expect(new Set(codes).size).toBe(4_000);
  for (const code of codes) expect(code.replaceAll('-', '')).toMatch(/^[a-z2-7]{24}$/);
  // Each place takes each of the 32 letters: none is fixed, which would be bits less.
  const letters = codes.map((code) => code.replaceAll('-', ''));
  for (let place = 0; place < 24; place += 1) expect(new Set(letters.map((code) => code[place])).size).toBe(32);
});

test('the secret behind an app carries 160 bits, and is another one each time', () => {
  const secrets = Array.from({ length: 500 }, newCodeSecret);
  expect(new Set(secrets).size).toBe(500);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
});
