import { beforeAll, expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

beforeAll(() => {
  process.env['NEXTAUTH_SECRET'] ??= 'a secret for tests only, of no use elsewhere';
});

test('what was sealed is read back, and never looks the same twice', () => {
  const sealed = seal('mail', 'row-1', '密钥 secret');
  expect(unseal('mail', 'row-1', sealed)).toBe('密钥 secret');
  expect(seal('mail', 'row-1', '密钥 secret')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64url').toString('utf8')).not.toContain('secret');
});

test('another row, another purpose, a changed byte or a piece of it open nothing', () => {
  const sealed = seal('mail', 'row-1', 'secret');
  const changed = Buffer.from(sealed, 'base64url');
  changed[14] = (changed[14] ?? 0) ^ 1;
  expect([unseal('mail', 'row-2', sealed), unseal('second-factor', 'row-1', sealed), unseal('mail', 'row-1', changed.toString('base64url')), unseal('mail', 'row-1', sealed.slice(0, 20)), unseal('mail', 'row-1', '')]).toEqual([null, null, null, null, null]);
});
