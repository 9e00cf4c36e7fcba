import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

const TYPES = ['equity', 'listing', 'incentive-loan', 'credit', 'insurance'];

/** Opens the latest match of a seeded founder and gives its address. */
async function openMatch(page: Page, who: 'founder' | 'otherFounder' = 'founder'): Promise<string> {
  await signInAs(page, who, '/matches');
  await page.locator('main tbody a').first().click();
  await page.waitForURL(/\/matches\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

test('the results show five types at a glance, and every number twice: drawn and written @phone', async ({ page }) => {
  const match = await openMatch(page);
  for (const type of TYPES) await expect(page.locator(`section#${type}`)).toBeVisible();
  const rows = page.locator('main table tbody tr');
  await expect(rows).toHaveCount(TYPES.length);
  const numbers = (await rows.locator('td').allInnerTexts()).map(Number).filter((cell) => !Number.isNaN(cell));
  const total = Number(/共 (\d+) 个产品/.exec(await page.locator('main h1 + p').innerText())?.[1]);
  expect(numbers.reduce((sum, cell) => sum + cell, 0)).toBe(total);
  await expect(page.locator('.mc').first().locator('p').first()).toHaveText(/符合已公布的条件|暂不能判断/);
  await expectNoSidewaysScroll(page);
  await look(page, 'matches');

  // The page of all types is light: 25 KB before compression.
  expect((await (await page.request.get(match)).body()).byteLength).toBeLessThan(25_000);
  // Four pillars: the loan for shares stands with credit.
  await expect(page.locator('main table tbody th', { hasText: '股权激励贷款' })).toContainText('科技信贷');
  // What is fetched on the way down is all there before the page is printed.
  await page.pdf();
  await expect(page.locator('section[data-whole]')).toHaveCount(TYPES.length);
  await expect(page.locator('.mc')).toHaveCount(total);
});

test('every product of a type is one link away, with its verdict first and its source last', async ({ page }) => {
  const match = await openMatch(page);
  await page.goto(`${match}?type=credit`);
  const cards = page.locator('#credit .mc');
  const told = Number(/(\d+) 个产品/.exec(await page.locator('#credit-title').innerText())?.[1]);
  await expect(cards).toHaveCount(told);
  for (const card of await cards.all()) {
    await expect(card.locator('small').last()).toHaveText(/依据：|没有找到来源/);
    if (/^(符合|不符合|暂不能)/.test((await card.locator('p').first().textContent()) ?? '')) await expect(card.locator('small').first()).toHaveText(/截止/);
  }
});

test('an explanation puts value beside threshold, opens level by level and leads to the missing answer', async ({ page }) => {
  const match = await openMatch(page);
  await page.goto(`${match}/esop-loan-pilot`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('员工持股计划和股权激励贷款');
  const limit = page.locator('li[data-path]', { hasText: '单人贷款额不超过 2,000 万元' }).first();
  await expect(limit).toContainText('贵公司');
  await expect(limit.locator('svg[data-bullet]')).toHaveCount(1);
  await page.goto(`${match}/star-listing`);
  await expect(page.locator('details[open]')).toHaveCount(0);
  await page.locator('[data-tree] a', { hasText: '科创属性' }).click();
  await expect(page.locator('details[open]').first()).toContainText('科创属性');
  await page.goto(match);
  await page.locator('[data-band="could"] .mc a[href^="/intake/"]').first().click();
  await page.waitForURL(/\/intake\/[a-z/-]+#/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeVisible();
});

test('a product is saved from its card, and the page says so without script too', async ({ page, browser, baseURL, watch }) => {
  const match = await openMatch(page, 'otherFounder');
  await page.goto(`${match}/star-growth-tier`);
  const save = page.getByRole('button', { name: '存入清单' });
  if ((await save.count()) > 0) await save.click();
  await expect(page.locator('main header')).toContainText('已在清单中');
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false, storageState: await page.context().storageState() });
  watch(context);
  const plain = await context.newPage();
  await plain.goto(`${match}?type=credit`);
  await plain.locator('#credit .mc button').first().click();
  await expect(plain.locator('main [role="status"]')).toContainText('已存入清单');
  await context.close();
});

test('earlier matches are listed, and a match of another company is not there', async ({ page, browser, baseURL, watch, expectConsoleErrors }) => {
  expectConsoleErrors(/404/);
  const match = await openMatch(page);
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  watch(context);
  const other = await context.newPage();
  await signInAs(other, 'otherFounder', '/matches');
  expect((await other.goto(match))?.status()).toBe(404);
  expect((await other.goto(`${match}/star`))?.status()).toBe(404);
  await context.close();
});

test('results and explanations are accessible in both languages and appearances', async ({ page }) => {
  const match = await openMatch(page);
  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    await wear(page, language, theme);
    for (const path of [match, `${match}?type=insurance`, `${match}/esop-loan-pilot`, `${match}/star-listing?open=2`, '/matches']) {
      await page.goto(path);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await look(page, `earlier-${language}-${theme}`);
  }
});
