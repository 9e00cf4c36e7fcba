import type { Page } from '@playwright/test';
import { axeSweep } from './support/axe-sweep.ts';
import { expect, test } from './support/fixtures.ts';
import { givenCompany, untilAlive } from './support/intake.ts';
import { wear } from './support/look.ts';

const SECTIONS = ['company', 'people', 'finance', 'assets', 'status', 'incentive', 'need'];
const SECTIONS_OF_TOPICS = ['listing', 'specialist'];
const OTHERS = ['/intake', '/intake/check', '/intake/name', '/intake/spreadsheet', '/intake/inventory'];

/** Every question of the page answered: the first option, yes, or a figure. */
async function fillIn(page: Page): Promise<void> {
  for (const question of await page.locator('[data-question]').all()) {
    for (const box of await question.locator('input[inputmode], input[type="text"]').all()) await box.fill((await box.getAttribute('name'))?.includes('_on') ? '2019-06-18' : '12');
    const option = question.locator('label:has(input[type="radio"]), label:has(input[type="checkbox"])').first();
    if ((await option.count()) > 0 && (await question.locator('input[inputmode]').count()) === 0) await option.click();
    for (const list of await question.locator('select').all()) await list.selectOption({ index: 1 });
  }
}

/** Sweeps a page of questions empty, with errors and full, in both languages. */
async function sweepQuestions(page: Page, path: string): Promise<void> {
  for (const language of ['zh', 'en'] as const) {
    await wear(page, language, 'light');
    await page.goto(path);
    await untilAlive(page);
    expect(await axeSweep(page), `${path}, empty`).toEqual([]);
    const boxes = page.locator('[data-question] input[inputmode]');
    if (language === 'zh' && (await boxes.count()) > 0) {
      for (const box of await boxes.all()) await box.fill('很多');
      await page.locator('form[data-section] button[type="submit"]').click();
      await expect(page.locator('[data-error-summary]')).toBeVisible();
      expect(await axeSweep(page), `${path}, with errors`).toEqual([]);
    }
    await fillIn(page);
    expect(await axeSweep(page), `${path}, full`).toEqual([]);
  }
}

// The page with the most on it each time; the others take minutes and are asked for by E2E_LONG.
const ALWAYS = ['finance', 'listing/star-fit'];

for (const path of [...SECTIONS, 'listing/star-fit']) {
  test(`${path}: no violation, empty, with errors and full, in both languages and appearances, at three widths${ALWAYS.includes(path) ? '' : ' @long'}`, async ({ page }) => {
    test.slow();
    await givenCompany(page);
    await sweepQuestions(page, `/intake/${path}`);
  });
}

for (const section of SECTIONS_OF_TOPICS) {
  test(`every topic of ${section}: no violation, empty, with errors and full, in both languages and appearances, at three widths @long`, async ({ page }) => {
    test.setTimeout(1_200_000);
    await givenCompany(page);
    await page.goto('/intake');
    const topics = new Set<string>();
    // A topic leads to the next, and the list beside the questions names those of its section.
    await page.locator(`main a[href^="/intake/${section}"]`).first().click();
    await untilAlive(page);
    for (const href of await page.locator(`a[href^="/intake/${section}/"]`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) topics.add(href);
    expect(topics.size).toBeGreaterThan(8);
    for (const topic of topics) {
      // What one topic was told can settle the questions of the next: each is filled in by a company of its own.
      await page.context().clearCookies();
      await givenCompany(page);
      await sweepQuestions(page, topic);
    }
  });
}

test('the other pages of the intake: no violation in both languages and appearances, at three widths', async ({ page }) => {
  test.slow();
  await page.goto('/intake');
  expect(await axeSweep(page), 'start').toEqual([]);
  await givenCompany(page);
  for (const language of ['zh', 'en'] as const) {
    for (const path of OTHERS) {
      await wear(page, language, 'light');
      await page.goto(path);
      expect(await axeSweep(page), path).toEqual([]);
    }
  }
});

test('a planted violation is caught: a box without a name, a word too pale in the dark', async ({ page }) => {
  await givenCompany(page);
  await page.goto('/intake/people');
  await untilAlive(page); // what is planted before would be taken for a fault of the page
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input type="text"><p id="pale">pale</p>');
    const rule = new CSSStyleSheet();
    rule.insertRule(':root[data-theme="dark"] #pale { color: #10202a; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule];
  });
  const found = await axeSweep(page);
  expect(found.filter((sentence) => sentence.includes(', light: label:'))).toHaveLength(3);
  expect(found.filter((sentence) => sentence.includes(', dark: color-contrast:'))).toHaveLength(3);
});
