import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { another, claimedCase, givenMatch, state, submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look } from './support/look.ts';

test('of two windows on one case the slower is shown both: what the other did, and its own words', async ({ page, browser, baseURL, watch }) => {
  test.setTimeout(360_000);
  const { advisor, caseId } = await claimedCase(page, { browser, baseURL, watch });
  const second = await advisor.context().newPage();
  await second.goto(`/queue/${caseId}`);
  await second.locator('h1').click();
  await expect(async () => {
    await second.keyboard.press('a');
    await expect(second.locator('select[name="reasonCode"]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await second.locator('label:has(input[value="not-now"])').click();
  await second.locator('select[name="reasonCode"]').selectOption('evidence-missing');
  await second.locator('textarea[name="text"]').fill('第二个窗口写的结论');

  await advisor.locator('h1').click();
  await advisor.keyboard.press('r');
  await advisor.locator('textarea[name="text"]').fill('第一个窗口先发出的问题');
  await advisor.locator('form:has(textarea[name="text"]) button[type="submit"]').click();
  await expect(state(advisor, 'waiting-for-company')).toBeVisible();

  await second.locator('form:has(select[name="reasonCode"]) button[type="submit"]').click();
  await expect(second.locator('[data-meanwhile]')).toContainText('第一个窗口先发出的问题');
  await expect(second.locator('textarea[name="text"]')).toHaveValue('第二个窗口写的结论');
  await expect(state(second, 'waiting-for-company')).toBeVisible();
  await expectAccessible(second);
  await look(second, 'case-conflict');
  await advisor.context().close();
});

test('who else has the case open is named, and is gone when they leave', async ({ page, browser, baseURL, watch }) => {
  test.setTimeout(360_000);
  const own = { browser, baseURL, watch };
  const { advisor, caseId } = await claimedCase(page, own);
  // The page asks every quarter of a minute: its clock is put forward, nobody waits.
  await advisor.clock.install();
  await advisor.reload();
  const other = await another('otherAdvisor', '/queue', own);
  await other.goto(`/queue/${caseId}`);
  await expect(other.locator('[data-presence]')).toContainText('顾明远');
  await advisor.clock.fastForward('00:15');
  await expect(advisor.locator('[data-presence]')).toContainText('陆一帆');
  await look(advisor, 'case-presence');
  await other.goto('/queue');
  await expect(async () => {
    await advisor.clock.fastForward('00:15');
    await expect(advisor.locator('[data-presence]')).not.toContainText('陆一帆', { timeout: 1_000 });
  }).toPass();
  for (const each of [advisor, other]) await each.context().close();
});

test('cases of one credit code are flagged, merged only by hand, and parted again', async ({ page, browser, baseURL, watch }) => {
  test.setTimeout(360_000);
  const own = { browser, baseURL, watch };
  const code = '91350211M0000XUF46';
  const handIn = async (who: Page): Promise<{ caseId: string; number: string }> => {
    const run = await givenMatch(who);
    await who.goto('/intake/name');
    await who.locator('input[name="name"]').fill('厦门示例科技有限公司');
    await who.locator('input[name="creditCode"]').fill(code);
    await who.locator('form:has(input[name="creditCode"]) button[type="submit"]').click();
    await who.waitForURL((url) => url.pathname === '/intake' || url.searchParams.has('doubtful'));
    await who.goto(`/matches/${run}`);
    return submitCase(who, 'zh', '');
  };
  const first = await handIn(page);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  watch(context);
  const second = await handIn(await context.newPage());

  const advisor = await another('advisor', '/queue', own);
  await advisor.goto(`/queue/${second.caseId}`);
  const flagged = advisor.locator(`[data-earlier="${first.caseId}"]`);
  await expect(flagged).toContainText('统一社会信用代码相同');
  await expect(advisor.locator('[data-changes]')).toHaveCount(0);
  await flagged.getByRole('button', { name: '认定为同一家企业' }).click();
  await expect(flagged).toContainText('合并');
  await expect(advisor.locator('[data-changes]')).toContainText(`案件 ${first.number}`);
  await expectAccessible(advisor);
  await expectNoSidewaysScroll(advisor);
  await look(advisor, 'case-merged');
  await flagged.getByRole('button', { name: '撤销合并' }).click();
  await expect(advisor.locator('[data-changes]')).toHaveCount(0);
  await expect(flagged.getByRole('button', { name: '认定为同一家企业' })).toBeVisible();
  for (const each of [advisor.context(), context]) await each.close();
});
