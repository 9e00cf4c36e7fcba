import type { Page } from '@playwright/test';

const FOLDER = process.env['E2E_LOOK'];

/** Keeps a picture of the whole page for people to look at, when E2E_LOOK names a folder. */
export async function look(page: Page, name: string): Promise<void> {
  if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
}

/** The page in one language and one appearance, as if chosen at the foot of the page. */
export async function wear(page: Page, language: 'zh' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await page.context().addCookies([
    { name: 'language', value: language, url: new URL(page.url() === 'about:blank' ? 'http://localhost' : page.url()).origin },
    { name: 'theme', value: theme, url: new URL(page.url() === 'about:blank' ? 'http://localhost' : page.url()).origin },
  ]);
}
