import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { linkOf, mailsTo } from './support/mailbox.ts';
import { signInAs, signOut, signUpAsNew } from './support/people.ts';

// One provider serves all tests of this file, and signs in whom the last one named: one after the other.
test.describe.configure({ mode: 'default' });

type Claims = Readonly<Record<string, unknown>>;
let people = 0;

/** Somebody new to us, as the provider knows them; `claims` are what their tokens say besides. */
async function provides(page: Page, baseURL: string, claims: Claims, forged = false): Promise<{ readonly sub: string; readonly email: string }> {
  people += 1;
  const sub = `subject-${Date.now().toString(36)}-${people}`;
  const who = { sub, email: `${sub}@acme.example`, ...claims };
  const url = new URL(baseURL);
  await page.request.put(`http://localhost:${Number(url.port) + 2}/next`, { data: { claims: { email_verified: true, name: '张三丰', ...who }, forged } });
  return who;
}

async function signInAtProvider(page: Page, next = '/account'): Promise<void> {
  await page.goto(`/sign-in?next=${next}`);
  await page.getByRole('button', { name: /Acme/ }).click();
}

/** Links the provider to the account of somebody who has a password. */
async function link(page: Page, password = 'tidal-copper-anvil-91'): Promise<void> {
  const section = page.locator('section[aria-labelledby="provider"]');
  await section.getByLabel('您的密码').fill(password);
  await section.getByRole('button', { name: '连接 Acme' }).click();
}

const signedIn = (page: Page) => page.getByRole('banner').locator('a[href="/account"]');

test('somebody new comes by the provider, gets an account of their own, and comes again to the same one', async ({ page, baseURL }) => {
  const { email } = await provides(page, baseURL!, {});
  await page.goto('/sign-in');
  await look(page, 'provider-sign-in-zh');
  await signInAtProvider(page);
  await page.waitForURL((url) => url.pathname === '/account');
  await expect(page.locator('main')).toContainText(email);
  await expect(page.locator('main')).toContainText('已连接');
  await expectAccessible(page);
  await look(page, 'provider-account-zh');
  // Nothing else would be left to sign in with.
  await page.getByRole('button', { name: '断开连接' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '还没有密码' })).toBeVisible();
  await signOut(page);
  await signInAtProvider(page);
  await page.waitForURL((url) => url.pathname === '/account');
  await expect(page.locator('main')).toContainText(email);
});

test('an address that was shown to be theirs by mail is linked; one that was not is refused, and so is one the provider has not verified', async ({ page, baseURL }) => {
  const email = await signUpAsNew(page, '/account');
  await signOut(page);
  await provides(page, baseURL!, { email, email_verified: false });
  await signInAtProvider(page);
  await expect(page.locator('main')).toContainText('没有确认您的邮箱');
  await expectAccessible(page);
  const who = await provides(page, baseURL!, { email });
  await signInAtProvider(page);
  await expect(page.locator('main')).toContainText('还没有确认过是您的');
  await expect(signedIn(page)).toHaveCount(0);
  await look(page, 'provider-link-first-zh');

  await page.goto('/sign-in/mail');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main button[type="submit"]').click();
  await page.goto(linkOf((await mailsTo(page, baseURL!, email)).at(-1)));
  await page.locator('main button[type="submit"]').click();
  await expect(signedIn(page)).toBeVisible();
  await signOut(page);
  await provides(page, baseURL!, who);
  await signInAtProvider(page);
  await page.waitForURL((url) => url.pathname === '/account');
  await expect(page.locator('main')).toContainText(email);
  const mails = await mailsTo(page, baseURL!, email, 2);
  expect(mails.at(-1)?.text).toContain('统一登录');
});

