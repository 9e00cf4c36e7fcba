import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch, submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs, type PEOPLE } from './support/people.ts';

type Watched = { browser: Browser; baseURL: string | undefined; watch: (context: BrowserContext) => void };

/** Somebody else in a browser of their own. */
async function another(who: keyof typeof PEOPLE, next: string, { browser, baseURL, watch }: Watched): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1440, height: 900 } });
  watch(context);
  const page = await context.newPage();
  await signInAs(page, who, next);
  return page;
}

/** The page in both languages and appearances, checked and looked at. */
async function seenInAll(page: Page, name: string): Promise<void> {
  for (const [language, theme] of [['en', 'dark'], ['zh', 'light']] as const) {
    await wear(page, language, theme);
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await look(page, `${name}-${language}-${theme}-${page.viewportSize()?.width ?? 0}`);
  }
}

test('an administrator assigns chosen cases: first what would change, then the change, then it is taken back @phone', async ({ page, browser, baseURL, watch }) => {
  await givenMatch(page);
  const { number } = await submitCase(page, 'zh', '');
  const lead = await another('administrator', '/queue', { browser, baseURL, watch });
  if (page.viewportSize()?.width === 390) await lead.setViewportSize({ width: 390, height: 844 });
  await lead.goto(`/queue?view=all&q=%23${number}`);
  await seenInAll(lead, 'queue-lead');
  const row = lead.locator('tr[data-case]');
  await row.locator('input[type="checkbox"]').check();
  const moves = lead.locator('[data-moves]');
  await moves.locator('select[name="to"]').selectOption({ label: '陆一帆' });
  await moves.locator('button[type="submit"]').click();
  await expect(moves.getByRole('status')).toContainText('1 件会变更');
  await expect(row).toContainText('待领取');
  await expectAccessible(lead);
  await moves.getByRole('button', { name: /确认/ }).click();
  await expect(moves.getByRole('status')).toContainText('1 件已变更');
  await expect(row).toContainText('陆一帆');
  await look(lead, `queue-moved-${lead.viewportSize()?.width ?? 0}`);
  await moves.getByRole('button', { name: /撤销/ }).click();
  await expect(moves.getByRole('status')).toContainText('1 件已恢复原状');
  await expect(row).toContainText('待领取');
  await lead.context().close();
});

test('a list is kept with its filter, columns and spacing, and taken away as the file of what it shows', async ({ page }) => {
  await signInAs(page, 'advisor', '/queue');
  await page.goto('/queue?view=all&q=%E5%BC%A0%E6%B1%9F');
  await page.locator('summary', { hasText: '显示设置' }).click();
  await page.locator('input[name="cols"][value="language"]').uncheck();
  await page.locator('input[name="density"][value="roomy"]').check();
  await page.locator('button', { hasText: '应用' }).click();
  await page.waitForURL(/density=roomy/);
  await expect(page.locator('th', { hasText: '语言' })).toHaveCount(0);
  await page.locator('summary', { hasText: '保存这个列表' }).click();
  const name = `张江 ${Date.now()}`;
  await page.locator('form[data-keep] input[name="name"]').fill(name);
  await page.locator('form[data-keep] button[type="submit"]').click();
  const kept = page.locator(`[data-kept="${name}"]`);
  await expect(kept.locator('a')).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page);
  await look(page, 'queue-kept');
  await page.goto('/queue');
  await kept.locator('a').click();
  await page.waitForURL(/density=roomy/);
  const names = await page.locator('tr[data-case] th a').allTextContents();
  const file = await page.request.get((await page.locator('a[href*="format=csv"]').getAttribute('href')) ?? '');
  const lines = (await file.text()).trim().split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',')[0]?.replaceAll('"', ''))).toEqual(names.map((each) => each.trim()));
  expect(lines[0]).not.toContain('语言');
  await page.goto('/queue');
  await kept.locator('form button').click();
  await expect(kept).toHaveCount(0);
});

