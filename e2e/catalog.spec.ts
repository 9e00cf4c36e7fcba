import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

test('two characters find a product, filters live in the address, and the back button undoes them @phone', async ({ page }) => {
  await page.goto('/catalog');
  await page.locator('#catalog-q').fill('专利');
  await page.getByRole('button', { name: '搜索' }).click();
  await page.waitForURL(/q=%E4%B8%93%E5%88%A9/);
  const found = page.locator('.crow');
  expect(await found.count()).toBeGreaterThan(0);
  const all = Number(/共 (\d+) 个产品/.exec(await page.locator('main [role="status"]').innerText())?.[1]);
  await page.locator('input[name="type"][value="insurance"]').check();
  await page.getByRole('button', { name: '按条件筛选' }).click();
  await page.waitForURL(/type=insurance/);
  const fewer = Number(/共 (\d+) 个产品/.exec(await page.locator('main [role="status"]').innerText())?.[1]);
  expect(fewer).toBeLessThan(all);
  await expectNoSidewaysScroll(page);
  await look(page, 'catalog');
  await page.goBack();
  await expect(page.locator('main [role="status"]')).toContainText(`共 ${all} 个产品`);
});

test('the rest of a long facet is asked for without losing what is ticked, and amounts are found by size @phone', async ({ page }) => {
  await page.goto('/catalog');
  await page.locator('input[name="type"][value="credit"]').check();
  await page.locator('#f-provider summary').click();
  const before = await page.locator('#f-provider .pick').count();
  await page.locator('#f-provider').getByRole('button', { name: /还有 \d+ 项/ }).click();
  await page.waitForURL(/type=credit.*all=provider/);
  expect(await page.locator('#f-provider .pick').count()).toBeGreaterThan(before);
  await expect(page.locator('input[name="type"][value="credit"]')).toBeChecked();
  await page.goto('/catalog?amount=to-5m');
  for (const row of await page.locator('.crow').all()) await expect(row).toContainText(/最高 [1-5]\d\d 万元|最高 500 万元/);
  await expectNoSidewaysScroll(page);
});

test('a page of the list stays light', async ({ page }) => {
  const size = async (path: string) => (await (await page.request.get(path)).body()).byteLength;
  expect(await size('/privacy')).toBeLessThan(25_000);
  expect(await size('/catalog')).toBeLessThan(50_000);
});

test('a search without a hit says why and what to do next', async ({ page }) => {
  await page.goto('/catalog?q=没有这样的产品');
  await expect(page.getByRole('heading', { name: '没有找到产品' })).toBeVisible();
  await page.getByRole('link', { name: '清除全部条件' }).click();
  await page.waitForURL('**/catalog');
  await expect(page.locator('.crow').first()).toBeVisible();
});

test('the day of a product can be moved: six patents until 29 April 2024, seven from the 30th', async ({ page }) => {
  await page.goto('/catalog/star-listing?asOf=2024-04-29&open=star-attribute');
  const tree = page.locator('#r-star-attribute');
  await expect(tree).toContainText('2022年12月30日至2024年4月29日');
  await page.goto('/catalog/star-listing?asOf=2024-04-30&open=star-attribute');
  await expect(tree).toContainText('2024年4月30日起');
  await expect(tree).toContainText('不少于 7 项');
  await page.goto('/catalog/star-listing?asOf=2019-02-28');
  await expect(page.locator('main')).toContainText('2019年3月1日起开放');
});

test('versions tell what changed and lead to their first day', async ({ page }) => {
  await page.goto('/catalog/star-listing');
  const history = page.locator('section[aria-labelledby="history"]');
  await history.getByRole('link', { name: '2020年3月27日至2021年4月15日' }).click();
  await page.waitForURL(/asOf=2020-03-27/);
  await expect(history.locator('[aria-current="true"]')).toContainText('增加科创属性评价');
});

test('what is closed names what came after it, and a relation is told on both sides', async ({ page }) => {
  await page.goto('/catalog/first-version-software');
  await expect(page.locator('section[aria-labelledby="rule"]').getByRole('link').first()).toHaveAttribute('href', '/catalog/minhang-first-version-match');
  await page.goto('/catalog/esop-loan-citywide');
  await expect(page.locator('section[aria-labelledby="relations"] a[href="/catalog/esop-loan-pilot"]')).toBeVisible();
  await page.goto('/catalog/sh-sci-tech-guarantee');
  await expect(page.locator('section[aria-labelledby="relations"] a[href="/catalog/sh-credit-risk-compensation"]')).toBeVisible();
});

test('what is not there, and an address that makes no sense, are told kindly', async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/404/);
  expect((await page.goto('/catalog/no-such-product'))?.status()).toBe(404);
  expect((await page.goto('/catalog?page=-3&type=nonsense&asOf=275760-01-01&window=ajar'))?.status()).toBe(200);
  await expect(page.locator('.crow').first()).toBeVisible();
});

test('a maintainer sees what the catalog needs; nobody else does', async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/status of 40\d/);
  await page.goto('/maintain');
  await expect(page.getByRole('heading', { level: 1, name: '目录维护' })).toHaveCount(0);
  await signInAs(page, 'maintainer');
  await page.getByRole('banner').getByRole('link', { name: '目录维护' }).click();
  await page.waitForURL('**/maintain');
  await expect(page.getByRole('heading', { level: 1, name: '目录维护' })).toBeVisible();
  await expect(page.locator('main')).toContainText('没有错误的规则');
  await expect(page.locator('main')).toContainText('62 个产品');
  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    await wear(page, language, theme);
    await page.reload();
    await expectAccessible(page);
    await look(page, `maintain-${language}-${theme}`);
  }
});

test('list and product are accessible in both languages and appearances', async ({ page }) => {
  await page.goto('/catalog');
  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    await wear(page, language, theme);
    for (const path of ['/catalog', '/catalog/star-listing?open=star-attribute', '/catalog/esop-loan-pilot']) {
      await page.goto(path);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await look(page, `product-${language}-${theme}`);
  }
});
