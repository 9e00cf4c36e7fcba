import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch, submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signInAs, type PEOPLE } from './support/people.ts';

type Watched = { browser: Browser; baseURL: string | undefined; watch: (context: BrowserContext) => void };

/** Somebody else in a browser of their own. */
async function another(who: keyof typeof PEOPLE, { browser, baseURL, watch }: Watched): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 900 } });
  watch(context);
  const page = await context.newPage();
  await signInAs(page, who, '/queue');
  return page;
}

const state = (page: Page, name: string) => page.locator(`[data-case-state="${name}"]`);

test('a case goes from the company to an advisor, back with a question, and ends with a reason that the company reads @phone', async ({ page, browser, baseURL, watch }) => {
  const own = { browser, baseURL, watch };
  await givenMatch(page);
  const { caseId, number } = await submitCase(page, 'zh', '希望先看贷款。');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const advisor = await another('advisor', own);
  await advisor.locator('input[name="q"]').fill(`#${number}`);
  await advisor.locator('form[role="search"] button').first().click();
  await expect(advisor.locator('tr[data-case]')).toHaveCount(1);
  await expectAccessible(advisor);
  await advisor.locator('form[data-claim] button').click();
  await advisor.waitForURL(`**/queue/${caseId}`);
  await expect(state(advisor, 'claimed')).toBeVisible();
  await expect(advisor.locator('main')).toContainText('希望先看贷款。');
  await expectNoSidewaysScroll(advisor);
  await look(advisor, 'case-claimed');

  // A question goes out and stops the clock; the company answers.
  await advisor.keyboard.press('r');
  const question = advisor.locator('textarea[name="text"]');
  await expect(question).toBeFocused();
  await question.fill('去年的净利润是多少？ack');
  await expect(question).toHaveValue('去年的净利润是多少？ack'); // shortcuts are silent in a field
  await expectAccessible(advisor);
  await advisor.locator('form:has(textarea[name="text"]) button[type="submit"]').click();
  await expect(state(advisor, 'waiting-for-company')).toBeVisible();
  await page.reload();
  await expect(page.locator('main')).toContainText('去年的净利润是多少？');
  await page.locator('textarea[name="text"]').fill('亏损 420 万元。');
  await page.locator('form:has(textarea[name="text"]) button[type="submit"]').click();
  await expect(state(page, 'in-review')).toBeVisible();

  // An internal note stays inside.
  await advisor.goto(`/queue/${caseId}`);
  await advisor.locator('summary', { hasText: '内部备注' }).click();
  await advisor.locator('textarea[name="note"]').fill('只给同事看的话');
  await advisor.locator('form:has(textarea[name="note"]) button[type="submit"]').click();
  await expect(advisor.locator('main li', { hasText: '只给同事看的话' })).toBeVisible();

  // A conclusion needs words; what was chosen stays when it is refused.
  await advisor.keyboard.press('Escape');
  await advisor.locator('h1').click();
  await advisor.keyboard.press('a');
  await advisor.locator('label:has(input[value="not-now"])').click();
  await advisor.locator('select[name="reasonCode"]').selectOption('evidence-missing');
  const conclude = advisor.locator('form:has(select[name="reasonCode"])');
  await conclude.locator('button[type="submit"]').click();
  await expect(advisor.locator('textarea[name="text"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(advisor.locator('select[name="reasonCode"]')).toHaveValue('evidence-missing');
  await advisor.locator('textarea[name="text"]').fill('请先补齐审计报告，再提交一次。');
  await conclude.locator('button[type="submit"]').click();
  await expect(state(advisor, 'concluded')).toBeVisible();
  await expectAccessible(advisor);

  await page.reload();
  await expect(state(page, 'concluded')).toContainText('证明材料不足');
  await expect(state(page, 'concluded')).toContainText('请先补齐审计报告，再提交一次。');
  await expect(page.locator('main')).not.toContainText('只给同事看的话');
  await expectAccessible(page);
  await look(page, 'own-case-concluded');
  await wear(page, 'en', 'dark');
  await page.goto('/cases');
  await expect(page.locator('main li').first()).toContainText('Not now');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await advisor.context().close();
});

test('of two advisors who claim one case at once, one gets it and the other is told', async ({ page, browser, baseURL, watch }) => {
  const own = { browser, baseURL, watch };
  await givenMatch(page);
  const { caseId, number } = await submitCase(page, 'zh', '');
  const both = [await another('advisor', own), await another('otherAdvisor', own)];
  for (const advisor of both) await advisor.goto(`/queue?q=${encodeURIComponent(`#${number}`)}`);
  await Promise.all(both.map((advisor) => advisor.locator('form[data-claim] button').click()));
  const outcomes = await Promise.all(
    both.map((advisor) => Promise.race([advisor.waitForURL(`**/queue/${caseId}`).then(() => 'holds it'), advisor.locator('tr[data-case] [role="alert"], :text("没有符合")').first().waitFor().then(() => 'was told')])),
  );
  expect(outcomes.toSorted()).toEqual(['holds it', 'was told']);
  const loser = both[outcomes.indexOf('was told')]!;
  await loser.goto(`/queue/${caseId}`);
  await expect(state(loser, 'claimed')).toBeVisible();
  await expect(loser.locator('form[data-claim]')).toHaveCount(0);
  for (const advisor of both) await advisor.context().close();
});

test('the queue works by keyboard, shows its keys, and lets them be switched off', async ({ page }) => {
  await signInAs(page, 'advisor', '/queue');
  await page.goto('/queue?view=all');
  await expect(page.locator('tr[data-case]').first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.locator('input[name="q"]')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('jk?');
  await expect(page.locator('input[name="q"]')).toHaveValue('jk?');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(page.locator('tr[data-case]').first().locator('a')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await expectAccessible(page);
  await look(page, 'queue-keys');
  await page.locator('dialog[open] input[type="checkbox"]').uncheck();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(page.locator('tr[data-case] a:focus')).toHaveCount(0);
  await page.keyboard.press('?');
  await page.locator('dialog[open] input[type="checkbox"]').check();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/queue\/[0-9a-f-]{36}/);
});

test('the next case over HTTP goes to advisors only, and to one of them', async ({ page, browser, baseURL, watch, expectConsoleErrors }) => {
  const own = { browser, baseURL, watch };
  expectConsoleErrors(/status of 404/);
  await givenMatch(page);
  const { caseId } = await submitCase(page, 'en', '');
  const next = '/api/v1/review-cases/next';
  const english = { data: { language: 'en' } };
  expect((await page.request.post(next, english)).status()).toBe(403);
  const [one, other] = [await another('advisor', own), await another('otherAdvisor', own)];
  const answers = await Promise.all([one, other].map(async (advisor) => (await advisor.request.post(next, english)).json() as Promise<{ caseId: string | null }>));
  expect(answers.map((answer) => answer.caseId).toSorted()).toEqual([caseId, null].toSorted());
  expect((await one.request.post(next, { headers: { 'content-type': 'application/json' }, data: Buffer.from('{"language":') })).status()).toBe(400);
  expect((await one.request.post(next, { data: { language: 'fr' } })).status()).toBe(422);
  expect((await one.request.post('/api/v1/review-cases/promote', { data: {} })).status()).toBe(404);
  // A case of nobody's is not there, for the company as for the advisor.
  expect((await page.goto('/queue'))?.status()).toBe(404);
  expect((await one.goto(`/cases/${caseId}`))?.status()).toBe(404);
  for (const advisor of [one, other]) await advisor.context().close();
});
