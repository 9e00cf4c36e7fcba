import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { givenMatch } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { look, wear } from './support/look.ts';
import { signUpAsNew } from './support/people.ts';

test('an account needs the consent it says, and nothing is ticked beforehand', async ({ page }) => {
  await page.goto('/sign-up');
  for (const purpose of ['service', 'rematch', 'mail']) await expect(page.locator(`input[name="consent-${purpose}"]`)).not.toBeChecked();
  await page.locator('input[name="name"]').fill('王五');
  await page.locator('input[name="email"]').fill('no-consent@e2e.livewater.example');
  await page.locator('input[name="password"]').fill('tidal-copper-anvil-91');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toContainText('需要这一项同意');
  await expect(page).toHaveURL(/\/sign-up/);
});

test('a consent is taken back and given again on the page about one’s own data @phone', async ({ page }) => {
  await signUpAsNew(page, '/account');
  await page.locator('a[href="/account/data"]').click();
  await page.waitForURL('**/account/data');
  await expect(page.locator('[data-purpose="service"]')).toHaveAttribute('data-stands', 'true');
  const mail = page.locator('[data-purpose="mail"]');
  await expect(mail).toContainText('还没有问过您');
  await mail.getByRole('button', { name: '同意' }).click();
  await expect(mail).toHaveAttribute('data-stands', 'true');
  await mail.getByRole('button', { name: '撤回' }).click();
  await expect(mail).toHaveAttribute('data-stands', 'false');
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await wear(page, language, theme);
      await page.goto('/account/data');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await look(page, `own-data-${page.viewportSize()?.width ?? 0}-${language}-${theme}`);
    }
  }
});

test('a copy is taken along, a person is asked to look, the account is deleted and cannot sign in again', async ({ page }) => {
  const runId = await givenMatch(page);
  await page.goto('/account/data');
  const download = page.waitForEvent('download');
  await page.locator('a[href="/account/data/export"]').click();
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { tables: Record<string, unknown[]> };
  expect(copy.tables['match_runs']).toHaveLength(1);
  expect(JSON.stringify(copy.tables['users'])).toContain('测试企业财务');

  await page.locator('textarea[name="text"]').fill('请人工核对');
  await page.getByRole('button', { name: '请人复核' }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(page.locator('main')).toContainText('要求人工复核');

  await page.goto('/account/data');
  const box = page.locator('section[aria-labelledby="delete-account"]');
  const address = /(\S+@e2e\.livewater\.example)/.exec((await box.textContent()) ?? '')?.[1] ?? '';
  await box.locator('input[name="confirm"]').fill('somebody@else.example');
  await box.getByRole('button').click();
  await expect(box.locator('[data-error-summary]')).toContainText('地址不一致');
  await box.locator('input[name="confirm"]').fill(address);
  await box.getByRole('button').click();
  await page.waitForURL((url) => url.pathname === '/');
  const gone = await page.request.get(`/matches/${runId}`);
  expect(gone.status()).toBe(404);
  await page.goto('/sign-in');
  await page.locator('input[name="email"]').fill(address);
  await page.locator('input[name="password"]').fill('tidal-copper-anvil-91');
  await page.locator('main button[type="submit"]').click();
  await expect(page.locator('[data-error-summary]')).toBeVisible();
});

test('the page about matching says how to object, and what this is not', async ({ page }) => {
  await page.goto('/privacy');
  await expect(page.locator('section[aria-labelledby="object"]')).toContainText('第二十四条');
  await expect(page.locator('section[aria-labelledby="limits"]')).toContainText('不推荐任何证券或产品');
  await look(page, 'privacy');
});
