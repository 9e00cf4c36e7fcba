// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Dossier } from '@/lib/presenters/dossier.ts';
import { anyMatch, anyShortlist } from '@/lib/testing/any-dossier.ts';
import { pagesOfPdf } from '@/lib/testing/read-pdf.ts';
import { dossierOfMatch, dossierOfShortlist } from './dossier-of-view.ts';
import { dossierPdf } from './dossier-pdf.ts';
import { missingInPdf, splitRows } from '@/lib/testing/dossier-in-pdf.ts';

async function pdfOf(dossier: Dossier): Promise<Buffer> {
  const written = await dossierPdf(dossier, `${dossier.title} · 2026-09-01`);
  if (!written.ok) throw new Error('busy');
  return written.value;
}

describe('dossierPdf', () => {
  it.each(['zh', 'en'] as const)('holds every label and amount of a match as text, in %s, and splits no criterion', async (language) => {
    const { match, details } = fc.sample(anyMatch(10), { numRuns: 1, seed: 7 })[0]!;
    const dossier = dossierOfMatch(match, details, VOCABULARY, language);
    const pages = pagesOfPdf(await pdfOf(dossier));
    expect(pages.length).toBeGreaterThan(2);
    expect(missingInPdf(dossier, pages.join(''))).toEqual([]);
    expect(splitRows(dossier, pages)).toEqual([]);
    for (const [index, page] of pages.entries()) expect(page.replaceAll(' ', '')).toContain((language === 'zh' ? `第${index + 1}页，共${pages.length}页` : `Page${index + 1}of${pages.length}`));
  }, 30_000);

  it('holds a shortlist with notes, and tells a character that the font lacks instead of an empty box', async () => {
    const { list, details } = fc.sample(anyShortlist(3), { numRuns: 1, seed: 3 })[0]!;
    // A soft hyphen and a no-break blank share their glyphs with the plain ones: those must still be found everywhere.
    const noted = { ...list, items: list.items.map((item) => ({ ...item, note: '客户经理 🚀 ✕ 已回电 \u2028a\u00adb\u2010c\u00a0d 2024-04' })) };
    const dossier = dossierOfShortlist(noted, details, VOCABULARY, 'zh');
    const text = pagesOfPdf(await pdfOf(dossier)).join('');
    expect(missingInPdf(dossier, text)).toEqual([]);
    expect(text).toContain('[U+1F680]');
    expect(text).toContain('ab\u2010c d 2024-04');
  }, 30_000);
});
