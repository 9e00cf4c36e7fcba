import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';

test('products are saved to a shortlist, followed, compared, taken away and removed @phone', async ({ page }) => {
  await page.goto('/shortlists');
  await expect(page).toHaveURL(/\/sign-in/);
  const runId = await givenMatch(page);
  const names: string[] = [];
  for (let saved = 0; saved < 2; saved += 1) {
    await page.goto(`/matches/${runId}`);
    // Cards come as the reader gets to them, so the first one now need not be the first one at the click.
    const name = (await page.locator('button[name="productId"]').first().getAttribute('value')) ?? '';
    names.push(name);
    await page.locator(`button[name="productId"][value="${name}"]`).click();
    await page.waitForURL(/saved=/);
  }
  await page.goto('/shortlists');
  await expectAccessible(page);
  await page.locator('main ul a').first().click();
  await page.waitForURL(/\/shortlists\/[0-9a-f-]{36}/);
  const list = page.url();
  await expect(page.locator('[data-item]')).toHaveCount(2);
  for (const name of names) await expect(page.locator(`[data-item="${name}"]`)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'shortlist');

  // A refusal needs its reason; what was chosen stays.
  const first = page.locator('[data-item]').first();
  await first.locator('summary').click();
  await first.locator('select').selectOption('refused');
  await first.locator('form:has(select) button[type="submit"]').click();
  await expect(first.locator('textarea')).toHaveAttribute('aria-invalid', 'true');
  await expect(first.locator('select')).toHaveValue('refused');
  await expectAccessible(page);
  await first.locator('textarea').fill('=HYPERLINK("http://evil.example")，额度已满');
  await first.locator('form:has(select) button[type="submit"]').click();
  await expect(first.locator('[data-own-state="refused"]')).toBeVisible();

  // What is taken away is what is shown, and runs no formula.
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="format=csv"]').click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  for (const row of await page.locator('[data-item] h2').allTextContents()) expect(csv).toContain(row.trim());
  expect(csv).toContain(`"'=HYPERLINK`);

  await wear(page, 'en', 'dark');
  await page.goto(list);
  for (const box of await page.locator('input[name="item"]').all()) await box.check();
  await page.locator('#compare button').click();
  await page.waitForURL(/\/compare\?/);
  await expect(page.locator('thead th')).toHaveCount(2);
  await expect(page.locator('tbody').first()).toContainText('Where they differ');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'shortlist-compared');
  await page.goto(`${list}/compare?item=nothing`);
  await expect(page).toHaveURL(/choose=1/);

  await page.goto(list);
  const last = page.locator('[data-item]').last();
  await last.locator('summary').click();
  await last.locator('button[aria-label^="Remove"]').click();
  await expect(page.locator('[data-item]')).toHaveCount(1);
  await page.locator('summary', { hasText: 'Delete the list' }).click();
  await page.locator('button', { hasText: 'Delete it' }).click();
  await page.waitForURL(/\/shortlists$/);
  await expect(page.locator('main')).toContainText('No shortlist yet');
});

test('products of one list that exclude each other are both shown, with the choice', async ({ page }) => {
  const runId = await givenMatch(page);
  // One from the match, the other from the catalog.
  for (const address of [`/matches/${runId}/acquisition-loan-base`, '/catalog/tech-acquisition-loan-pilot']) {
    await page.goto(address);
    if (address.startsWith('/catalog')) await expectAccessible(page);
    await page.locator('button[name="productId"]').click();
    await page.waitForURL(/saved=/);
  }
  await page.goto('/shortlists');
  await page.locator('main ul a').first().click();
  await expect(page.locator('[data-item]')).toHaveCount(2);
  await expect(page.locator('[data-among]')).toHaveText(/^商业银行并购贷款.*不能同时使用，请二选一：.*同一笔并购二选一/);
  await expectAccessible(page);
  await look(page, 'shortlist-among');
});
