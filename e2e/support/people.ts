import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expect } from './fixtures.ts';

/** The seeded people of the demo world. */
export const PEOPLE = {
  founder: { email: 'founder@demo.livewater.example', home: '/' },
  otherFounder: { email: 'founder2@demo.livewater.example', home: '/' },
  advisor: { email: 'advisor@demo.livewater.example', home: '/' },
  otherAdvisor: { email: 'advisor2@demo.livewater.example', home: '/' },
  maintainer: { email: 'maintainer@demo.livewater.example', home: '/' },
  administrator: { email: 'admin@demo.livewater.example', home: '/' },
} as const;

export const DEMO_PASSWORD = 'demo-livewater-2026';

/** Signs a seeded person in through the form and lands on `next`. */
export async function signInAs(page: Page, who: keyof typeof PEOPLE, next = '/account'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.locator('input[name="email"]').fill(PEOPLE[who].email);
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === next);
}

/** An administrator at the page of users makes an account; gives the path of the link to its first password. */
export async function inviteByForm(admin: Page, person: { readonly name: string; readonly email: string; readonly role: string }): Promise<string> {
  const form = admin.locator('[data-invite]');
  await form.locator('input[name="name"]').fill(person.name);
  await form.locator('input[name="email"]').fill(person.email);
  await form.locator('select[name="role"]').selectOption(person.role);
  await form.getByRole('button', { name: '新建', exact: true }).click();
  await expect(admin.getByRole('row', { name: new RegExp(person.email) })).toBeVisible();
  return new URL((await form.locator('code').textContent()) ?? '').pathname;
}

/** Sets a password with the link at this path, and is led to the sign-in. */
export async function setPasswordAt(page: Page, path: string, password: string): Promise<void> {
  await page.goto(path);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === '/sign-in');
}

/** What an app with this key shows, or will show so many half minutes later: a code is good once, and the next one is taken a little early. */
export function codeOf(key: string, ahead = 0): string {
  return new TOTP({ secret: key.replaceAll(' ', ''), algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: Date.now() + ahead * 30_000 });
}

/** Gives the code of an app with this key, or the one that is told, in the form on the page. Gives the code. */
export async function giveCode(page: Page, key: string, told?: string): Promise<string> {
  const code = told ?? codeOf(key);
  await page.locator('input[name="code"]:visible').fill(code);
  await page.locator('main form:has(input[name="code"]:visible) button[type="submit"]:visible').click();
  return code;
}

/** Goes through the first sign-in of somebody who must have codes, from the page that asks to set them up, to `next`. Gives the key of their app. */
export async function setCodesUp(page: Page, next: string): Promise<string> {
  const key = (await page.locator('[data-code-key]').textContent()) ?? '';
  await giveCode(page, key);
  await expect(page.locator('[data-recovery-codes] li')).toHaveCount(8);
  await page.locator('main a', { hasText: /已保存|I have kept them/ }).click();
  await page.waitForURL((url) => url.pathname === next);
  return key;
}

/** Makes a new account through the form; the draft of this browser moves into it. Gives the address. */
export async function signUpAsNew(page: Page, next = '/intake'): Promise<string> {
  const email = `new-${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}@e2e.livewater.example`;
  await page.goto(`/sign-up?next=${encodeURIComponent(next)}`);
  await page.locator('input[name="name"]').fill('测试企业财务');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill('tidal-copper-anvil-91');
  await page.locator('label:has(input[name="consent-service"])').click();
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === next);
  return email;
}

/** Signs out by the button of the frame. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^(退出|Sign out)$/ }).click();
  await expect(page.getByRole('banner').locator('a[href="/sign-in"]')).toBeVisible();
}
