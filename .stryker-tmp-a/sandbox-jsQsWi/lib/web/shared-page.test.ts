// @ts-nocheck
import { expect, test } from 'vitest';
import type { SharedListView } from '@/lib/contracts/shortlists/share-view.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import { sharedListPage, sharedRefusalPage } from './shared-page.ts';

const GAP = {
  kind: 'leaf', path: '0', outcome: 'unmet', decisive: true, value: 8_800_000_000, missing: [], distance: -21_200_000_000, unit: 'CNY', derivation: null, fault: null,
  rule: { kind: 'compare', fact: 'total_assets', is: 'at-least', threshold: { amount: 30_000_000_000, unit: 'CNY' }, sources: [] },
  evidence: { held: 'declared', asked: null, enough: true },
} as unknown as LeafExplanation;

const view = (name: string, figures = false): SharedListView => ({
  name,
  companyName: '<b>某公司</b>',
  scope: figures ? 'with-figures' : 'without-figures',
  expiresAt: '2026-12-07T02:00:00.000Z',
  items: [
    {
      productId: 'p', type: 'credit', name: { zh: '测试贷款', en: 'Test loan' }, provider: { zh: '银行', en: 'Bank' }, summary: { zh: '"引号"', en: '"quote"' }, places: [], amount: null, tenorMonths: 12, source: { title: '办法', date: '2024-05' },
      asOf: '2026-11-01' as never, state: { kind: 'judged', verdict: 'ineligible' }, counts: { met: 2, unmet: 1, unknown: 0, faulty: 0 }, newest: { asOf: '2026-11-20' as never, state: { kind: 'judged', verdict: 'eligible' } },
      figures: figures ? { gaps: [GAP], missing: [], own: { state: 'granted', amount: '5000000', on: '2026-11-20' as never } } : null,
    },
  ],
});

test('what was typed stays text', () => {
  const page = sharedListPage(view('"><script>alert(1)</script>'), { language: 'zh', nonce: 'n' });
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<b>某公司');
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('says the verdict then and now, asks no robot in, and loads nothing', () => {
  const page = sharedListPage(view('清单'), { language: 'en', nonce: 'n' });
  for (const said of ['Does not meet the published criteria', 'Newest match, 20 November 2026: Meets the published criteria', '2 criteria met · 1 not met · 0 open', 'noindex', 'no-referrer', '7 December 2026, 10:00']) expect(page).toContain(said);
  expect(page).not.toMatch(/\ssrc=|<link|@import|url\(/);
  expect(Buffer.byteLength(page)).toBeLessThan(20_000);
});

test('values only where the view has them', () => {
  const plain = sharedListPage(view('清单'), { language: 'zh', nonce: 'n' });
  const full = sharedListPage(view('清单', true), { language: 'zh', nonce: 'n' });
  expect(full).toContain('企业现为：8,800 万元，差 2.12 亿元');
  expect(full).toContain('500 万元');
  expect(plain).not.toContain('万元');
});

test('a refusal says which, in both languages, and asks nothing further', () => {
  expect(sharedRefusalPage('ended', { language: 'zh', nonce: 'n' })).toContain('这个链接已失效');
  expect(sharedRefusalPage('slow', { language: 'en', nonce: 'n' }, 1)).toContain('again in 1 minute.');
  expect(sharedRefusalPage('unknown', { language: 'en', nonce: 'n' })).not.toContain('<script');
});
