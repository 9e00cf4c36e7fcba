import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { NextIntlClientProvider } from 'next-intl';
import readXlsxFile from 'read-excel-file/node';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { cardSections, matchCard } from '@/lib/contracts/matching/match-card.ts';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import { productMatchView } from '@/lib/contracts/matching/product-match-view.ts';
import { writeMatchAnswer } from '@/lib/contracts/matching/write-match-answer.ts';
import { dossierOfMatch } from '@/lib/documents/dossier-of-view.ts';
import { dossierPdf } from '@/lib/documents/dossier-pdf.ts';
import { csvFile, xlsxFile } from '@/lib/documents/table-file.ts';
import { day } from '@/lib/domain/calendar.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchCompany } from '@/lib/domain/matching/match-company.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dossierTables } from '@/lib/presenters/dossier-tables.ts';
import { plain } from '@/lib/testing/dossier-in-pdf.ts';
import { pagesOfPdf } from '@/lib/testing/read-pdf.ts';
import { MESSAGES } from '@/lib/web/messages.ts';
import { readCatalogFiles } from '@/scripts/read-catalog-files.ts';
import { MatchPage } from './match-page.tsx';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const example = JSON.parse(readFileSync(at('docs/worked-examples/lingang-chip-designer.json'), 'utf8')) as { asOf: string; facts: unknown };
const { catalog, sources: list } = readCatalogDocuments(readCatalogFiles(at('prisma/catalog')));
const facts = readFacts(example.facts);
if (!facts.ok) throw new Error('unreadable facts');
const asOf = day(example.asOf);
const match = matchCompany(facts.value, catalog, asOf, VOCABULARY);
const products = new Map(catalog.products.map((product) => [product.id, product]));
const sources = new Map(list.map((source) => [source.id, source]));
const published = { hash: 'e'.repeat(64), catalog, products, sources };
const found = match.products.map((entry) => {
  const product = products.get(entry.product)!;
  const card = matchCard(entry, product, sources);
  return { card, detail: productMatchView({ runId: 'run', asOf }, entry, card, product, published) };
});
const view: MatchView = { runId: 'run', companyId: 'company', companyName: '申江微芯', asOf, createdAt: '2026-09-01T02:00:00Z', engineVersion: '1', sections: cardSections(found.map(({ card }) => card), facts.value), nextQuestions: [], case: null, may: { save: true, submitCase: true } };
const details = new Map(found.map(({ card, detail }) => [card.productId, detail]));

type Line = { readonly id: string; readonly name: string; readonly verdict: string; readonly told: string };
const untagged = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

/** The cards of the page in reading order, type by type, as their HTML says them. */
function pageLines(language: Language): readonly Line[] {
  return PRODUCT_TYPES.flatMap((only) => {
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale={language} messages={MESSAGES[language]} timeZone="Asia/Shanghai">
        <MatchPage view={view} only={only} vocabulary={VOCABULARY} language={language} notice={null} saveAction={async () => undefined} />
      </NextIntlClientProvider>,
    );
    return [...html.matchAll(/<li class="mc" id="p-([^"]+)">(.*?)<\/li>/gs)].map(([, id = '', card = '']) => ({
      id,
      name: untagged(/<h4>(.*?)<\/h4>/s.exec(card)?.[1] ?? ''),
      verdict: untagged(/<p class="mv [a-z]+">(.*?)<\/p>/s.exec(card)?.[1] ?? '').replace(/（只有一处较弱的来源）| \(on one weak source\)$/, ''),
      told: untagged(card),
    }));
  });
}

describe.each(['zh', 'en'] as const)('one result in %s', (language) => {
  const dossier = dossierOfMatch(view, details, VOCABULARY, language);
  const told = dossier.groups.flatMap((group) => group.products);
  const lines = pageLines(language);

  test('the page and the dossier hold the same products in the same order with the same verdicts, gaps and figures', () => {
    expect(lines).toHaveLength(catalog.products.length);
    expect(lines.map(({ id, name }) => [id, name])).toEqual(told.map(({ id, name }) => [id, name]));
    told.forEach((product, index) => {
      expect(lines[index]?.verdict).toContain(product.state.words);
      for (const gap of product.gaps) expect(plain(lines[index]?.told ?? '')).toContain(plain(gap.split(' — ')[0] ?? ''));
      for (const [, value] of product.facts.filter(([name]) => name === (language === 'zh' ? '金额' : 'Amount'))) if (product.figures.amount !== null) expect(lines[index]?.told).toContain(value);
      expect(lines[index]?.told).toContain(product.source.title);
    });
  });

  test('so do the spreadsheet and the CSV file', async () => {
    const tables = dossierTables(dossier);
    const { columns } = tables[0];
    const at = (label: string) => columns.findIndex((column) => column.label === label);
    const [name, verdict, amount] = language === 'zh' ? [at('产品'), at('结论'), at('金额（元）')] : [at('Product'), at('Verdict'), at('Amount (CNY)')];
    const want = lines.map((line, index) => [line.name, told[index]?.state.words, told[index]?.figures.amount ?? '']);
    const sheets = await readXlsxFile(await xlsxFile(tables), { trim: false });
    expect(sheets[0]?.data.slice(1).map((row) => [row[name], row[verdict], String(row[amount] ?? '')])).toEqual(want);
    const csv = parse(csvFile(tables[0]), { bom: true }) as string[][];
    expect(csv.slice(1).map((row) => [row[name], row[verdict], row[amount]])).toEqual(want);
  });

  test('and the PDF, in the same order', async () => {
    const pdf = await dossierPdf(dossier, dossier.title);
    if (!pdf.ok) throw new Error('busy');
    const text = plain(pagesOfPdf(pdf.value).join(''));
    let from = 0;
    for (const { name, verdict } of lines) {
      const place = text.indexOf(plain(name), from);
      expect(place, name).toBeGreaterThanOrEqual(from);
      expect(text.slice(place, place + 400), name).toContain(plain(verdict));
      from = place + plain(name).length;
    }
  }, 60_000);

  test('and the API has the same verdict for each', () => {
    const answer = writeMatchAnswer(match, published);
    const words: Readonly<Record<string, string>> = language === 'zh' ? { eligible: '符合已公布的条件', ineligible: '不符合已公布的条件', undetermined: '暂不能判断', faulty: '这一项我们未能核对' } : { eligible: 'Meets the published criteria', ineligible: 'Does not meet the published criteria', undetermined: 'Cannot tell yet', faulty: 'We could not check this one' };
    const byId = new Map(lines.map((line) => [line.id, line]));
    expect(answer.products).toHaveLength(lines.length);
    for (const product of answer.products.filter(({ verdict }) => verdict !== null)) expect([product.id, byId.get(product.id)?.verdict]).toEqual([product.id, words[product.verdict ?? '']]);
  });
});
