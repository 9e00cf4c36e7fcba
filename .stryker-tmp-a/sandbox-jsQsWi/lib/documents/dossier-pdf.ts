// @ts-nocheck
import type { Content, TableCell } from 'pdfmake/interfaces';
import { dossierWord } from '@/lib/presenters/dossier-words.ts';
import type { Dossier, DossierCriterion, DossierProduct } from '@/lib/presenters/dossier.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { moneyOfYuan } from '@/lib/presenters/money.ts';
import { runApart, type Caps } from './run-apart.ts';

const CAPS: Caps = { seconds: 60, heapMegabytes: 512 };
const TONES = { met: '#1F6B3B', unmet: '#A3271B', unknown: '#7A5A00', faulty: '#8A3B00', quiet: '#5B6660' } as const;

/**
 * Writes a dossier as PDF (A4, fonts embedded, text that can be searched): the overview, each product with its criteria, the sources by
 * number; day and disclaimer on every page. No criterion is split across pages. `header` is one line, such as title and day.
 */
export async function dossierPdf(dossier: Dossier, header: string): Promise<Result<Buffer, { readonly kind: 'too-many'; readonly retryAfterSeconds: number }>> {
  const { language } = dossier;
  const products = dossier.groups.flatMap((group) => group.products);
  const document = {
    content: [
      { text: dossier.title, fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
      ...dossier.lines.map(([name, value]): Content => ({ text: [{ text: `${name}${language === 'zh' ? '：' : ': '}`, color: TONES.quiet }, value] })),
      { text: dossier.disclaimer, color: TONES.quiet, margin: [0, 6, 0, 10] },
      overview(dossier),
      ...products.flatMap((product) => productPart(product, dossier)),
      ...(dossier.sources.length === 0 ? [] : [heading(dossierWord('sources', language)), ...dossier.sources.map((source, index) => whole({ text: `[${index + 1}] ${source}`, fontSize: 8, margin: [0, 1, 0, 1] }))]),
    ] satisfies Content[],
  };
  const task = { document, info: { title: dossier.title, creator: 'Livewater' }, header, footer: dossier.disclaimer, pages: dossierWord('page', language) };
  const outcome = await runApart('pdf-process.mjs', task, CAPS);
  if ('answered' in outcome) return ok(Buffer.from((outcome.answered as { readonly value: Uint8Array }).value));
  if ('busy' in outcome) return fail({ kind: 'too-many', retryAfterSeconds: 10 });
  throw outcome.ended.kind === 'fault' ? outcome.ended.error : new Error(`The PDF was not finished: ${outcome.ended.kind}`);
}

/** Keeps a piece on one page. */
function whole(piece: Content): Content {
  return { unbreakable: true, stack: [piece] };
}

function heading(text: string): Content {
  return { text, fontSize: 13, bold: true, margin: [0, 14, 0, 4] };
}

function overview({ groups, language }: Dossier): Content {
  const word = (name: Parameters<typeof dossierWord>[0]): TableCell => ({ text: dossierWord(name, language), bold: true, color: TONES.quiet });
  const rows = groups.flatMap(({ heading: title, products }): TableCell[][] => [
    [{ text: title, bold: true, colSpan: 4, margin: [0, 6, 0, 0] }, {}, {}, {}],
    ...products.map((product): TableCell[] => [
      { stack: [{ text: product.name }, { text: product.provider, color: TONES.quiet, fontSize: 8 }] },
      stateCell(product.state.sign, product.state.words, product.state.tone),
      { text: valueOf(product, dossierWord('amount', language)) },
      { text: valueOf(product, dossierWord('tenor', language)) },
    ]),
  ]);
  return { table: { headerRows: 1, dontBreakRows: true, widths: ['*', 130, 100, 60], body: [[word('product'), word('verdict'), word('amount'), word('tenor')], ...rows] }, layout: 'ruled' };
}

function productPart(product: DossierProduct, { language }: Dossier): Content[] {
  const word = (name: Parameters<typeof dossierWord>[0]): string => dossierWord(name, language);
  const bullets = (title: string, lines: readonly string[]): Content[] => (lines.length === 0 ? [] : [{ text: title, bold: true, margin: [0, 4, 0, 0] }, ...lines.map((line) => whole({ text: `· ${line}`, margin: [8, 0, 0, 0] }))]);
  const facts = [...product.facts, ...ownFacts(product, language)];
  return [
    {
      unbreakable: true,
      stack: [
        heading(product.name),
        { text: `${product.type} · ${product.provider}`, color: TONES.quiet },
        { ...stateCell(product.state.sign, product.state.words, product.state.tone), bold: true, margin: [0, 2, 0, 2] },
        { text: product.summary, margin: [0, 0, 0, 4] },
        { table: { dontBreakRows: true, widths: [90, '*'], body: facts.map(([name, value]): TableCell[] => [{ text: name, color: TONES.quiet }, { text: value }]) }, layout: 'noBorders' },
      ],
    },
    ...bullets(word('gaps'), product.gaps),
    ...bullets(word('missing'), product.missing),
    ...(product.criteria.length === 0 ? [{ text: word('nothingToCheck'), margin: [0, 4, 0, 4] } satisfies Content] : [criteriaTable(product.criteria, word)]),
    ...bullets(word('terms'), product.terms.map(([name, value]) => `${name}${language === 'zh' ? '：' : ': '}${value}`)),
    ...bullets(word('open'), product.open),
    { text: [product.source.title, product.source.date, product.source.grade].filter((part) => part !== null).join(language === 'zh' ? '，' : ', '), fontSize: 8, color: TONES.quiet, margin: [0, 4, 0, 0] },
  ];
}

function ownFacts({ own }: DossierProduct, language: Dossier['language']): (readonly [string, string])[] {
  if (own === null) return [];
  const all: readonly (readonly [Parameters<typeof dossierWord>[0], string | null])[] = [
    ['ownState', own.state],
    ['note', own.note],
    ['outcomeAmount', own.amount === null ? null : moneyOfYuan(own.amount, language)],
    ['outcomeOn', own.on === null ? null : dayWords(own.on, language)],
    ['now', own.now],
  ];
  return all.flatMap(([name, value]) => (value === null || value === '' ? [] : [[dossierWord(name, language), value] as const]));
}

function criteriaTable(criteria: readonly DossierCriterion[], word: (name: Parameters<typeof dossierWord>[0]) => string): Content {
  const head = (['criterion', 'value', 'result', 'source'] as const).map((name): TableCell => ({ text: word(name), bold: true, color: TONES.quiet }));
  const rows = criteria.map((line): TableCell[] => [
    { text: line.text, margin: [Math.min(line.depth, 6) * 8, 0, 0, 0] },
    { stack: [{ text: line.value ?? '' }, ...(line.distance === null ? [] : [{ text: line.distance, color: TONES.quiet }]), ...line.missing.map((missing) => ({ text: missing, color: TONES.unknown }))] },
    stateCell(line.state.sign, line.state.words, line.state.tone),
    { text: line.cited.join('\n'), fontSize: 8 },
  ]);
  return { margin: [0, 6, 0, 4], table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: ['*', 110, 84, 76], body: [head, ...rows] }, layout: 'ruled' };
}

function stateCell(sign: string, words: string, tone: keyof typeof TONES): { text: string; color: string } {
  return { text: `${sign} ${words}`, color: TONES[tone] };
}

function valueOf(product: DossierProduct, name: string): string {
  return product.facts.find(([fact]) => fact === name)?.[1] ?? '';
}