test('days away send a case to the deputy with the note, and can be ended @phone', async ({ page, browser, baseURL, watch }) => {
  await givenMatch(page);
  const { number } = await submitCase(page, 'zh', '');
  const advisor = await another('advisor', '/queue', { browser, baseURL, watch });
  if (page.viewportSize()?.width === 390) await advisor.setViewportSize({ width: 390, height: 844 });
  await advisor.goto(`/queue?q=%23${number}`);
  await advisor.locator('tr[data-case] button[name="take"]').click();
  await advisor.waitForURL(/\/queue\/[0-9a-f-]{36}/);
  await advisor.goto('/queue/absences');
  await seenInAll(advisor, 'absences');
  const form = advisor.locator('form[data-absence]');
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('input[name="to"]')).toHaveAttribute('aria-invalid', 'true');
  await form.locator('input[name="to"]').fill('2099-12-31');
  await form.locator('select[name="deputyId"]').selectOption({ label: '陆一帆' });
  await form.locator('textarea[name="note"]').fill('请从第二题看起');
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('input[name="to"]')).toHaveAttribute('aria-invalid', 'true'); // longer than a year
  await form.locator('input[name="to"]').fill((await form.locator('input[name="from"]').inputValue()) || '');
  await form.locator('button[type="submit"]').click();
  await expect(advisor.locator('tbody tr')).toContainText('请假中');
  await look(advisor, `absences-now-${advisor.viewportSize()?.width ?? 0}`);
  await advisor.goto(`/queue?view=all&q=%23${number}`);
  await expect(advisor.locator('tr[data-case]')).toContainText('陆一帆');
  await advisor.goto('/queue/absences');
  await advisor.getByRole('button', { name: /结束/ }).click();
  await expect(advisor.locator('tbody tr')).toHaveCount(0);
  await advisor.context().close();
});

test('the maintainer sees what a year of holidays would move before saving it @phone', async ({ page }, { retry }) => {
  // A year of its own for each run, and its first Saturday after the holidays. Test dates, not official ones.
  const year = 2031 + 2 * retry + (page.viewportSize()?.width === 390 ? 1 : 0);
  const saturday = `${year}-10-${String(8 + ((6 - new Date(Date.UTC(year, 9, 8)).getUTCDay() + 7) % 7)).padStart(2, '0')}`;
  await signInAs(page, 'maintainer', '/calendar');
  await page.goto(`/calendar?year=${year}`);
  await expect(page.getByText('还没有录入').first()).toBeVisible();
  await seenInAll(page, 'calendar-empty');
  const form = page.locator('form[data-calendar]');
  await form.locator('textarea').fill(`${year}-10-01 至 ${year}-10-07 休 国庆 National Day\n${year}-10-32 休`);
  await form.locator('button[type="submit"]').click();
  const preview = page.locator('[data-preview]');
  await expect(preview).toContainText('第 2 行');
  await expect(preview.getByRole('button', { name: '保存' })).toHaveCount(0);
  await form.locator('textarea').fill(`${year}-10-01 至 ${year}-10-07 休 国庆 National Day\n${saturday} 班 国庆调休`);
  await form.locator('button[type="submit"]').click();
  await expect(preview).toContainText('录入 8 天');
  await expectAccessible(page);
  await look(page, `calendar-preview-${page.viewportSize()?.width ?? 0}`);
  await preview.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(8);
  await page.getByRole('button', { name: `去掉 ${saturday}` }).click();
  await preview.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(7);
  await look(page, `calendar-year-${page.viewportSize()?.width ?? 0}`);
});

test('figures of a period are shown with their rules; a company does not find them @phone', async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/status of 404/);
  await signInAs(page, 'administrator', '/queue/figures');
  await expect(page.locator('h1')).toHaveText('队列数据');
  await seenInAll(page, 'figures');
  await page.locator('input[name="from"]').fill('2001-01-01');
  await page.locator('input[name="to"]').fill('2001-01-31');
  await page.locator('main form button[type="submit"]').click();
  await expect(page.getByText('这段时间没有提交的案件')).toBeVisible();
  await page.context().clearCookies();
  await signInAs(page, 'founder');
  for (const address of ['/queue/figures', '/queue/absences', '/calendar']) expect((await page.goto(address))?.status()).toBe(404);
});
