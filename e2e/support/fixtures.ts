import { test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

type Watch = {
  /** Errors of the console that this test brings about on purpose (a network that is cut). */
  readonly expectConsoleErrors: (pattern: RegExp) => void;
};

/**
 * The test of every spec: whatever a page writes to the console as an error, or throws, fails the test that opened it.
 * New contexts made in a test are watched with `watch(context)`.
 */
export const test = base.extend<Watch & { readonly watch: (context: BrowserContext) => void; readonly watched: void }>({
  expectConsoleErrors: async ({}, run, info) => {
    const allowed: RegExp[] = [];
    (info as unknown as { allowed: RegExp[] }).allowed = allowed;
    await run((pattern) => allowed.push(pattern));
  },
  watch: async ({}, run, info) => {
    const seen: string[] = [];
    const listen = (page: Page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') seen.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`));
    };
    await run((context) => {
      for (const page of context.pages()) listen(page);
      context.on('page', listen);
    });
    const allowed = (info as unknown as { allowed?: RegExp[] }).allowed ?? [];
    const wrong = seen.filter((line) => !allowed.some((pattern) => pattern.test(line)));
    if (wrong.length > 0) throw new Error(`The console told of errors:\n${wrong.join('\n')}`);
  },
  watched: [
    async ({ context, watch }, run) => {
      watch(context);
      await run();
    },
    { auto: true },
  ],
});
