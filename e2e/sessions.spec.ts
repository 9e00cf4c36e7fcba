import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look } from './support/look.ts';
import { DEMO_PASSWORD, PEOPLE, signInAs, signOut, signUpAsNew } from './support/people.ts';

const PASSWORD = 'tidal-copper-anvil-91';

async function signInAgain(page: Page, email: string) {
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('main button[type="submit"]').click();
}

test('before the session ends the page says so, and a press keeps it open @phone', async ({ page, context, expectConsoleErrors }) => {
  expectConsoleErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await page.clock.install();
  await signUpAsNew(page, '/matches');
  const told = page.locator('[data-session-end]');
  await page.waitForLoadState('networkidle');
  await page.clock.fastForward('01:30:00');
  await expect(told).toBeEmpty();
  // The server's clock stays: without a network the page goes by what it was told last.
  await context.setOffline(true);
  await page.clock.fastForward('00:16:00');
  await expect(told).toContainText(/登录将在 \d{2}:\d{2} 结束/);
  await expectAccessible(page);
  await look(page, 'session-ends');
  await context.setOffline(false);
  await told.getByRole('button', { name: '保持登录' }).click();
  await expect(told).toBeEmpty();
});

test('a session that was ended elsewhere takes the page away, and signing in leads back to it', async ({ page, browser, baseURL, watch }) => {
  const email = await signUpAsNew(page, '/account/data');
  const second = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(second);
  const other = await second.newPage();
  await other.goto('/sign-in?next=/account');
  await signInAgain(other, email);
  await other.getByRole('button', { name: '在所有设备上退出' }).click();
  await other.waitForURL((url) => url.pathname === '/');
  await second.close();
  await expect(page.locator('main')).toContainText(email);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await expect(page.locator('main')).toContainText('登录已结束');
  await expect(page.locator('body')).not.toContainText(email);
  await look(page, 'session-over');
  await signInAgain(page, email);
  await page.waitForURL((url) => url.pathname === '/account/data');
});

test('a page that needs an account leads to the sign-in and back, with all of its address', async ({ page }) => {
  await page.goto('/queue?stage=growth');
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await page.locator('input[name="email"]').fill(PEOPLE.advisor.email);
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/queue' && url.searchParams.get('stage') === 'growth');
});

test('after signing out the page before shows nothing of the person', async ({ page }) => {
  const email = await signUpAsNew(page, '/account/data');
  await expect(page.locator('main')).toContainText(email);
  await signOut(page);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await expect(page.locator('body')).not.toContainText(email);
});

test("next-auth's own sign-in leaves no earlier session open in the browser", async ({ page, context, browser, baseURL }) => {
  await signInAs(page, 'founder');
  const before = await context.cookies();
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const again = await page.request.post('/api/auth/callback/credentials', { form: { csrfToken, email: PEOPLE.otherFounder.email, password: DEMO_PASSWORD, json: 'true' } });
  expect(again.ok()).toBe(true);
  await page.goto('/account');
  await expect(page.locator('main')).toContainText(PEOPLE.otherFounder.email);
  const kept = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  await kept.addCookies(before);
  const old = await kept.newPage();
  await old.goto('/account');
  await expect(old).toHaveURL(/\/sign-in/);
  await kept.close();
});