test('somebody signed in links the provider to their account on purpose, and takes it away again', async ({ page, baseURL }) => {
  const email = await signUpAsNew(page, '/account');
  const who = await provides(page, baseURL!, {});
  await link(page, 'not-the-password');
  await expect(page.getByRole('alert').filter({ hasText: '当前密码不正确' })).toBeVisible();
  await link(page);
  await page.waitForURL('**/account?done=linked');
  await expect(page.locator('main')).toContainText('已连接');
  await wear(page, 'en', 'dark');
  await page.reload();
  await expectAccessible(page);
  await look(page, 'provider-account-en-dark');
  await wear(page, 'zh', 'light');
  await page.reload();
  await signOut(page);
  await signInAtProvider(page);
  await page.waitForURL((url) => url.pathname === '/account');
  // Their own address here, another one there.
  await expect(page.locator('main')).toContainText(email);
  expect(who.email).not.toBe(email);
  const unlink = page.locator('section[aria-labelledby="provider"]');
  await unlink.getByRole('button', { name: '断开连接' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '当前密码不正确' })).toBeVisible();
  await look(page, 'provider-unlink-refused-zh');
  await unlink.getByLabel('您的密码').fill('tidal-copper-anvil-91');
  await unlink.getByRole('button', { name: '断开连接' }).click();
  await expect(page.getByRole('button', { name: '连接 Acme' })).toBeVisible();
  // What is linked to one account is not linked to another.
  await link(page);
  await page.waitForURL('**/account?done=linked');
  await signOut(page);
  await signUpAsNew(page, '/account');
  await link(page);
  await expect(page.getByRole('alert').filter({ hasText: '已连接另一个账户' })).toBeVisible();
});

test.describe('a token that is not for us opens nothing', () => {
  const wrong: readonly (readonly [string, Claims])[] = [
    ['a signature that is not its own', {}],
    ['another nonce', { nonce: 'another' }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another audience', { aud: 'somebody-else' }],
    ['its time is over', { exp: 1_700_000_000 }],
    ['no nonce', { nonce: null }],
  ];
  for (const [what, claims] of wrong) {
    test(what, async ({ page, baseURL }) => {
      await provides(page, baseURL!, claims, what === 'a signature that is not its own');
      await signInAtProvider(page);
      await expect(page.locator('main')).toContainText('统一登录没有完成');
      await expect(signedIn(page)).toHaveCount(0);
      await page.goto('/account');
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }
});

test('a disabled account stays closed, also by the provider', async ({ page, browser, baseURL, watch }) => {
  const { email } = await provides(page, baseURL!, {});
  await signInAtProvider(page);
  await page.waitForURL((url) => url.pathname === '/account');
  const context = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(context);
  const admin = await context.newPage();
  await signInAs(admin, 'administrator', '/admin/users');
  const row = admin.getByRole('row', { name: new RegExp(email) });
  await row.getByRole('button', { name: /停用/ }).click();
  await expect(row).toContainText('已停用');
  await context.close();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await signInAtProvider(page);
  await expect(page.locator('main')).toContainText('不能登录');
});

test('nobody is sent to the provider or linked by a page of somebody else, nor comes back with an answer that was not asked for', async ({ page, baseURL, request }) => {
  const forged = await request.post('/sign-in/provider', { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, form: { link: 'yes' }, maxRedirects: 0 });
  expect(forged.status()).toBe(403);
  const nobody = await request.post('/sign-in/provider', { headers: { 'sec-fetch-site': 'same-origin' }, form: { link: 'yes' }, maxRedirects: 0 });
  expect(nobody.status()).toBe(403);
  const unasked = await request.get('/api/auth/callback/oidc?code=abc&state=forged', { maxRedirects: 0 });
  expect(unasked.headers()['location']).toMatch(/\/api\/auth\/error\?error=/);
  expect(unasked.headersArray().filter(({ name, value }) => name.toLowerCase() === 'set-cookie' && value.startsWith('lw_session=e'))).toEqual([]);
  // Signed in, and brought back from the provider without having asked for a link: nothing is linked.
  await provides(page, baseURL!, {});
  await signUpAsNew(page, '/account');
  await page.context().clearCookies({ name: 'lw_linking' });
  const start = await page.request.post('/sign-in/provider', { headers: { 'sec-fetch-site': 'same-origin' }, form: { next: '/' } });
  expect(start.ok()).toBe(true);
  await page.goto('/account');
  await expect(page.getByRole('button', { name: '连接 Acme' })).toBeVisible();
});
