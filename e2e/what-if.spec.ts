import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

test('a figure is moved beside the results: what opens and closes is told, without script as well, and nothing is kept @phone', async ({ page, browser, baseURL }, info) => {
  const size = info.project.name === 'phone' ? '390' : '1440';
  await signInAs(page, 'founder');
  await page.goto('/matches');
  const latest = await page.locator('main a[href^="/matches/"]').first().getAttribute('href');
  await page.goto(latest ?? '/');
  await page.locator('a[href$="/what-if"]').click();
  await page.waitForURL(/\/what-if$/);
  await expect(page.locator('[data-what-if="0/0/0"]')).toBeVisible();
  await expect(page.locator('[data-ways]').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const state = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: state, viewport: page.viewportSize(), ...(baseURL ? { baseURL } : {}) });
  const bare = await plain.newPage();
  await bare.goto(page.url());
  await bare.locator('input[name^="revenue."]').fill('10万');
  await bare.locator('input[name="invention_patents_total"]').fill('0');
  await bare.locator('input[name="rd_staff"]').fill('许多');
  await bare.locator('form[action$="/what-if"] button').click();
  await bare.waitForURL(/revenue/);
  const told = (await bare.locator('[data-what-if]').getAttribute('data-what-if')) ?? '';
  expect(Number(told.split('/')[1])).toBeGreaterThan(0);
  await expect(bare.locator('input[name="rd_staff"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(bare.locator('input[name^="revenue."]')).toHaveValue('10万');
  await expectNoSidewaysScroll(bare);
  await look(bare, `what-if-zh-${size}`);

  await wear(page, 'en', 'dark');
  await page.goto(bare.url());
  await expect(page.locator(`[data-what-if="${told}"]`)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, `what-if-en-dark-${size}`);
  await page.goto(latest ?? '/');
  await page.locator('a[href$="/what-if"]').click();
  await expect(page.locator('[data-what-if="0/0/0"]')).toBeVisible();
  await plain.close();
});
