import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { choose, givenCompany, goOn, question, startDraft, tick, untilAlive, untilSaved, write, writeYear } from './support/intake.ts';
import { look } from './support/look.ts';

const LAST_YEAR = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

test('anyone goes from the first question to a match, without an account @phone', async ({ page }) => {
  await startDraft(page);
  await choose(page, 'company_stage', 'start_up');
  await choose(page, 'registered_district', 'pudong');
  await tick(page, 'special_zones', 'lingang_new_area');
  await untilSaved(page);
  await goOn(page);
  await untilAlive(page);
  await write(page, 'employees_total', '４２人');
  await write(page, 'rd_staff', '18');
  await goOn(page);
  await page.goto('/intake/check');
  await expect(page.locator('main')).toContainText('42 人');
  await expect(page.locator('main')).toContainText('临港新片区');
  await look(page, 'check');
  await page.getByRole('button', { name: '查看匹配结果' }).click();
  await page.waitForURL(/\/matches\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('money is taken as people write it, echoed in full and left as it was typed', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/finance');
  await untilAlive(page);
  const box = page.locator(`input[name="revenue.${LAST_YEAR}"]`);
  const echo = page.locator(`output[for="field-revenue-${LAST_YEAR}"]`);
  for (const [typed, full] of [['3500万', '35,000,000'], ['0.35亿', '35,000,000'], ['３５００', '35,000,000'], ['¥35,000,000元', '35,000,000'], ['3.5千万', '35,000,000'], ['-12', '-120,000']] as const) {
    await box.fill(typed);
    await expect(echo).toContainText(`= ${full} 元`);
    await expect(box).toHaveValue(typed);
  }
  await box.fill('35');
  await question(page, 'revenue').locator('select').selectOption('yi');
  await expect(echo).toContainText('= 3,500,000,000 元');
});

test('what an input method is composing is not taken for an answer, and Enter does not send the form', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  const box = question(page, 'employees_total').locator('input[inputmode]');
  await box.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: '４', selectionStart: 1, selectionEnd: 1 });
  await client.send('Input.imeSetComposition', { text: '４２', selectionStart: 2, selectionEnd: 2 });
  await client.send('Input.insertText', { text: '４２' });
  await expect(box).toHaveValue('４２');
  await untilSaved(page);
  await page.reload();
  await untilAlive(page);
  await expect(box).toHaveValue('42');
});

test('which years were audited is told by year; growth and shares follow the figures as they are typed', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/finance');
  await untilAlive(page);
  await writeYear(page, 'revenue', LAST_YEAR, '14000');
  await writeYear(page, 'revenue', LAST_YEAR - 1, '11200');
  await writeYear(page, 'rd_expense', LAST_YEAR, '1750');
  await expect(page.locator(`output[for="field-revenue-${LAST_YEAR}"]`)).toContainText('同比 +25.0%');
  await expect(page.locator(`output[for="field-rd_expense-${LAST_YEAR}"]`)).toContainText('占收入 12.5%');
  await page.locator(`select[name="accounts_audited.${LAST_YEAR}"]`).selectOption('1');
  await page.locator(`select[name="accounts_audited.${LAST_YEAR - 1}"]`).selectOption('0');
  await untilSaved(page);
  await look(page, 'finance-1440-zh');
  await page.goto('/intake/check');
  const row = page.locator('main dl > div', { hasText: '财务报表经审计' });
  await expect(row).toContainText(`${LAST_YEAR} 年度是`);
  await expect(row).toContainText(`${LAST_YEAR - 1} 年度否`);
  await expect(row).toContainText(`${LAST_YEAR - 2} 年度未填`);
});

test('a long section is asked topic by topic; why a question is asked says which criterion reads it', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/listing');
  await page.waitForURL('**/intake/listing/star-fit');
  await untilAlive(page);
  expect(await page.locator('[data-question]').count()).toBeLessThanOrEqual(6);
  await question(page, 'expected_market_cap').locator('summary').click();
  await expect(question(page, 'expected_market_cap').locator('details')).toContainText(/预计市值不低于 \d+ 亿元/);
  await look(page, 'topic-1440-zh');
  await goOn(page);
  await page.waitForURL('**/intake/listing/patent-tests');
});

test('coming back leads to the question answered last', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  await write(page, 'rd_staff', '18');
  await untilSaved(page);
  await page.goto('/intake');
  await page.getByRole('link', { name: '继续填写' }).click();
  await page.waitForURL('**/intake/people#rd_staff');
  await expect(question(page, 'rd_staff').locator('input[inputmode]')).toBeFocused();
});

test('a row copied from a spreadsheet fills the years', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/finance');
  await untilAlive(page);
  const box = page.locator(`input[name="rd_expense.${LAST_YEAR}"]`);
  await box.focus();
  await box.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, `${LAST_YEAR - 1}年\t${LAST_YEAR}年\n1,200\t1,750\n`);
  await expect(box).toHaveValue('1,750');
  await expect(page.locator(`input[name="rd_expense.${LAST_YEAR - 1}"]`)).toHaveValue('1,200');
  await expect(question(page, 'rd_expense')).toContainText('同比 +45.8%');
});

