import { beforeEach, expect, test, vi } from 'vitest';
import { ownCookie } from './own-cookie.ts';

const { settings, set } = vi.hoisted(() => ({ settings: { NEXTAUTH_URL: '' }, set: vi.fn() }));
vi.mock('@/lib/env.ts', () => ({ env: () => settings }));
vi.mock('next/headers', () => ({ cookies: async () => ({ set, get: (name: string) => ({ value: `of ${name}` }) }) }));
beforeEach(() => set.mockReset());

test.each([
  ['https://livewater.example', '__Host-lw_x', true],
  ['http://localhost:3000', 'lw_x', false],
])('under %s the cookie is %s', async (address, name, secure) => {
  settings.NEXTAUTH_URL = address;
  const cookie = ownCookie('lw_x', 60);
  expect(await cookie.read()).toBe(`of ${name}`);
  await cookie.keep('value');
  expect(set).toHaveBeenLastCalledWith(name, 'value', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 60 });
  // What takes it away must be as good as what set it, or a browser keeps it.
  await cookie.drop();
  expect(set).toHaveBeenLastCalledWith(name, '', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 0 });
});
