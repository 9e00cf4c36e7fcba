import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { linkOf, mailsTo } from './support/mailbox.ts';
import { codeOf, giveCode, inviteByForm, setCodesUp, setPasswordAt, signInAs, signOut, signUpAsNew } from './support/people.ts';

const PASSWORD = 'tidal-copper-anvil-91';

async function signInWith(page: Parameters<typeof signOut>[0], email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in?next=/account');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('main button[type="submit"]').click();
}

test('a forgotten password is set anew with the link of a mail @phone', async ({ page, baseURL }) => {
  const email = await signUpAsNew(page, '/account');
  await signOut(page);
  await page.goto('/sign-in');
  await expectAccessible(page);
  await look(page, `sign-in-${test.info().project.name}`);
  await page.locator('main a[href="/reset-password"]').click();
  await page.waitForURL('**/reset-password');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('status')).toContainText('如果这个邮箱有账户');
  await expectAccessible(page);
  await look(page, `reset-ordered-${test.info().project.name}`);

  const [mail] = await mailsTo(page, baseURL!, email);
  expect(mail?.subject).toBe('重设活水 Livewater 的密码');
  await page.goto(linkOf(mail));
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, `reset-new-${test.info().project.name}`);
  await page.locator('input[name="password"]').fill('iloveyou');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await page.locator('input[name="password"]').fill('granite-willow-tram-47');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL('**/sign-in?done=password');
  await expect(page.locator('main')).toContainText('新密码已设好');
  await signInWith(page, email, 'granite-willow-tram-47');
  await page.waitForURL((url) => url.pathname === '/account');

  // The link is used up, and the person is told that the password was changed.
  await signOut(page);
  await page.goto(linkOf(mail));
  await expect(page.locator('main')).toContainText('链接已失效');
  await expectAccessible(page);
  const mails = await mailsTo(page, baseURL!, email, 2);
  expect(mails.at(-1)?.text).toContain('您的密码刚刚改过');
});

test('asking for a link answers alike whether the address is known or not', async ({ page, baseURL }) => {
  const email = await signUpAsNew(page, '/account');
  await signOut(page);
  const told: string[] = [];
  for (const address of ['nobody-at-all@e2e.livewater.example', email]) {
    await page.goto('/sign-in/mail');
    await page.locator('input[name="email"]').fill(address);
    await page.locator('main button[type="submit"]').click();
    await expect(page.getByRole('status')).toBeVisible();
    told.push((await page.getByRole('status').textContent()) ?? '');
  }
  expect(told[0]).toBe(told[1]);
  await mailsTo(page, baseURL!, email);
  const port = Number(new URL(baseURL!).port) + 1;
  expect(await (await page.request.get(`http://127.0.0.1:${port}/nobody-at-all@e2e.livewater.example`)).json()).toEqual([]);
});

test('a link by mail signs in once; a program that looks at it first takes nothing away', async ({ page, baseURL, request }) => {
  const email = await signUpAsNew(page, '/account');
  await signOut(page);
  await page.goto('/sign-in/mail');
  await wear(page, 'en', 'light');
  await page.reload();
  await expectAccessible(page);
  await look(page, 'sign-in-mail-en');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main button[type="submit"]').click();
  const [mail] = await mailsTo(page, baseURL!, email);
  // Written in the language of their last sign-in, which was Chinese.
  expect(mail?.subject).toBe('登录活水 Livewater');
  const link = linkOf(mail);
  for (let i = 0; i < 3; i += 1) expect((await request.get(link)).status()).toBe(200);
  const answer = await page.goto(link);
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await expectAccessible(page);
  await look(page, 'sign-in-link-en');
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('banner').locator('a[href="/account"]')).toBeVisible();
  await signOut(page);
  await page.goto(link);
  await expect(page.locator('main')).toContainText('does not work any more');
});

