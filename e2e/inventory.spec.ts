import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { givenCompany, question, untilAlive, untilSaved } from './support/intake.ts';
import { look, wear } from './support/look.ts';
import { signInAs, signUpAsNew } from './support/people.ts';

const kind = (page: Page, name: string) => page.locator(`[data-kind="${name}"]`);
const follows = (page: Page, fact: string) => page.locator(`[data-follows] [data-fact="${fact}"] dd`);

async function openInventory(page: Page): Promise<void> {
  await page.goto('/intake/inventory');
  await expect(page.locator('[data-inventory][data-alive="true"]')).toBeVisible();
}

async function paste(page: Page, into: string, text: string): Promise<void> {
  await kind(page, into).locator('summary').click();
  await kind(page, into).locator('textarea').fill(text);
  await kind(page, into).getByRole('button', { name: '加入清单' }).click();
}

test('patents are listed one by one and the totals follow from them @phone', async ({ page }) => {
  await givenCompany(page);
  await openInventory(page);
  await paste(page, 'invention_patent', '专利名称\t专利号\t类型\t法律状态\t用于主营\t可产业化\t质押\n一种存算一体单元\tZL202310000001.2\t发明专利\t授权\t是\t是\t否\n一种片上缓存方法\tZL202310000002.7\t发明专利\t授权\t是\t\t\n芯片散热壳\tZL202320000003.3\t实用新型\t实审\t\t\t\n');
  await expect(page.getByText('已加入 3 项。')).toBeVisible();
  await untilSaved(page);
  await expect(follows(page, 'invention_patents_total')).toHaveText('至少 2 项');
  await expect(follows(page, 'invention_patents_industrialisable')).toHaveText('至少 1 项');
  await kind(page, 'invention_patent').getByText('以上就是全部发明专利').click();
  await expect(follows(page, 'invention_patents_total')).toHaveText('2 项');
  await expect(follows(page, 'invention_patents_industrialisable')).toHaveText('1 至 2 项');
  await kind(page, 'invention_patent').locator('fieldset').nth(1).getByLabel('可产业化').selectOption('no');
  await page.getByRole('button', { name: '其余各类都没有' }).click();
  await expect(follows(page, 'pledgeable_ip_types')).toHaveCount(0);
  await expect(follows(page, 'invention_patents_industrialisable')).toHaveText('1 项');
  await untilSaved(page);
  await look(page, 'inventory');
  await page.reload();
  await expect(kind(page, 'invention_patent').getByLabel('名称').first()).toHaveValue('一种存算一体单元');
  await expect(kind(page, 'utility_model').locator('fieldset')).toHaveCount(1);
  await page.getByRole('button', { name: '完成' }).click();
  await page.waitForURL('**/intake/assets');
  await untilAlive(page);
  await expect(question(page, 'invention_patents_total').locator('[data-from-inventory]')).toContainText('清单中：2 项。');
  await question(page, 'invention_patents_total').locator('input[inputmode]').fill('1');
  await expect(question(page, 'invention_patents_total')).toContainText('清单里已有 2 项，这里填的比它少');
  await look(page, 'inventory-beside-questions');
});

