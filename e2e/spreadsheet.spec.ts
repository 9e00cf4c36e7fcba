import { expect, test } from './support/fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { startDraft } from './support/intake.ts';

const table = (lines: readonly string[], name = '资料.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) });
const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

test('a filled table is read, confirmed and saved; a bad cell is named and the good ones are kept @phone', async ({ page }) => {
  await startDraft(page);
  await page.goto('/intake/spreadsheet');
  await page.locator('input[type="file"]').setInputFiles(
    table([`代码,填写,${year}年度,${year - 1}年度,单位`, 'company_stage,成长期,,,', 'registered_district,浦东新区,,,', 'revenue,,1.2亿,9000,万元', 'rd_staff,30,,,', 'employees_total,一百,,,', 'founded_on,2018-05-20,,,']),
  );
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('table').nth(0)).toContainText('B6');
  await expect(page.getByRole('table').nth(0)).toContainText('一百');
  const confirm = page.getByRole('table').nth(1);
  await expect(confirm).toContainText('9,000 万元');
  await expect(confirm.getByRole('checkbox')).toHaveCount(6);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await confirm.getByRole('row', { name: /研发人员/ }).getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: '保存勾选的 5 项' }).click();
  await expect(page.getByText('已保存 5 项。')).toBeVisible();
  await page.goto('/intake/check');
  await expect(page.getByText('9,000 万元')).toBeVisible();
  await expect(page.getByText('30 人')).toHaveCount(0);
});

test('the template comes with the answers so far, and can be uploaded as it is', async ({ page }) => {
  await startDraft(page);
  await page.goto('/intake/spreadsheet');
  await page.locator('input[type="file"]').setInputFiles(table(['key,answer', 'company_stage,seed', 'special_zones,none']));
  await page.locator('main button[type="submit"]').click();
  await page.getByRole('button', { name: '保存勾选的 2 项' }).click();
  await expect(page.getByText('已保存 2 项。')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="lang=en"]').click()]);
  expect(download.suggestedFilename()).toMatch(/^Livewater company facts \d{4}-\d\d-\d\d\.xlsx$/);
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByText('另有 2 项与已保存的相同，不必再存。')).toBeVisible();
});

test('a file that is no table is refused with the way out', async ({ page }) => {
  await startDraft(page);
  await page.goto('/intake/spreadsheet');
  await page.locator('input[type="file"]').setInputFiles({ name: 'old.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]) });
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('alert').first()).toContainText('请去掉密码再传');
  await expectAccessible(page);
});
