import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { givenCompany } from './intake.ts';
import { signInAs, signUpAsNew, type PEOPLE } from './people.ts';

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

type Watched = { browser: Browser; baseURL: string | undefined; watch: (context: BrowserContext) => void };

/** Somebody else in a browser of their own, 1280 px wide. */
export async function another(who: keyof typeof PEOPLE, next: string, { browser, baseURL, watch }: Watched): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 900 } });
  watch(context);
  const page = await context.newPage();
  await signInAs(page, who, next);
  return page;
}

/** A case of a new company in the hands of the demo advisor, whose browser stands on it. */
export async function claimedCase(page: Page, own: Watched): Promise<{ advisor: Page; caseId: string; number: string }> {
  await givenMatch(page);
  const { caseId, number } = await submitCase(page, 'zh', '');
  const advisor = await another('advisor', '/queue', own);
  await advisor.goto(`/queue/${caseId}`);
  await advisor.locator('form[data-claim] button').click();
  await expect(state(advisor, 'claimed')).toBeVisible();
  return { advisor, caseId, number };
}

/** Where a case stands, as its page shows it. */
export const state = (page: Page, name: string) => page.locator(`[data-case-state="${name}"]`);