test('the advisor of a case reads what was listed, with what is denied and what nobody knows @phone', async ({ page, browser, baseURL, watch }) => {
  test.slow();
  await givenCompany(page);
  await openInventory(page);
  await paste(page, 'invention_patent', '专利名称\t专利号\t法律状态\t用于主营\t质押\n一种存算一体单元\tZL202310000001.2\t授权\t是\t否\n一种片上缓存方法\tZL202310000002.7\t\t\t\n');
  await kind(page, 'invention_patent').locator('fieldset').first().getByLabel('有评估报告').selectOption('yes');
  await kind(page, 'invention_patent').getByLabel('评估价值').fill('0.35亿');
  await kind(page, 'data').getByText('没有数据资产').click();
  await untilSaved(page);
  await signUpAsNew(page, '/intake');
  await page.goto('/intake/check');
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForURL(/\/matches\/[0-9a-f-]{36}/);
  const { caseId } = await submitCase(page, 'zh', '');

  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', viewport: page.viewportSize() });
  watch(context);
  const advisor = await context.newPage();
  await signInAs(advisor, 'advisor', '/queue');
  for (const [language, theme] of [['zh', 'light'], ['en', 'dark']] as const) {
    await wear(advisor, language, theme);
    await advisor.goto(`/queue/${caseId}`);
    const patents = advisor.locator('details:has([data-inventory="invention_patent"])');
    await patents.locator('summary').click();
    await expect(patents.locator('li')).toHaveCount(2);
    await expect(patents.locator('li').first()).toContainText('ZL202310000001.2');
    await expectAccessible(advisor);
    await expectNoSidewaysScroll(advisor);
    await look(advisor, `case-inventory-${advisor.viewportSize()?.width}-${language}`);
    if (language === 'en') continue;
    await expect(patents.locator('li').first()).toContainText('是：已授权或登记、用于主营业务、有评估报告');
    await expect(patents.locator('li').first()).toContainText('否：已质押');
    await expect(patents.locator('li').first()).toContainText('评估价值 3,500 万元');
    await expect(patents.locator('li').nth(1)).toContainText('不清楚：已授权或登记');
    await expect(advisor.locator('[data-inventory="data"]')).toHaveText('企业称没有数据资产。');
  }
  await context.close();
});

test('an item written in a tab that was killed, or without a network, is there on the next page', async ({ page, context, expectConsoleErrors }) => {
  expectConsoleErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await givenCompany(page);
  await openInventory(page);
  await context.setOffline(true);
  await kind(page, 'trade_secret').getByRole('button', { name: '添加商业秘密' }).click();
  await kind(page, 'trade_secret').getByLabel('名称').fill('镀膜工艺');
  await kind(page, 'trade_secret').getByLabel('已采取保护措施').selectOption('yes');
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await openInventory(next);
  await expect(kind(next, 'trade_secret').getByLabel('名称')).toHaveValue('镀膜工艺');
  await untilSaved(next);
  await expect(follows(next, 'trade_secret_protected')).toHaveText('是');
});

test('two pages that change one item show both', async ({ page, context }) => {
  await givenCompany(page);
  await openInventory(page);
  await kind(page, 'software_copyright').getByRole('button', { name: '添加软件著作权' }).click();
  await kind(page, 'software_copyright').getByLabel('名称').fill('编译器');
  await untilSaved(page);
  const other = await context.newPage();
  await openInventory(other);
  await kind(page, 'software_copyright').getByLabel('名称').fill('编译器 V2');
  await untilSaved(page);
  await kind(other, 'software_copyright').getByLabel('名称').fill('编译器 V3');
  await expect(other.locator('main').getByRole('alert')).toContainText('别处填的是：编译器 V2');
  await expectAccessible(other);
  await other.getByRole('button', { name: '用别处的' }).click();
  await expect(kind(other, 'software_copyright').getByLabel('名称')).toHaveValue('编译器 V2');
});

test('the inventory is accessible in both languages and themes and fits 320 px', async ({ page }) => {
  test.slow();
  await givenCompany(page);
  await openInventory(page);
  await paste(page, 'invention_patent', '一种存算一体单元\tZL202310000001.2');
  await kind(page, 'data').getByRole('button', { name: '添加数据资产' }).click();
  await kind(page, 'data').getByLabel('有评估报告').selectOption('yes');
  await kind(page, 'data').getByLabel('评估价值').fill('很多');
  await untilSaved(page);
  await expectAccessible(page);
  for (const [language, theme, width] of [['zh', 'light', 320], ['zh', 'dark', 1440], ['en', 'light', 1440], ['en', 'dark', 390]] as const) {
    await wear(page, language, theme);
    await page.setViewportSize({ width, height: 900 });
    await openInventory(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await look(page, `inventory-${width}-${language}-${theme}`);
  }
});
