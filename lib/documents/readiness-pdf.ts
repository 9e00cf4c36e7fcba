import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dossierWord } from '@/lib/presenters/dossier-words.ts';
import { pathLabel } from '@/lib/presenters/fact-words.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';
import type { ReadinessReport, ReportLine, ReportPart } from '@/lib/presenters/readiness-report.ts';
import type { RoadCell } from '@/lib/presenters/road-table.ts';
import type { Say } from '@/lib/presenters/say.ts';
import { bulletSvg } from './bullet-svg.ts';
import { layOutPdf, type LaidOut } from './lay-out-pdf.ts';
import { headingPiece, statePiece, TONES, whole } from './pdf-pieces.ts';
import { timelineSvg, yearsSvg } from './timeline-svg.ts';

const [CELL, VALUE, TIME] = [54, 110, 250];
const DEEPEST = 6;

/** Writes the STAR report as PDF: the same words and pictures as the page, every road and gate criterion by criterion, sources by number at the end. */
export function readinessPdf(report: ReadinessReport, header: string, vocabulary: Vocabulary, say: Say, language: Language): Promise<LaidOut> {
  const content: Content[] = [
    { text: report.title, fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
    { text: report.lead, color: TONES.quiet },
    { text: report.disclaimer, color: TONES.quiet, margin: [0, 6, 0, 6] },
    ...(report.apart === null ? [] : [{ text: report.apart, color: TONES.quiet }]),
    ...(report.answer === null ? [{ text: say('noMarketTitle'), bold: true }] : [{ text: report.answer, fontSize: 12, margin: [0, 6, 0, 6] } satisfies Content]),
    ...list(say('declaredTitle'), report.needs),
    headingPiece(say('roadsTitle')),
    { text: say('roadsLead'), color: TONES.quiet, margin: [0, 0, 0, 4] },
    roads(report, say, language),
    headingPiece(say('planTitle')),
    ...plan(report, vocabulary, say, language),
    headingPiece(say('gatesTitle')),
    ...report.gates.flatMap((part) => partPieces(part, language)),
    headingPiece(say('eachRoadTitle')),
    ...report.roads.flatMap((part) => partPieces(part, language)),
    headingPiece(say('versionsTitle')),
    ...report.versions.map(({ title, text, change, filing }) => whole({ margin: [0, 0, 0, 4], stack: [{ text: title, bold: true }, { text }, ...(change === null ? [] : [{ text: change, color: TONES.quiet }]), ...(filing === null ? [] : [{ text: filing, color: TONES.faulty }])] })),
    headingPiece(say('boardsTitle')),
    ruled(['*', 130, 130], report.boards.map(({ name, state, counts }) => [{ text: name }, statePiece(state), { text: counts, color: TONES.quiet }])),
    ...(report.sources.length === 0 ? [] : [headingPiece(dossierWord('sources', language)), ...report.sources.map((source, index) => whole({ text: `[${index + 1}] ${source}`, fontSize: 8, margin: [0, 1, 0, 1] }))]),
  ];
  return layOutPdf({ content, title: report.title, header, footer: report.disclaimer, pages: dossierWord('page', language) });
}

/** A table with hairlines; an empty one is nothing at all, because pdfmake has no table without rows. */
function ruled(widths: readonly (string | number)[], body: readonly (readonly TableCell[])[], headerRows = 0): Content {
  return body.length === 0 ? { text: '' } : { table: { headerRows, dontBreakRows: true, widths: [...widths], body: body.map((row) => [...row]) }, layout: 'ruled' };
}

function list(title: string, lines: readonly string[]): Content[] {
  return lines.length === 0 ? [] : [{ text: title, bold: true, margin: [0, 4, 0, 0] }, ...lines.map((line) => whole({ text: `· ${line}`, margin: [8, 0, 0, 0] }))];
}

/** The roads side by side, as on the page. */
function roads({ table }: ReadinessReport, say: Say, language: Language): Content {
  const head = table.columns.map(({ title, outcome, words }): TableCell => ({ stack: [{ text: title, bold: true }, outcome === null ? { text: words, color: TONES.quiet } : statePiece({ ...outcomeWords(outcome, language), words })] }));
  const rows = table.rows.map(({ label, yours, cells }): TableCell[] => [
    { stack: [{ text: label, bold: true }, { text: yours }] },
    ...cells.map((found): TableCell => (found.length === 0 ? { text: '–', color: TONES.quiet } : { stack: found.map((cell) => cellPiece(cell, language)) })),
  ]);
  const others: TableCell[] = [{ text: say('otherCriteria'), bold: true }, ...table.others.map((counts): TableCell => ({ text: counts ?? say('none'), ...(counts === null ? { color: TONES.quiet } : {}) }))];
  return { fontSize: 6.5, stack: [ruled(['*', ...table.columns.map(() => CELL)], [[{ text: say('criterion'), color: TONES.quiet }, ...head], ...rows, others], 1)] };
}

function cellPiece({ oneOf, asks, outcome, words, weak, bullet }: RoadCell, language: Language): Content {
  return {
    margin: [0, 0, 0, 3],
    stack: [{ text: `${oneOf}${asks}` }, ...(bullet === null ? [] : [{ svg: bulletSvg(bullet, outcome, CELL, 8), width: CELL }]), statePiece({ ...outcomeWords(outcome, language), words }), ...weakPiece(weak)],
  };
}

/** The timeline, and the same in words below it. */
function plan({ timeline, common, plans }: ReadinessReport, vocabulary: Vocabulary, say: Say, language: Language): Content[] {
  const bars = timeline.bars.map((bar): TableCell[] => [{ text: bar.title }, { svg: timelineSvg(bar, timeline.years, TIME), width: TIME }, { text: bar.words, color: TONES.quiet }]);
  const picture: Content = bars.length === 0 ? { text: say('planNoRoad') } : { margin: [0, 0, 0, 6], table: { widths: [80, TIME, '*'], dontBreakRows: true, body: [...bars, [{ text: '' }, { svg: yearsSvg(timeline.years, TIME), width: TIME }, { text: '' }]] }, layout: 'noBorders' };
  const rows = plans.map(({ title, note, tone, missing, ways, incomplete }): TableCell[] => [
    { text: title, bold: true },
    {
      stack: [
        ...(note === null ? [] : [{ text: note, color: tone === 'met' ? TONES.met : TONES.quiet }]),
        ...(missing.length === 0 ? [] : [{ text: `${dossierWord('missing', language)}: ${missing.map((path) => pathLabel(vocabulary, path, language)).join(language === 'zh' ? '、' : ', ')}` }]),
        ...ways.flatMap(({ head, steps }): Content[] => [{ text: head }, ...steps.map((step): Content => ({ text: `· ${step}`, margin: [8, 0, 0, 0] }))]),
        ...(incomplete === null ? [] : [{ text: incomplete, color: TONES.quiet }]),
      ],
    },
  ]);
  return [picture, ...list(say('planCommon'), common), { text: '', margin: [0, 4, 0, 0] }, ruled([90, '*'], rows)];
}

function partPieces({ title, summary, state, counts, lines, open }: ReportPart, language: Language): Content[] {
  const word = (name: Parameters<typeof dossierWord>[0]): TableCell => ({ text: dossierWord(name, language), bold: true, color: TONES.quiet });
  const head: Content = { unbreakable: true, margin: [0, 6, 0, 2], stack: [{ text: title, bold: true }, ...(state === null ? [] : [statePiece(state)]), { text: counts, color: TONES.quiet }, { text: summary, color: TONES.quiet }] };
  const table = lines.length === 0 ? [] : [ruled(['*', VALUE, 80, 76], [[word('criterion'), word('value'), word('result'), word('source')], ...lines.map(linePieces)], 1)];
  return [head, ...table, ...open.map((point): Content => whole({ text: point, fontSize: 8, color: TONES.quiet, margin: [0, 2, 0, 0] }))];
}

function linePieces({ depth, text, value, distance, missing, outcome, bullet, weak, state, cited }: ReportLine): TableCell[] {
  return [
    { margin: [Math.min(depth, DEEPEST) * 8, 0, 0, 0], stack: [{ text }, ...weakPiece(weak)] },
    { stack: [{ text: value ?? '' }, ...(bullet === null ? [] : [{ svg: bulletSvg(bullet, outcome, VALUE, 10), width: VALUE }]), ...(distance === null ? [] : [{ text: distance, color: TONES.quiet }]), ...missing.map((each) => ({ text: each, color: TONES.unknown }))] },
    statePiece(state),
    { text: cited.join('\n'), fontSize: 8 },
  ];
}

function weakPiece(weak: string | null): Content[] {
  return weak === null ? [] : [{ text: weak, color: TONES.faulty }];
}
