import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

/** Opens the readiness report of the founder's latest match and gives its address. */
async function openReport(page: Page): Promise<string> {
  await signInAs(page, 'founder', '/matches');
  const match = await page.locator('main tbody a').first().getAttribute('href');
  await page.goto(`${match}/star`);
  return `${match}/star`;
}

test('seven roads stand side by side, thresholds as the listing rules give them @phone', async ({ page }) => {
  await openReport(page);
  const table = page.locator('main table').first();
  await expect(table.locator('thead th')).toHaveCount(8);
  const value = table.locator('tbody tr', { hasText: '预计市值' }).first().locator('td');
  for (const [index, least] of ['10 亿', '15 亿', '20 亿', '30 亿', '40 亿'].entries()) await expect(value.nth(index)).toContainText(`不低于 ${least}`);
  await expect(value.nth(5)).toContainText('不低于 100 亿');
  await expectNoSidewaysScroll(page);
  await look(page, 'star');
});

test('moving the day changes the version and keeps the fiscal years', async ({ page }) => {
  const report = await openReport(page);
  const versions = page.locator('section[aria-labelledby="versions"]');
  await page.goto(`${report}?asOf=2024-03-28`);
  await expect(versions).toContainText('第 3 版（共 4 版），2022年12月30日至2024年4月29日');
  await expect(page.locator('main')).toContainText('移动的只是规则的日期');
  const revenue = page.locator('main table tbody tr', { hasText: '上年营业收入' }).first().locator('th');
  const words = await revenue.innerText();
  await page.getByRole('link', { name: '2024年4月30日' }).click();
  await page.waitForURL(/asOf=2024-04-30/);
  await expect(versions).toContainText('第 4 版（共 4 版），2024年4月30日起');
  expect(await revenue.innerText()).toBe(words);
});

test('on the first trading day there was no attribute test yet', async ({ page }) => {
  const report = await openReport(page);
  await page.goto(`${report}?asOf=2019-07-22`);
  await expect(page.locator('#star-attribute')).toContainText('这一天没有生效的规则');
  await expect(page.locator('section[aria-labelledby="versions"]')).toContainText('这一天还没有施行，2020年3月27日起才有');
  await page.goto(`${report}?asOf=2019-02-28`);
  await expect(page.locator('main')).toContainText('这一天科创板还没有上市规则');
});

test('a filing day under another version is told, with the version that was used', async ({ page }) => {
  const report = await openReport(page);
  await page.goto(`${report}?asOf=2024-04-30&filedOn=2024-03-28`);
  const versions = page.locator('section[aria-labelledby="versions"]');
  await expect(versions).toContainText('申报日 2024年3月28日 有效的是另一版');
  await expect(versions).toContainText('这里用的是 2024年4月30日 的版本');
});

test('the report is read without script, and never promises a listing', async ({ page, browser, baseURL, watch }) => {
  const report = await openReport(page);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false, storageState: await page.context().storageState() });
  watch(context);
  const plain = await context.newPage();
  await plain.goto(`${report}?open=all`);
  await expect(plain.locator('[data-answer]')).toBeVisible();
  expect(await plain.locator('svg[data-bullet]').count()).toBeGreaterThan(20);
  const words = await plain.locator('main').innerText();
  expect(words).toContain('符合这些条件不代表能够上市');
  expect(words).not.toMatch(/保证|一定能上市|推荐/);
  await plain.emulateMedia({ media: 'print' });
  await expectNoSidewaysScroll(plain);
  await context.close();
});

test('the report is taken away as a PDF for the day that is shown', async ({ page }) => {
  const report = await openReport(page);
  await page.goto(`${report}?asOf=2024-03-28`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载 PDF' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^离科创板还有多远 .*\.pdf$/);
  const path = await file.path();
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toContain('第 3 版（共 4 版）');
  expect(text).toContain('符合这些条件不代表能够上市');
});

test('the report is light: it carries its words once for the reader and once for the script', async ({ page }) => {
  const report = await openReport(page);
  const whole = await page.request.get(report);
  expect((await whole.body()).byteLength).toBeLessThan(170_000);
});

test('the report is accessible in both languages and appearances', async ({ page }) => {
  const report = await openReport(page);
  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    await wear(page, language, theme);
    await page.goto(report);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await look(page, `star-${language}-${theme}`);
  }
});
