import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { another, claimedCase, givenMatch, state, submitCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { question, untilAlive, untilSaved } from './support/intake.ts';
import { look, wear } from './support/look.ts';
import { signInAs } from './support/people.ts';

test('facts are confirmed and asked for by name, a verdict stands beside that of the rules, and the company and the maintainer see it', async ({ page, browser, baseURL, watch }) => {
  test.setTimeout(360_000);
  const own = { browser, baseURL, watch };
  const { advisor, caseId } = await claimedCase(page, own);

  // Confirm the first fact.
  await advisor.getByRole('button', { name: /^核实：/ }).first().click();
  const confirming = advisor.locator('form:has(select[name="level"])');
  await expect(confirming.locator('select')).toBeFocused();
  await confirming.locator('select').selectOption('document');
  await confirming.locator('input[name="note"]').fill('营业执照副本');
  await expectAccessible(advisor);
  await confirming.locator('button[type="submit"]').click();
  const facts = advisor.locator('section[aria-labelledby="facts"]');
  await expect(facts).toContainText('营业执照副本');
  await expect(facts).toContainText('顾明远');

  // Judge a product otherwise; what is missing is told and what was written stays.
  await advisor.locator('section[aria-labelledby="verdicts"] a', { hasText: '另作判断' }).first().click();
  await advisor.waitForURL(/\/verdict\//);
  await expectAccessible(advisor);
  await advisor.locator('textarea[name="text"]').fill('原文对初创企业另有规定。');
  await advisor.locator('main form button[type="submit"]').click();
  await expect(advisor.locator('input[name="source"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(advisor.locator('textarea[name="text"]')).toHaveValue('原文对初创企业另有规定。');
  await look(advisor, 'override-refused');
  await advisor.locator('label:has(input[name="verdict"])').first().click();
  await advisor.locator('select[name="reasonCode"]').selectOption('exception-not-covered');
  await advisor.locator('input[name="source"]').fill('第三条第二款');
  await advisor.locator('main form button[type="submit"]').click();
  await advisor.waitForURL(new RegExp(`/queue/${caseId}(#verdicts)?$`));
  await expect(advisor.locator('[data-override]')).toContainText('原文对初创企业另有规定。');

  // Ask for the first facts by name, in one click.
  await advisor.getByRole('button', { name: /都写进提问/ }).click();
  const asking = advisor.locator('form:has(textarea[name="text"])');
  await expect(asking.locator('input[name="path"]')).toHaveCount(5);
  await expect(asking.locator('textarea')).toHaveValue(/·/);
  await asking.locator('button[type="submit"]').click();
  await expect(state(advisor, 'waiting-for-company')).toBeVisible();
  await expect(advisor.locator('[data-asked]')).toHaveCount(5);
  await expectAccessible(advisor);
  await expectNoSidewaysScroll(advisor);
  await look(advisor, 'case-1280-zh-light');
  await wear(advisor, 'en', 'dark');
  await advisor.reload();
  await expectNoSidewaysScroll(advisor);
  await expectAccessible(advisor);
  await look(advisor, 'case-1280-en-dark');
  await advisor.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(advisor);
  await look(advisor, 'case-390-en-dark');
  await wear(advisor, 'zh', 'light');
  await advisor.reload();
  await look(advisor, 'case-390-zh-light');
  await advisor.setViewportSize({ width: 1280, height: 900 });

  // The company is led to the very question, answers it, and sees what was answered.
  await page.reload();
  await expect(page.locator('[data-override]')).toContainText('原文对初创企业另有规定。');
  await expect(page.locator('[data-override]')).toContainText('按规则');
  await expect(page.locator('[data-confirmed]')).toContainText('营业执照副本');
  await expectAccessible(page);
  await look(page, 'own-case-asked-zh-light');
  const asked = page.locator('[data-asked]').first();
  const path = (await asked.getAttribute('data-asked')) ?? '';
  const fact = path.split('.')[0] ?? '';
  await asked.locator('a').click();
  await page.waitForURL(new RegExp(`/intake/\\w+#${fact}$`));
  await untilAlive(page);
  await question(page, fact).getByText(/不知道|不清楚/).last().click();
  await untilSaved(page);
  await page.goto(`/cases/${caseId}`);
  await expect(page.locator(`[data-asked="${path}"]`)).toHaveAttribute('data-answered', 'true');
  await expect(page.locator('[data-answered="false"]')).toHaveCount(4);
  await wear(page, 'en', 'dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expectNoSidewaysScroll(page);
  await look(page, 'own-case-asked-390-en-dark');

  // The maintainer declines it with a reason, which the advisor reads.
  const maintainer = await another('maintainer', '/candidates', own);
  await expectAccessible(maintainer);
  await look(maintainer, 'candidates');
  await maintainer.locator('main table a').first().click();
  await maintainer.waitForURL(/\/candidates\/[0-9a-f-]{36}/);
  await expect(maintainer.locator('pre')).toContainText('- { name:');
  const file = await maintainer.request.get(`${maintainer.url()}/case.yaml`);
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/yaml; charset=utf-8']);
  expect((await page.request.get(`${maintainer.url()}/case.yaml`)).status()).toBe(403);
  await maintainer.locator('label:has(input[value="declined"])').click();
  await maintainer.locator('main form button[type="submit"]').click();
  await expect(maintainer.locator('textarea[name="text"]')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(maintainer);
  await look(maintainer, 'candidate');
  await maintainer.locator('textarea[name="text"]').fill('原文没有这样的例外。');
  await maintainer.locator('main form button[type="submit"]').click();
  await expect(maintainer.locator('main')).toContainText('宋清');
  await advisor.reload();
  await expect(advisor.locator('[data-override]')).toContainText('没有采纳');
  for (const each of [advisor, maintainer]) await each.context().close();
});

test('a standard case takes eight keystrokes besides its words, and an input method is left alone', async ({ page, browser, baseURL, watch }) => {
  test.setTimeout(360_000);
  await givenMatch(page);
  const { caseId, number } = await submitCase(page, 'zh', '');
  const advisor = await another('advisor', '/queue', { browser, baseURL, watch });
  await advisor.goto(`/queue?view=all&q=${encodeURIComponent(`#${number}`)}`);
  let strokes = 0;
  const press = async (key: string) => {
    strokes += 1;
    await advisor.keyboard.press(key);
  };
  await expect(advisor.locator('tr[data-case]')).toHaveCount(1);
  // The page answers to keys once its script runs; a first `?` opens and closes the help, and is not part of the work.
  await expect(async () => {
    await advisor.keyboard.press('?');
    await expect(advisor.locator('dialog[open]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await advisor.keyboard.press('Escape');
  await advisor.locator('h1').click();
  await press('j');
  await expect(advisor.locator('tr[data-case] a').first()).toBeFocused();
  await press('c');
  await advisor.waitForURL(`**/queue/${caseId}`);
  await expect(state(advisor, 'claimed')).toBeVisible();

  // An input method that composes, on the page and in a field: no shortcut hears it.
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    await advisor.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true, ...init })), composing);
    await expect(advisor.locator('input[name="outcome"]')).toHaveCount(0);
  }
  await press('a');
  await expect(advisor.locator('input[name="outcome"]').first()).toBeFocused();
  await press('Space');
  await press('Tab');
  await expect(advisor.locator('select[name="reasonCode"]')).toBeFocused();
  await press('ArrowDown');
  await expect(advisor.locator('select[name="reasonCode"]')).not.toHaveValue('');
  await press('Tab');
  const words = advisor.locator('textarea[name="text"]');
  await expect(words).toBeFocused();
  const input = await advisor.context().newCDPSession(advisor);
  await input.send('Input.imeSetComposition', { text: 'arc', selectionStart: 3, selectionEnd: 3 });
  await words.evaluate((field) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true, cancelable: true })));
  await input.send('Input.insertText', { text: '公开条件已逐项核对。' });
  await expect(words).toHaveValue('公开条件已逐项核对。');
  await expect(state(advisor, 'claimed')).toBeVisible();
  await press('Control+Enter');
  await expect(state(advisor, 'concluded')).toBeVisible();
  expect(strokes).toBeLessThanOrEqual(8);
  await advisor.context().close();
});

test('a reason is added and retired by the maintainer @phone', async ({ page }) => {
  await signInAs(page, 'maintainer', '/reasons');
  const code = `seal-missing-${Date.now().toString(36)}`;
  await page.locator('select[name="purpose"]').selectOption('not-now');
  await page.locator('input[name="code"]:not([type="hidden"])').fill(code);
  await page.locator('input[name="zh"]').fill('材料未盖章');
  await page.locator('input[name="en"]').fill('The documents are not sealed');
  await page.locator('form:has(input[name="en"]) button[type="submit"]').click();
  const row = page.locator('tr', { hasText: code });
  await expect(row).toContainText('在用');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await row.locator('button').click();
  await expect(row).toContainText('已停用');
  await look(page, 'reasons');
});
