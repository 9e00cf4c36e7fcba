import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { givenCompany, question, untilAlive } from './support/intake.ts';
import { look } from './support/look.ts';
import { DEMO_PASSWORD, inviteByForm, PEOPLE, setCodesUp, setPasswordAt, signInAs, signOut, signUpAsNew } from './support/people.ts';

test('an account takes the draft along @phone', async ({ page }) => {
  await givenCompany(page);
  await signUpAsNew(page, '/intake');
  await page.goto('/intake/company');
  await untilAlive(page);
  await expect(question(page, 'company_stage').locator('input[value="start_up"]')).toBeChecked();
  await expect(page.locator('main')).not.toContainText('这份草稿保存在服务器上');
});

test('a wrong address and a wrong password read alike, keep the address, and never the password', async ({ page }) => {
  const told: string[] = [];
  for (const email of [PEOPLE.founder.email, 'nobody-at-all@e2e.livewater.example']) {
    await page.goto('/sign-in');
    await page.locator('input[name="email"]').fill(email);
    await page.locator('input[name="password"]').fill('not-the-password-at-all');
    await page.locator('main button[type="submit"]').click();
    const summary = page.locator('[data-error-summary]');
    await expect(summary).toBeFocused();
    told.push((await summary.textContent()) ?? '');
    await expect(page.locator('input[name="email"]')).toHaveValue(email);
    await expect(page.locator('input[name="password"]')).toHaveValue('');
    await expectAccessible(page);
  }
  expect(told[0]).toBe(told[1]);
});

test('a weak password is refused at its field, with the way out', async ({ page }) => {
  await page.goto('/sign-up');
  await page.locator('input[name="name"]').fill('李四');
  await page.locator('input[name="email"]').fill('weak@e2e.livewater.example');
  await page.locator('input[name="password"]').fill('short');
  await page.locator('label:has(input[name="consent-service"])').click();
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await expect(page.locator('input[name="password"]')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('[data-error-summary] a').click();
  await expect(page.locator('input[name="password"]')).toBeFocused();
  await expect(page.locator('input[name="name"]')).toHaveValue('李四');
  await look(page, 'sign-up-refused');
});

test('signing out ends the session on the server, not only in the browser', async ({ page, context, browser, watch, baseURL, expectConsoleErrors }) => {
  await signUpAsNew(page, '/account');
  const cookies = await context.cookies();
  await signOut(page);
  // The old cookie, put back by somebody who kept it, opens nothing.
  const thief = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(thief);
  expectConsoleErrors(/status of 40[14]/);
  await thief.addCookies(cookies);
  const other = await thief.newPage();
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in/);
  await thief.close();
});

test('signing out everywhere ends the other device too', async ({ page, browser, watch, baseURL }) => {
  const email = await signUpAsNew(page, '/account');
  const second = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(second);
  const other = await second.newPage();
  await other.goto('/sign-in?next=/account');
  await other.locator('input[name="email"]').fill(email);
  await other.locator('input[name="password"]').fill('tidal-copper-anvil-91');
  await other.locator('main button[type="submit"]').click();
  await other.waitForURL((url) => url.pathname === '/account');
  await expect(other.locator('tbody tr')).toHaveCount(2);
  await page.getByRole('button', { name: '在所有设备上退出' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in/);
  await second.close();
});

test('another device is signed out from the list, and this one stays', async ({ page, browser, watch, baseURL }) => {
  const email = await signUpAsNew(page, '/account');
  const second = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(second);
  const other = await second.newPage();
  await other.goto('/sign-in?next=/account');
  await other.locator('input[name="email"]').fill(email);
  await other.locator('input[name="password"]').fill('tidal-copper-anvil-91');
  await other.locator('main button[type="submit"]').click();
  await other.waitForURL((url) => url.pathname === '/account');
  await page.reload();
  await page.locator('tbody tr').getByRole('button', { name: /退出登录/ }).click();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in/);
  await page.goto('/account');
  await expect(page.locator('main')).toContainText(email);
  await second.close();
});

test('changing the password asks for the old one and ends every session', async ({ page }) => {
  const email = await signUpAsNew(page, '/account');
  await page.locator('input[name="current"]').fill('not-the-old-one');
  await page.locator('input[name="password"]').fill('granite-willow-tram-47');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await page.locator('input[name="current"]').fill('tidal-copper-anvil-91');
  await page.locator('input[name="password"]').fill('granite-willow-tram-47');
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.waitForURL('**/sign-in');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill('granite-willow-tram-47');
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('banner')).toContainText('测试企业财务');
});

test('a sign-in never leads to another host', async ({ page }) => {
  await page.goto(`/sign-in?next=${encodeURIComponent('https://evil.example/')}`);
  await page.locator('input[name="email"]').fill(PEOPLE.otherFounder.email);
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD);
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('banner').locator('a[href="/account"]')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(page.url()).not.toContain('evil.example');
});

test('the administrator makes an account that can sign in, and takes it away again', async ({ page, browser, watch, baseURL }) => {
  const email = `made-${Date.now().toString(36)}@e2e.livewater.example`;
  await signInAs(page, 'administrator', '/admin/users');
  await expectAccessible(page);
  await look(page, 'admin-users');
  const link = await inviteByForm(page, { name: '新顾问', email, role: 'advisor' });
  await look(page, 'admin-user-made');
  const row = page.getByRole('row', { name: new RegExp(email) });
  const theirs = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(theirs);
  const other = await theirs.newPage();
  await setPasswordAt(other, link, 'meadow-signal-brick-58');
  await other.goto('/sign-in?next=/queue');
  await other.locator('input[name="email"]').fill(email);
  await other.locator('input[name="password"]').fill('meadow-signal-brick-58');
  await other.locator('main button[type="submit"]').click();
  await other.waitForURL(/\/sign-in\/set-up/);
  await setCodesUp(other, '/queue');
  await row.getByRole('button', { name: /停用/ }).click();
  await expect(row).toContainText('已停用');
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in/);
  await theirs.close();
});

test('nobody but an administrator sees the users', async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/status of 404/);
  await page.goto('/admin/users');
  await expect(page).toHaveURL(/\/sign-in/);
  await signInAs(page, 'advisor', '/account');
  const answer = await page.goto('/admin/users');
  expect(answer?.status()).toBe(404);
});

test('signing in works without script', async ({ browser, watch, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', baseURL: baseURL! });
  watch(context);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[name="email"]').fill(PEOPLE.founder.email);
  await page.locator('input[name="password"]').fill('wrong-one-here');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await signInAs(page, 'founder', '/account');
  await expect(page.locator('main')).toContainText(PEOPLE.founder.email);
  await signOut(page);
  await context.close();
});
