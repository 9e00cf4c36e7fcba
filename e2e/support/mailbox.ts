import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string };

/** The mails to an address, oldest first, as the mail server of the tests took them; waits until there are so many. */
export async function mailsTo(page: Page, baseURL: string, address: string, count = 1): Promise<readonly Mail[]> {
  const url = new URL(baseURL);
  url.port = String(Number(url.port) + 1);
  const read = async (): Promise<readonly Mail[]> => (await (await page.request.get(`http://127.0.0.1:${url.port}/${encodeURIComponent(address)}`)).json()) as readonly Mail[];
  await expect.poll(async () => (await read()).length, { timeout: 45_000 }).toBeGreaterThanOrEqual(count);
  return read();
}

/** The address in a mail that its button leads to. */
export function linkOf(mail: Mail | undefined): string {
  return /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
}
