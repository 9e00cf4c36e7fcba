import { describe, expect, test } from 'vitest';
import { soundAuthRequest } from './auth-gate.ts';

const AT = 'http://localhost/api/auth';
const FORM = 'application/x-www-form-urlencoded';
const post = (body: string, type = FORM) => new Request(`${AT}/signout`, { method: 'POST', body, headers: { 'content-type': type } });
const get = (query: string, cookie?: string) => new Request(`${AT}/signin${query}`, cookie === undefined ? {} : { headers: { cookie } });

describe('what next-auth would answer 500 to', () => {
  test.each([
    ['JSON that is none', post('{', 'application/json')],
    ['JSON that is no object', post('7', 'application/json')],
    ['an address that is a number', post('{"callbackUrl":7}', 'application/json')],
    ['an address that leads nowhere', post('callbackUrl=javascript:alert(1)')],
    ['an address of 30,000 characters', post(`callbackUrl=/${'a'.repeat(30_000)}`)],
    ['a body of 70,000 bytes', post('a'.repeat(70_000))],
    ['an address in the query that leads nowhere', get('?callbackUrl=x')],
    ['a cookie that leads nowhere', get('', 'next-auth.callback-url=data%3Ax')],
    ['the second of two cookies that leads nowhere', get('', 'next-auth.callback-url=; next-auth.callback-url=x')],
    ['an error in Chinese', get('?error=%E4%B8%AD')],
  ])('is refused: %s', async (_, request) => {
    expect(await soundAuthRequest(request)).toBeNull();
  });

  test.each([
    ['a form', post('csrfToken=x&callbackUrl=%2F%E4%B8%AD%E6%96%87')],
    ['JSON', post('{"callbackUrl":"/queue"}', 'application/json')],
    ['an empty address', post('callbackUrl=')],
  ])('is let through with its body: %s', async (_, request) => {
    const body = await request.clone().text();
    expect(await (await soundAuthRequest(request))?.text()).toBe(body);
  });

  test('an address with its host, and an error by its name, are let through', async () => {
    expect(await soundAuthRequest(get('?callbackUrl=http%3A%2F%2Flocalhost%2F&error=access_denied', 'next-auth.callback-url=http%3A%2F%2Flocalhost%2F'))).not.toBeNull();
  });
});
