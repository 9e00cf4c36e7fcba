import { expect, test } from './support/fixtures.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { startDraft } from './support/intake.ts';
import { look, wear } from './support/look.ts';

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

test('a list of patents is read, confirmed and stands in the inventory; what is listed already is completed, and comes back in the template @phone', async ({ page }) => {
  test.slow();
  await startDraft(page);
  await page.goto('/intake/spreadsheet');
  const upload = async (file: Parameters<ReturnType<typeof page.locator>['setInputFiles']>[0]) => {
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.locator('main button[type="submit"]').click();
  };
  await upload(table(['类别,名称,编号,已授权或登记,用于主营业务,已质押,评估价值（万元）', '发明专利,一种存算一体单元,ZL202310000001.2,是,是,否,3500', '专利,芯片散热壳,,,,,', '软件著作权,编译器 V1.0,2024SR0000001,是,,,', '商标,活水,,,,,'], '清单.csv'));
  const list = page.locator('[data-confirm-assets]');
  await expect(list.getByRole('checkbox')).toHaveCount(3);
  await expect(list).toContainText('是：已授权或登记、用于主营业务');
  await expect(list).toContainText('评估价值 3,500 万元');
  await expect(page.getByRole('table').first()).toContainText('看不懂类别');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, `upload-inventory-${page.viewportSize()?.width}`);
  await list.getByRole('row', { name: /活水/ }).getByRole('checkbox').uncheck();
  await list.getByRole('button', { name: '把勾选的 2 项存入清单' }).click();
  await page.getByRole('link', { name: '查看清单' }).click();
  await page.waitForURL('**/intake/inventory');
  await expect(page.locator('[data-kind="invention_patent"] fieldset')).toHaveCount(1);
  await expect(page.locator('[data-kind="software_copyright"]').getByLabel('名称')).toHaveValue('编译器 V1.0');
  await expect(page.locator('[data-kind="trademark"] fieldset')).toHaveCount(0);

  await page.goto('/intake/spreadsheet');
  await upload(table(['类别,名称,编号,可产业化', '发明专利,,ZL202310000001.2,是'], '补充.csv'));
  await expect(list).toContainText('清单里已有，将补上或改成这样');
  await expect(list).toContainText('是：已授权或登记、用于主营业务、可产业化');
  await list.getByRole('button', { name: '把勾选的 1 项存入清单' }).click();
  await expect(page.getByText('已存入清单 1 项。')).toBeVisible();

  for (const language of ['zh', 'en']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href$="lang=${language}"]`).click()]);
    await upload(await download.path());
    await expect(page.getByText('另有 2 项与清单相同，不必再存。')).toBeVisible();
  }
  await wear(page, 'en', 'dark');
  await page.reload();
  await upload(table(['Kind,Name,Number,Granted or registered', 'People,Ada,,', 'Data assets,Trades of 2026,,maybe'], 'list.csv'));
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await expectAccessible(page);
  await look(page, `upload-inventory-${page.viewportSize()?.width}-en-dark`);
});

test('a file that is no table is refused with the way out', async ({ page }) => {
  await startDraft(page);
  await page.goto('/intake/spreadsheet');
  await page.locator('input[type="file"]').setInputFiles({ name: 'old.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]) });
  await page.locator('main button[type="submit"]').click();
  await expect(page.getByRole('alert').first()).toContainText('请去掉密码再传');
  await expectAccessible(page);
});
