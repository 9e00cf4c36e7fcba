import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';

// One journey: wrong links are counted by network, and all tests come from one.
test('a list is shared by link, read by a stranger, watched, taken back, and cannot be guessed', async ({ page, browser, watch, expectConsoleErrors, baseURL }) => {
  expectConsoleErrors(/status of (404|410|429)/);
  const runId = await givenMatch(page);
  await page.goto(`/matches/${runId}`);
  await page.locator('button[name="productId"]').first().click();
  await page.waitForURL(/saved=/);
  await page.goto('/shortlists');
  await page.locator('main ul a').first().click();
  await page.waitForURL(/\/shortlists\/[0-9a-f-]{36}/);
  const list = page.url();
  const first = page.locator('[data-item]').first();
  await first.locator('summary').click();
  await first.locator('select').selectOption('granted');
  await first.locator('textarea').fill('CANARY 内部备注');
  await first.getByLabel(/获得的金额/).fill('77123456');
  await first.locator('form:has(select) button[type="submit"]').click();
  await expect(first.locator('[data-own-state="granted"]')).toBeVisible();

  // Made with what is set beforehand: fourteen days, no figures.
  const form = page.locator('[data-share-form]');
  await form.locator('button[type="submit"]').click();
  const address = await page.locator('[data-made-link]').inputValue();
  expect(address).toMatch(/\/shared\/[A-Za-z0-9_-]{43}$/);
  const link = new URL(address).pathname;
  await expect(page.locator('[data-share-link="open"]')).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'share-owner-zh-1440');

  // A stranger, without script: all of it is there, small, and kept by nobody.
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}), viewport: { width: 390, height: 844 } });
  const reader = await plain.newPage();
  let bytes = 0;
  let requests = 0;
  reader.on('response', async (response) => {
    requests += 1;
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  const answer = await reader.goto(link);
  expect(answer?.status()).toBe(200);
  const headers = (await answer?.allHeaders()) ?? {};
  expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow, noarchive' });
  const name = (await first.locator('h2').textContent())?.trim() ?? '-';
  await expect(reader.getByRole('heading', { name })).toBeVisible();
  const body = await reader.content();
  for (const canary of ['CANARY', '77123456', '77,123', 'granted', 'itemId', 'runId']) expect(body).not.toContain(canary);
  expect(bytes).toBeLessThan(100_000);
  expect(requests).toBeLessThan(3);
  await expectNoSidewaysScroll(reader);
  await look(reader, 'shared-zh-390');

  // With script, in English and on a wide screen; the page is held open.
  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  watch(other);
  const holder = await other.newPage();
  await holder.goto(link);
  await expectAccessible(holder);
  await look(holder, 'shared-en-1440');

  // With figures only when that is chosen, and never the note.
  await form.locator('select[name="scope"]').selectOption('with-figures');
  await form.locator('select[name="days"]').selectOption('1');
  await form.locator('button[type="submit"]').click();
  await expect(page.locator('[data-share-link="open"]')).toHaveCount(2);
  const full = new URL(await page.locator('[data-made-link]').inputValue()).pathname;
  expect(full).not.toBe(link);
  await reader.goto(full);
  expect(await reader.content()).toContain('77,123,456');
  expect(await reader.content()).not.toContain('CANARY');
  await look(reader, 'shared-figures-zh-390');

  // The owner sees the openings, and takes the first link back: it is gone for both, also for the page that was open.
  await page.goto(list);
  const old = page.locator('[data-share-link="open"]').last();
  await expect(old.locator('[data-openings]')).toHaveAttribute('data-openings', '2');
  await old.locator('summary').click();
  await wear(page, 'en', 'light');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.locator('[data-share-link="open"] summary').last().click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'share-owner-en-390');
  await page.locator('[data-share-link="open"]').last().locator('form button').click();
  await expect(page.locator('[data-share-link="revoked"]')).toHaveCount(1);
  expect((await reader.goto(link))?.status()).toBe(410);
  await look(reader, 'shared-ended-zh-390');
  await expect(holder.getByRole('heading', { name: 'This link has ended' })).toBeVisible({ timeout: 30_000 });
  expect((await reader.goto(full))?.status()).toBe(200);

  // What was never a link is not there; whoever keeps trying is slowed, and then the right one is refused as well.
  const tried: number[] = [];
  for (let guess = 0; guess < 40; guess += 1) tried.push((await other.request.get(`/shared/${String(guess).padStart(43, 'x')}`, { headers: { 'x-forwarded-for': `198.51.${guess}.1` } })).status());
  expect(tried[0]).toBe(404);
  expect(tried.at(-1)).toBe(429);
  expect(new Set(tried)).toEqual(new Set([404, 429]));
  const slowed = await other.request.get(full);
  expect(slowed.status()).toBe(429);
  expect(Number(slowed.headers()['retry-after'])).toBeGreaterThan(0);
  await plain.close();
  await other.close();
});