test('a slip of ten thousand is asked about, not refused', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/finance');
  await untilAlive(page);
  await writeYear(page, 'revenue', LAST_YEAR, '35000000');
  await writeYear(page, 'revenue', LAST_YEAR - 1, '2800');
  await writeYear(page, 'revenue', LAST_YEAR - 2, '2100');
  await expect(question(page, 'revenue')).toContainText('约为其他年份的一万倍');
  await untilSaved(page);
  await question(page, 'revenue').getByRole('button', { name: '改为 3,500 万元' }).click();
  await expect(page.locator(`output[for="field-revenue-${LAST_YEAR}"]`)).toContainText('= 35,000,000 元');
  await expect(question(page, 'revenue')).not.toContainText('一万倍');
});

test('errors are told on top and at the field in the same words, the wrong value stays, and Continue waits', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page);
  await write(page, 'employees_total', '很多');
  await write(page, 'rd_staff', '3.5');
  await page.locator('form[data-section] button[type="submit"]').click();
  const summary = page.locator('[data-error-summary]');
  await expect(summary).toBeFocused();
  await expect(summary.locator('a')).toHaveCount(2);
  for (const link of await summary.locator('a').all()) {
    const words = (await link.textContent()) ?? '';
    expect(await page.locator('[data-question] p', { hasText: words }).count()).toBe(1);
  }
  await expectAccessible(page);
  await look(page, 'errors');
  await summary.locator('a').first().click();
  const box = question(page, 'employees_total').locator('input[inputmode]');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('很多');
  await box.fill('40');
  await write(page, 'rd_staff', '50');
  await page.locator('form[data-section] button[type="submit"]').click();
  await expect(summary).toContainText('研发人员：这一项是“职工人数”的一部分，不能比它大');
  await write(page, 'rd_staff', '20');
  await goOn(page);
});

test('identity must be given; everything else may be left open or not known', async ({ page }) => {
  await startDraft(page);
  await page.locator('form[data-section] button[type="submit"]').click();
  await expect(page.locator('[data-error-summary] a')).toHaveCount(2);
  await expect(question(page, 'company_stage')).not.toContainText('暂不清楚');
  await choose(page, 'company_stage', 'seed');
  await choose(page, 'registered_district', 'minhang');
  await goOn(page);
  await untilAlive(page);
  await question(page, 'employees_total').getByText('暂不清楚').click();
  await untilSaved(page);
  await page.goto('/intake/check');
  await expect(page.locator('main')).toContainText('暂不清楚');
  await expect(page.getByRole('button', { name: '查看匹配结果' })).toBeEnabled();
});

test('why a question is asked names products; a question leads back from its address', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people#rd_staff');
  await untilAlive(page);
  await expect(question(page, 'rd_staff').locator('input[inputmode]')).toBeFocused();
  await question(page, 'rd_staff').locator('summary').click();
  await expect(question(page, 'rd_staff').locator('details')).toContainText(/\d+ 个产品的条件会用到这个答案/);
});

test('a company is named; a code whose check character does not fit is kept and asked about, a wrong form refused', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/name');
  await page.locator('input[name="name"]').fill('申江微芯（上海）有限公司');
  await page.locator('input[name="creditCode"]').fill('9131');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toBeFocused();
  await expect(page.locator('input[name="name"]')).toHaveValue('申江微芯（上海）有限公司');
  // Registered and in use, and yet its check character does not fit.
  await page.locator('input[name="creditCode"]').fill('91350211M0000XUF46');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('main')).toContainText('这个代码的校验位对不上');
  await expect(page.locator('input[name="creditCode"]')).toHaveValue('91350211M0000XUF46');
  await expectAccessible(page);
  await page.goto('/intake');
  await expect(page.locator('a[href="/intake/name"]').first()).toContainText(/申江微芯[(（]上海[)）]有限公司/);
});

test('the whole section works without script', async ({ browser, watch, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', baseURL: baseURL! });
  watch(context);
  const page = await context.newPage();
  await page.goto('/intake');
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/intake/company');
  await page.locator('input[value="start_up"]').check({ force: true });
  await page.locator('select[name="registered_district"]').selectOption('pudong');
  await page.locator('form[data-section] button[type="submit"]').click();
  await page.waitForURL('**/intake/people');
  await page.locator('input[name="employees_total"]').fill('abc');
  await page.locator('input[name="rd_staff"]').fill('4');
  await page.locator('form[data-section] button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toContainText('请写一个数字');
  await expect(page.locator('input[name="employees_total"]')).toHaveValue('abc');
  await page.locator('input[name="employees_total"]').fill('30');
  await page.locator('form[data-section] button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/people'));
  await page.goto('/intake/check');
  await expect(page.locator('main')).toContainText('30 人');
  await context.close();
});
