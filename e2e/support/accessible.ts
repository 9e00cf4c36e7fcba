import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** WCAG 2.2 AA and axe's good practice. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation that axe can find on the page as it stands (WCAG 2.2 AA and its good practice). */
export async function expectAccessible(page: Page): Promise<void> {
  // In the page itself, without a second page for the summary: no page of ours has frames, and it takes half of the time.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(WCAG).setLegacyMode(true).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.help} — ${violation.nodes.map((node) => node.target.join(' ')).join('; ')}`)).toEqual([]);
}

/** Nothing sticks out of the page sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > width + 1).map((each) => `${each.tagName}.${each.className.toString().slice(0, 60)}`).slice(0, 5);
  });
  expect(beyond).toEqual([]);
}
