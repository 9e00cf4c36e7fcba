import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

test('a match of the past is made again, and comes out the same @phone', async ({ page }) => {
  await signInAs(page, 'founder', '/matches');
  await page.locator('main a[href$="/replay"]').first().click();
  await page.waitForURL(/\/replay$/);
  await expect(page.locator('[data-replay="same"]')).toContainText('逐字节相同');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'replay-zh');
});

test('windows and closing days are drawn, and every day of the drawing is written beside it @phone', async ({ page }) => {
  await signInAs(page, 'founder', '/matches');
  await page.locator('main tbody a').first().click();
  await page.waitForURL(/\/matches\/[0-9a-f-]{36}$/);
  await page.locator('main a[href$="/timeline"]').click();
  await page.waitForURL(/\/timeline$/);
  // From the texts: relending from 15 January 2026, the version before it from 7 April 2024.
  const relending = page.locator('[data-timeline="pbc-relending"]');
  await expect(relending).toContainText('2026年1月15日起，正在开放');
  await expect(relending).toContainText('2024年4月7日至2026年1月14日，前一版，已结束');
  await expect(page.locator('[data-timeline="sh-credit-risk-compensation"]')).toContainText('2025年12月31日');
  for (const row of await page.locator('[data-timeline]').all()) await expect(row.locator('td ul li').first()).not.toBeEmpty();
  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    await wear(page, language, theme);
    await page.reload();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await look(page, `timeline-${language}-${theme}`);
  }
});