test('an advisor sets codes up at the first sign-in, and from then on gives one; a recovery code stands in @phone', async ({ page, browser, watch, baseURL }) => {
  const email = `codes-${Date.now().toString(36)}-${test.info().project.name}@e2e.livewater.example`;
  const admin = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  watch(admin);
  const adminPage = await admin.newPage();
  await signInAs(adminPage, 'administrator', '/admin/users');
  await setPasswordAt(page, await inviteByForm(adminPage, { name: '新顾问', email, role: 'advisor' }), PASSWORD);

  await signInWith(page, email);
  await page.waitForURL(/\/sign-in\/set-up/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, `set-up-zh-${test.info().project.name}`);
  // Half signed in is nobody.
  await page.goto('/queue');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fqueue$/);
  await page.goto('/sign-in/set-up?next=/queue');
  await wear(page, 'en', 'dark');
  await page.reload();
  await expectAccessible(page);
  await look(page, `set-up-en-dark-${test.info().project.name}`);
  await wear(page, 'zh', 'light');
  await page.reload();
  await page.locator('input[name="code"]').fill('000000');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  const key = (await page.locator('[data-code-key]').textContent()) ?? '';
  const first = await giveCode(page, key);
  await expect(page.locator('[data-recovery-codes] li')).toHaveCount(8);
  await expectAccessible(page);
  await look(page, `recovery-codes-zh-${test.info().project.name}`);
  const recovery = (await page.locator('[data-recovery-codes] li').first().textContent()) ?? '';
  await page.locator('main a', { hasText: '已保存' }).click();
  await page.waitForURL('**/queue');
  await signOut(page);

  await signInWith(page, email);
  await page.waitForURL(/\/sign-in\/code/);
  await expectAccessible(page);
  await look(page, `code-zh-${test.info().project.name}`);
  // The code that set codes up is used up.
  await giveCode(page, key, first);
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await page.locator('input[name="code"]').fill(recovery);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/account');
  await expect(page.locator('main')).toContainText('还剩 7 个恢复码');
  await expect(page.locator('main')).toContainText('不能关闭');
  await expectAccessible(page);
  await look(page, `account-codes-zh-${test.info().project.name}`);

  // Phone and paper lost: the administrator takes the codes away, which ends the session; the next sign-in sets them up anew.
  await adminPage.reload();
  await adminPage.getByRole('row', { name: new RegExp(email) }).getByRole('link', { name: /帮助登录/ }).click();
  await expect(adminPage.locator('#help')).toBeVisible();
  await expectAccessible(adminPage);
  await adminPage.locator('[data-help="link"] button').click();
  const link = (await adminPage.locator('[data-help="link"] code').textContent()) ?? '';
  expect(link).toContain('/reset-password/');
  await look(adminPage, 'admin-help-zh');
  await adminPage.locator('[data-help="codes"] button').click();
  await expect(adminPage.locator('[data-help="codes"]')).toContainText('没有开启验证码');
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(link);
  await page.locator('input[name="password"]').fill('granite-willow-tram-47');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL('**/sign-in?done=password');
  await signInWith(page, email, 'granite-willow-tram-47');
  await page.waitForURL(/\/sign-in\/set-up/);
  await setCodesUp(page, '/account');

  // The administrator reads what was written to them, and no key.
  await adminPage.goto('/admin/mails');
  await expectAccessible(adminPage);
  await adminPage.locator('[data-mail="account-changed"]').first().locator('summary').click();
  await look(adminPage, `admin-mails-zh-${test.info().project.name}`);
  await admin.close();
});

test('a member turns codes on, signs in with one without script, and turns them off', async ({ page, browser, baseURL, watch }) => {
  const email = await signUpAsNew(page, '/account');
  const codes = page.locator('section[aria-labelledby="codes"]');
  await codes.getByLabel('您的密码').fill('not-the-password');
  await codes.getByRole('button', { name: '开启' }).click();
  await expect(codes).toContainText('当前密码不正确');
  await codes.getByLabel('您的密码').fill('tidal-copper-anvil-91');
  await codes.getByRole('button', { name: '开启' }).click();
  await page.waitForURL('**/account/codes');
  await expectAccessible(page);
  const key = await setCodesUp(page, '/account');
  await expect(page.locator('main')).toContainText('还剩 8 个恢复码');

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', baseURL: baseURL! });
  watch(plain);
  const other = await plain.newPage();
  await signInWith(other, email);
  await other.waitForURL(/\/sign-in\/code/);
  await giveCode(other, key, codeOf(key, 1));
  await other.waitForURL('**/account');
  await plain.close();

  // The two sections of the account page that ask for a code are closed until they are wanted.
  await page.getByText('关闭验证码', { exact: true }).first().click();
  await expect(async () => {
    await giveCode(page, key, codeOf(key, 1));
    await page.waitForURL('**/sign-in', { timeout: 3_000 });
  }).toPass({ timeout: 75_000, intervals: [5_000] });
  await signInWith(page, email);
  await page.waitForURL((url) => url.pathname === '/account');
});
