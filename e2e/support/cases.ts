import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { givenCompany } from './intake.ts';
import { signUpAsNew } from './people.ts';

/** A new person with a company of their own and its first match; the page stands on the match. Gives the run. */
export async function givenMatch(page: Page): Promise<string> {
  await givenCompany(page);
  await signUpAsNew(page, '/intake');
  await page.goto('/intake/check');
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForURL(/\/matches\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Hands the match on the page to an advisor; the page stands on the case. Gives its id and number. */
export async function submitCase(page: Page, language: 'zh' | 'en', note: string): Promise<{ caseId: string; number: string }> {
  await page.locator('main a[href$="/advisor"]').click();
  await page.locator('select[name="language"]').selectOption(language);
  await page.locator('textarea[name="note"]').fill(note);
  await page.locator('#advisor button[type="submit"]').click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(page.locator('[data-case-state="submitted"]')).toBeVisible();
  const number = /\d+/.exec((await page.locator('h1').textContent()) ?? '')?.[0] ?? '';
  return { caseId: new URL(page.url()).pathname.split('/')[2] ?? '', number };
}
