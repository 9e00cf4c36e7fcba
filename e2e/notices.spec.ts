import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch, submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

test('a company is told when its case moves on, sees the count on every page, and marks it as read', async ({ page, browser, baseURL, watch }) => {
  await givenMatch(page);
  const unread = page.locator('header [data-unread]');
  await expect(unread).toHaveAttribute('data-unread', '0');
  await page.goto('/notices');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expectAccessible(page);
  await page.goBack();
  const { caseId, number } = await submitCase(page, 'zh', '');

  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  watch(context);
  const advisor = await context.newPage();
  await signInAs(advisor, 'advisor', '/queue');
  await advisor.goto(`/queue?view=unassigned&q=%23${number}`);
  await advisor.locator('form[data-claim] button').click();
  await advisor.waitForURL(`**/queue/${caseId}`);
  await context.close();

  await page.goto('/catalog');
  await expect(unread).toHaveAttribute('data-unread', '1');
  await unread.click();
  await page.waitForURL('**/notices');
  const notice = page.locator('[data-notice="case-changed"]');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('顾问已领取');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'notices-zh');

  // Looking marks nothing; the button does, and the count follows.
  await page.reload();
  await expect(unread).toHaveAttribute('data-unread', '1');
  await notice.locator('form button').click();
  await expect(notice).toHaveAttribute('data-unread', 'false');
  await expect(unread).toHaveAttribute('data-unread', '0');
  await wear(page, 'en', 'dark');
  await page.reload();
  await expect(notice).toContainText('Claimed by an advisor');
  await expectAccessible(page);
  await look(page, 'notices-en-dark');
  await notice.locator('a').click();
  await page.waitForURL(`**/cases/${caseId}`);
});

test('what comes by mail is chosen on the account page, and turned off by the link of a mail without signing in', async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/status of 404/);
  await signInAs(page, 'otherFounder');
  const form = page.locator('form[data-preferences]');
  await form.locator('select[name="case-changed"]').selectOption('digest');
  await form.locator('button[type="submit"]').click();
  await expect(form.getByRole('status')).toHaveText('已保存。');
  await page.reload();
  await expect(form.locator('select[name="case-changed"]')).toHaveValue('digest');
  await expectAccessible(page);
  await look(page, 'account-preferences');
  await page.context().clearCookies();
  await page.goto('/unsubscribe/11111111-1111-4111-8111-111111111111.digest.forged');
  await expectAccessible(page);
  await look(page, 'unsubscribe');
  await page.locator('form[data-unsubscribe] button').click();
  await expect(page.getByRole('alert').filter({ hasText: '这个链接无效' })).toBeVisible();
  // A mail program's one click, with a key that is none: nothing is told about whom it would have been.
  const answer = await page.request.post('/api/v1/unsubscribe/11111111-1111-4111-8111-111111111111.digest.forged', { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status()).toBe(404);
});
