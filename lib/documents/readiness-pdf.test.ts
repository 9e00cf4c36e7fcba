import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { buildReadinessView } from '@/lib/contracts/matching/build-readiness-view.ts';
import { day } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Language } from '@/lib/domain/text.ts';
import { bulletOf } from '@/lib/presenters/bullet.ts';
import { bulletShapes } from '@/lib/presenters/bullet-shapes.ts';
import { leavesOf } from '@/lib/presenters/group-words.ts';
import { readinessReport } from '@/lib/presenters/readiness-report.ts';
import type { Say } from '@/lib/presenters/say.ts';
import { plain } from '@/lib/testing/dossier-in-pdf.ts';
import { catalogFiles } from '@/lib/testing/given-catalog.ts';
import { pagesOfPdf } from '@/lib/testing/read-pdf.ts';
import { MESSAGES } from '@/lib/web/messages.ts';
import { bulletSvg } from './bullet-svg.ts';
import { readinessPdf } from './readiness-pdf.ts';

const example = JSON.parse(readFileSync(fileURLToPath(new URL('../../docs/worked-examples/lingang-chip-designer.json', import.meta.url)), 'utf8')) as { readonly asOf: string; readonly facts: unknown };
const { catalog, sources } = readCatalogDocuments(catalogFiles());

function viewOn(asOf: string, filedOn: string | null = null) {
  const facts = readFacts(example.facts);
  if (!facts.ok) throw new Error('unreadable facts');
  return buildReadinessView({ runId: 'run', companyName: '临港芯片设计样例公司', facts: facts.value, factsOn: day(example.asOf), asOf: day(asOf), filedOn: filedOn === null ? null : day(filedOn), catalog, sources: new Map(sources.map((source) => [source.id, source])) }, VOCABULARY);
}

async function reportPdf(language: Language, view = viewOn(example.asOf)) {
  const say = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'readiness' }) as unknown as Say;
  const report = readinessReport(view, VOCABULARY, say, language);
  const written = await readinessPdf(report, 'header', VOCABULARY, say, language);
  if (!written.ok) throw new Error('busy');
  return { report, bytes: written.value };
}

/** Every text that a report shows; names, paths and what only steers the picture are none. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['name', 'fact', 'path', 'productId', 'tone', 'outcome', 'sign'].includes(key) && !/\p{Script=Han}/u.test(value) ? [] : [value];
  if (Array.isArray(value)) return key === 'missing' ? [] : value.flatMap((each) => textsOf(each, key));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => textsOf(each, name)) : [];
}

describe('readinessPdf', () => {
  it.each(['zh', 'en'] as const)('says in %s all that the page says, with a picture for every criterion that has one', async (language) => {
    const { report, bytes } = await reportPdf(language);
    const text = plain(pagesOfPdf(bytes).join(''));
    expect([...new Set(textsOf(report))].filter((each) => each !== '' && !text.includes(plain(each)))).toEqual([]);
    expect(report.table.rows.flatMap(({ cells }) => cells.flat()).filter(({ bullet }) => bullet !== null).length).toBeGreaterThan(10);
    expect(report.timeline.bars.length).toBeGreaterThan(2);
    expect(text).toContain(String(report.timeline.years[0]?.year));
  }, 60_000);

  it('draws as many pictures as the report has, each with all its parts', async () => {
    const { report, bytes } = await reportPdf('zh');
    const bullets = [...report.table.rows.flatMap(({ cells }) => cells.flat()), ...report.gates.flatMap(({ lines }) => lines), ...report.roads.flatMap(({ lines }) => lines)].flatMap(({ bullet }) => bullet ?? []);
    const ticks = bullets.reduce((sum, bullet) => sum + bulletShapes(bullet, 8).filter(({ part }) => part === 'tick').length, 0);
    expect(ticks).toBeGreaterThan(20);
    // #17201B is the colour of a threshold.
    expect(shapesFilled(bytes, '0.0901960784')).toBe(ticks);
  }, 60_000);

  it('is read by a reader of PDF files, and its fonts are embedded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readiness-pdf-'));
    try {
      const { report, bytes } = await reportPdf('zh', viewOn('2024-04-30', '2024-03-28'));
      const file = join(folder, 'star.pdf');
      writeFileSync(file, bytes);
      const text = plain(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
      expect(text).not.toContain('\uFFFD');
      for (const word of ['离科创板还有多远', '不代表能够上市', '第4版（共4版）', '申报日2024年3月28日有效的是另一版', '不低于10亿']) expect(text).toContain(word);
      for (const { title } of report.table.columns) expect(text).toContain(plain(title));
      const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean);
      expect(fonts.length).toBeGreaterThan(0);
      for (const line of fonts) expect(line).toMatch(/NotoSansSC.*\syes\syes\syes\s/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe('bulletSvg', () => {
  it('draws the shapes of the screen in points, the bar in the colour of the outcome', () => {
    const leaf = leavesOf(viewOn(example.asOf).roads[0]!.evaluation!.explanation).find((each) => bulletOf(each)?.value !== null && bulletOf(each) !== null)!;
    const bullet = bulletOf(leaf)!;
    const svg = bulletSvg(bullet, 'unmet', 100, 8);
    expect(svg.match(/<rect /g)).toHaveLength(bulletShapes(bullet, 8).length);
    expect(svg).toContain(`<rect x="${bullet.ticks[0]! / 10}" y="0" width="1.2" height="8" fill="#17201B"/>`);
    expect(svg).toContain('fill="#A3271B"');
  });
});

/** How many shapes of this colour are filled on all pages. */
function shapesFilled(bytes: Buffer, colour: string): number {
  const raw = bytes.toString('latin1');
  const pages = [...raw.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const packed = Buffer.from(raw.slice(start, start + Number(match[1])), 'latin1');
    return packed[0] === 0x78 ? [inflateSync(packed).toString('latin1')] : [];
  });
  return pages.flatMap((page) => [...page.matchAll(/\n([\d. ]+) scn\n\/Gs\d+ gs\n[\d.]+ [\d.]+ m\n(?:[\d.]+ [\d.]+ l\n)+h\nf\n/g)]).filter(([, fill = '']) => fill.startsWith(colour)).length;
}
