import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { givenCompany, goOn, question, untilAlive, untilSaved, write, writeYear } from './support/intake.ts';
import { look } from './support/look.ts';
import { signOut, signUpAsNew } from './support/people.ts';

const LAST_YEAR = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

const unsent = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('livewater.unsent.')).length);

test('Continue waits for answers that are still on their way, and then goes on', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  await page.route('**/intake/people', async (route) => {
    if (route.request().method() === 'POST') await new Promise((after) => setTimeout(after, 1_500));
    await route.continue();
  });
  await write(page, 'employees_total', '42');
  await question(page, 'rd_staff').locator('input').first().focus();
  await write(page, 'rd_staff', '18');
  await goOn(page);
  await page.goto('/intake/check');
  await expect(page.locator('main')).toContainText('18 人');
});

test('every answer is saved as it is given, and is there on coming back', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/finance');
  await untilAlive(page);
  await writeYear(page, 'revenue', LAST_YEAR, '3500');
  await expect(page.locator(`output[for="field-revenue-${LAST_YEAR}"]`)).toContainText('= 35,000,000 元');
  await untilSaved(page);
  await expect(page.locator('[data-save-status]')).toHaveText(/已保存 \d{2}:\d{2}/);
  await page.reload();
  await untilAlive(page);
  await expect(page.locator(`input[name="revenue.${LAST_YEAR}"]`)).toHaveValue('3500');
  await page.goto('/intake');
  await expect(page.locator('a[href="/intake/finance"]').first()).toContainText('填写中');
  await look(page, 'task-list');
});

test('a slow press of Continue counts, also when what was wrong goes away under it', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  await write(page, 'employees_total', '40');
  await write(page, 'rd_staff', '50');
  await page.locator('form[data-section] button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toContainText('不能比它大');
  await write(page, 'rd_staff', '20');
  const before = page.url();
  const button = page.locator('form[data-section] button[type="submit"]');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await button.hover();
  await page.mouse.down();
  // Longer than the save takes that leaving the box has begun.
  await page.waitForTimeout(1_500);
  await page.mouse.up();
  await page.waitForURL((url) => url.href !== before);
});

test('without a network answers wait in the browser, are sent when it is back, and then forgotten', async ({ page, context, expectConsoleErrors }) => {
  expectConsoleErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  await context.setOffline(true);
  await write(page, 'employees_total', '77');
  await expect(page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'offline');
  expect(await unsent(page)).toBe(1);
  await context.setOffline(false);
  await untilSaved(page);
  expect(await unsent(page)).toBe(0);
  await page.reload();
  await expect(question(page, 'employees_total').locator('input[inputmode]')).toHaveValue('77');
});

test('a tab killed while typing loses nothing that stood for a second', async ({ page, context }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  await write(page, 'employees_total', '63');
  // Gone before the 600 ms are over: what was typed goes to the browser's store and is sent by the next page.
  await page.close();
  const next = await context.newPage();
  await next.goto('/intake/people');
  await untilAlive(next);
  await expect(question(next, 'employees_total').locator('input[inputmode]')).toHaveValue('63');
  await untilSaved(next);
  expect(await unsent(next)).toBe(0);
});

test('two tabs at once: both values are shown and one is chosen', async ({ page, context }) => {
  await givenCompany(page);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/intake/people');
    await untilAlive(tab);
  }
  await write(page, 'employees_total', '10');
  await untilSaved(page);
  await write(other, 'employees_total', '11');
  const notice = question(other, 'employees_total').getByRole('alert');
  await expect(notice).toContainText('刚在别处改过');
  await expect(notice).toContainText('11 人');
  await expect(notice).toContainText('10 人');
  await expectAccessible(other);
  await look(other, 'conflict');
  await notice.getByRole('button', { name: '用别处的' }).click();
  await expect(question(other, 'employees_total').locator('input[inputmode]')).toHaveValue('10');
  await write(page, 'employees_total', '12');
  await untilSaved(page);
  await write(other, 'employees_total', '13');
  await notice.getByRole('button', { name: '用这里的' }).click();
  await untilSaved(other);
  await page.reload();
  await expect(question(page, 'employees_total').locator('input[inputmode]')).toHaveValue('13');
});

test('nothing of the answers stays in the browser after signing out', async ({ page, context, expectConsoleErrors }) => {
  expectConsoleErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await givenCompany(page);
  await signUpAsNew(page, '/intake');
  await page.goto('/intake/people');
  await untilAlive(page);
  await context.setOffline(true);
  await write(page, 'employees_total', '5');
  await expect.poll(() => unsent(page)).toBe(1);
  await context.setOffline(false);
  await signOut(page);
  expect(await unsent(page)).toBe(0);
  await page.goto('/intake');
  await expect(page.locator('main')).not.toContainText('填写中');
});
