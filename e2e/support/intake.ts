import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The question of a fact on the page of its section. */
export function question(page: Page, fact: string): Locator {
  return page.locator(`[data-question="${fact}"]`);
}

/** Opens a new draft without an account and lands on its first section. */
export async function startDraft(page: Page): Promise<void> {
  await page.goto('/intake');
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/intake/company');
  await untilAlive(page);
}

/** Waits until the form of a section answers to script. */
export async function untilAlive(page: Page): Promise<void> {
  await expect(page.locator('form[data-section][data-alive="true"]')).toBeVisible();
}

/** Chooses one option of a choice, whether it is drawn as radios or as a list. */
export async function choose(page: Page, fact: string, value: string): Promise<void> {
  const select = question(page, fact).locator('select');
  if ((await select.count()) > 0) await select.selectOption(value);
  else await question(page, fact).locator(`label:has(input[value="${value}"])`).click();
}

/** Ticks options of a set. */
export async function tick(page: Page, fact: string, ...values: readonly string[]): Promise<void> {
  for (const value of values) await question(page, fact).locator(`label:has(input[value="${value}"])`).click();
}

/** Answers a question with one box. */
export async function write(page: Page, fact: string, text: string): Promise<void> {
  await question(page, fact).locator('input[inputmode], input[type="text"]').first().fill(text);
}

/** Answers one year of a series. */
export async function writeYear(page: Page, fact: string, year: number, text: string): Promise<void> {
  await page.locator(`input[name="${fact}.${year}"]`).fill(text);
}

/** Waits until the page says that all is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'saved');
}

/** Presses Continue and waits for the next page. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('form[data-section] button[type="submit"]').click();
  await page.waitForURL((url) => url.href !== before);
}

/** A start-up in Lingang with the first section answered, saved. */
export async function givenCompany(page: Page): Promise<void> {
  await startDraft(page);
  await choose(page, 'company_stage', 'start_up');
  await choose(page, 'registered_district', 'pudong');
  await untilSaved(page);
}
