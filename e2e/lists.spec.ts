import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch, submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

test('a list is kept to oneself or shared; a product is saved into the one that is chosen', async ({ page }) => {
  const runId = await givenMatch(page);
  await page.goto('/shortlists');
  for (const [name, visibility] of [['给董事会', 'shared'], ['我自己的打算', 'private']] as const) {
    await page.goto('/shortlists');
    await page.locator('summary', { hasText: '新建清单' }).click();
    await page.locator('input[name="name"]').fill(name);
    await page.locator('select[name="visibility"]').selectOption(visibility);
    await page.locator('button', { hasText: '建立' }).click();
    await page.waitForURL(/\/shortlists\/[0-9a-f-]{36}/);
  }
  await page.goto('/shortlists');
  await expect(page.locator('[data-visibility="private"]')).toHaveCount(1);
  await expectAccessible(page);
  await page.goto(`/matches/${runId}/esop-loan-pilot`);
  await page.locator('select[name="shortlistId"]').selectOption({ label: '给董事会' });
  await page.getByRole('button', { name: '存入清单' }).click();
  await expect(page.locator('main header')).toContainText('已在清单中');
  await page.goto('/shortlists');
  await page.locator('main ul a', { hasText: '给董事会' }).click();
  await expect(page.locator('[data-item="esop-loan-pilot"]')).toBeVisible();
  await page.locator('summary', { hasText: '改为只有我能看' }).click();
  await page.getByRole('button', { name: '改为只有我能看' }).click();
  await expect(page.locator('main header')).toContainText('只有我能看');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('an advisor prepares a list, and the company sees who, when and why @phone', async ({ page, browser, baseURL, watch }) => {
  await givenMatch(page);
  const { caseId, number } = await submitCase(page, 'zh', '');
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  watch(context);
  const advisor = await context.newPage();
  await signInAs(advisor, 'advisor', '/queue');
  await advisor.goto(`/queue?view=unassigned&q=%23${number}`);
  await advisor.locator('form[data-claim] button').click();
  await advisor.waitForURL(`**/queue/${caseId}`);
  await advisor.locator('a[href$="/prepare"]').click();
  await advisor.waitForURL(/\/prepare$/);
  await expectAccessible(advisor);
  await look(advisor, 'prepare-zh-1280');
  // A list without a product is refused, and what was written stays.
  await advisor.locator('input[name="name"]').fill('先办这两项');
  await advisor.locator('textarea[name="why"]').fill('两项的条件都已逐条核对。');
  await advisor.locator('main form button[type="submit"]').click();
  await expect(advisor.locator('[role="alert"]').first()).toBeVisible();
  await expect(advisor.locator('input[name="name"]')).toHaveValue('先办这两项');
  for (const id of ['esop-loan-pilot', 'star-listing']) await advisor.locator(`input[value="${id}"]`).check();
  await advisor.locator('main form button[type="submit"]').click();
  await expect(advisor.locator('[data-recommended]')).toContainText('先办这两项');
  await context.close();

  await page.goto('/notices');
  await expect(page.locator('[data-notice="list-recommended"]')).toContainText('2 个产品');
  await page.locator('[data-notice="list-recommended"] a').click();
  await page.waitForURL(/\/shortlists\/[0-9a-f-]{36}/);
  await expect(page.locator('[data-prepared]')).toContainText(/于 \d{4}年.*为贵公司准备/);
  await expect(page.locator('[data-prepared]')).toContainText('两项的条件都已逐条核对。');
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'prepared-zh');
  await wear(page, 'en', 'dark');
  await page.reload();
  await expect(page.locator('[data-prepared]')).toContainText('Prepared for your company by');
  await expectAccessible(page);
  await look(page, 'prepared-en-dark');
});
