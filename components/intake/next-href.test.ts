import { expect, test } from 'vitest';
import type { SectionSummary } from '@/lib/contracts/intake/intake-view.ts';
import { nextHref, resumeHref } from './next-href.ts';

const page = (whole: boolean) => ({ asked: 3, answered: whole ? 3 : 1, whole });
const sections: readonly SectionSummary[] = [
  { section: 'company', status: 'completed', ...page(true), topics: [] },
  { section: 'people', status: 'in-progress', ...page(false), topics: [] },
  { section: 'listing', status: 'in-progress', ...page(false), topics: [{ topic: 'star-fit', ...page(true) }, { topic: 'votes', ...page(false) }] },
];

test('Continue goes from page to page, through the topics of a long section, and on to checking', () => {
  expect(nextHref(sections, { section: 'company', topic: null })).toBe('/intake/people');
  expect(nextHref(sections, { section: 'people', topic: null })).toBe('/intake/listing/star-fit');
  expect(nextHref(sections, { section: 'listing', topic: 'star-fit' })).toBe('/intake/listing/votes');
  expect(nextHref(sections, { section: 'listing', topic: 'votes' })).toBe('/intake/check');
});

test('a page that was just settled leads to the next one', () => {
  expect(nextHref(sections, { section: 'listing', topic: 'patent-tests' })).toBe('/intake/listing/votes');
  expect(nextHref(sections.slice(0, 2), { section: 'company', topic: null })).toBe('/intake/people');
});

test('coming back leads to the question answered last while its page is open, else to the first that is', () => {
  expect(resumeHref({ sections, lastSaved: 'rd_staff' })).toBe('/intake/people#rd_staff');
  expect(resumeHref({ sections, lastSaved: 'ordinary_votes_pct' })).toBe('/intake/listing/votes#ordinary_votes_pct');
  expect(resumeHref({ sections, lastSaved: 'company_stage' })).toBe('/intake/people');
  expect(resumeHref({ sections, lastSaved: null })).toBe('/intake/people');
});
