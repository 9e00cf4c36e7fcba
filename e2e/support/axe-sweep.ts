import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, WCAG } from './accessible.ts';

// The axe that @axe-core/playwright brings.
const AXE = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 768, 1440];

/**
 * What axe finds on the page as it stands at 320, 768 and 1440 px: everything in the light appearance, and in the dark one what colours alone
 * can break. The page is not loaded again in between; its appearance is put back. Gives sentences, none where all is well.
 */
export async function axeSweep(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    for (const theme of ['light', 'dark']) {
      const wrong = await page.evaluate(
        async ({ tags, theme: worn }) => {
          document.documentElement.dataset['theme'] = worn;
          const axe = (globalThis as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }> } }).axe;
          const runOnly = worn === 'light' ? { type: 'tag', values: tags } : { type: 'rule', values: ['color-contrast'] };
          const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
          return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
        },
        { tags: WCAG, theme },
      );
      found.push(...wrong.map((sentence) => `${width} px, ${theme}: ${sentence}`));
    }
  }
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  return found;
}
