import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import { amountText } from '@/lib/contracts/intake/answer-draft.ts';
import { ASSET_HEADINGS } from '@/lib/contracts/intake/asset-columns.ts';
import type { AssetContent } from '@/lib/contracts/intake/asset-item.ts';
import { separator, templateChoices, templateUnit, templateValue, YES_NO } from '@/lib/contracts/intake/template-cells.ts';
import { TEMPLATE_HEADINGS } from '@/lib/contracts/intake/template-headings.ts';
import { ASSET_TRAITS, KIND_LABELS, TRAIT_LABELS, TRAITS_OF } from '@/lib/domain/facts/asset.ts';
import { INTAKE_SECTIONS, type FactDefinition, type IntakeSection, type Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { answerLists } from './answer-lists.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** What the template says besides the dictionary: names of the sheets (at most 31 characters), and the lines on its first sheet. */
export type TemplateWords = { readonly guide: string; readonly lines: readonly string[]; readonly inventory: string; readonly sections: Readonly<Record<IntakeSection, string>> };

const HEAD = { fontWeight: 'bold', backgroundColor: '#E4EAE6', alignVertical: 'top', wrap: true } as const;
const TEXT = { type: String, wrap: true, alignVertical: 'top' } as const;
const QUIET = { ...TEXT, textColor: '#5B6660' } as const;
/** Cells to be filled; text, so that a spreadsheet program turns no day, percentage or long number into something else. */
const FREE = { format: '@', type: String, backgroundColor: '#FFFBEA', borderStyle: 'thin', borderColor: '#C9C2A4', alignVertical: 'top', wrap: true } as const;
const FIGURE = { backgroundColor: '#FFFBEA', borderStyle: 'thin', borderColor: '#C9C2A4', alignVertical: 'top' } as const;

/**
 * Writes the template of the intake form as XLSX from the data dictionary: a sheet for each section, a row for each question, series
 * with a column for each fiscal year (newest first), answers given so far filled in; last a sheet for the inventory, a row for each item. `readSpreadsheetRows`
 * and `readInventoryRows` read it back.
 */
export async function intakeTemplate(content: {
  readonly vocabulary: Vocabulary;
  readonly fiscalYears: readonly number[];
  readonly answers: ReadonlyMap<string, Pick<AnswerView, 'state' | 'value'>>;
  readonly assets: readonly AssetContent[];
  readonly language: Language;
  readonly words: TemplateWords;
}): Promise<Buffer> {
  const { language, words } = content;
  const facts = [...content.vocabulary.facts.values()];
  const sections = INTAKE_SECTIONS.map((section) => ({ section, facts: facts.filter((fact) => fact.section === section) })).filter((each) => each.facts.length > 0);
  const guide: WorkbookSheet = { sheet: sheetName(words.guide), columns: [{ width: 90 }], data: words.lines.map((line, index) => [{ ...TEXT, value: line, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) }]) };
  const sheets = sections.map(({ section, facts: asked }) => sheetOf(words.sections[section], asked, content));
  const lists = sections.map(({ facts: asked }) => asked.map((fact) => (fact.shape.kind === 'set' ? null : templateChoices(fact, language))));
  const file = writeXlsxFile([guide, ...sheets, inventorySheet(content)], { fontFamily: 'Calibri', fontSize: 11, features: [answerLists([[], ...lists])] });
  return file.toBuffer();
}

type Content = Parameters<typeof intakeTemplate>[0];

function sheetOf(title: string, facts: readonly FactDefinition[], { fiscalYears, language, answers }: Content): WorkbookSheet {
  const years = facts.some((fact) => fact.shape.kind === 'series') ? fiscalYears : [];
  const head = (text: string): Cell => ({ ...HEAD, type: String, value: text });
  const headings = TEMPLATE_HEADINGS;
  const top = [headings.key[language], headings.question[language], headings.answer[language], ...years.map((year) => (language === 'zh' ? `${year}年度` : `FY ${year}`)), headings.unit[language], headings.options[language], headings.help[language]];
  const rows = facts.map((fact): Cell[] => {
    const series = fact.shape.kind === 'series';
    const cell = (path: string): Cell => filled(fact, answers.get(path) ?? { state: 'unanswered', value: null }, language);
    return [
      { ...QUIET, value: fact.key },
      { ...TEXT, value: fact.question[language] },
      series ? null : cell(fact.key),
      ...years.map((year) => (series ? cell(`${fact.key}.${year}`) : null)),
      { ...TEXT, value: templateUnit(fact, language) },
      { ...QUIET, value: templateChoices(fact, language)?.join(separator(language)) ?? '' },
      { ...QUIET, value: fact.help?.[language] ?? '' },
    ];
  });
  const widths = [26, 46, 24, ...years.map(() => 18), 14, 42, 46];
  return { sheet: sheetName(title), stickyRowsCount: 1, columns: widths.map((width) => ({ width })), data: [top.map(head), ...rows] };
}

/** Empty rows under the items that are listed already. */
const MORE_ITEMS = 40;

function inventorySheet({ assets, language, words }: Content): WorkbookSheet {
  const head = (text: string): Cell => ({ ...HEAD, type: String, value: text });
  const headings = ASSET_HEADINGS;
  const top = [headings.kind[language], headings.name[language], headings.number[language], ...ASSET_TRAITS.map((trait) => TRAIT_LABELS[trait][language]), headings.valuation[language]];
  const free = (value: string): Cell => ({ ...FREE, value });
  const rows = assets.map(({ kind, name, number, traits, valuation }) => [
    free(KIND_LABELS[kind][language]), free(name), free(number),
    ...ASSET_TRAITS.map((trait) => (TRAITS_OF[kind].includes(trait) ? free(traits[trait] === undefined ? '' : YES_NO[language][traits[trait] ? 0 : 1]) : null)),
    free(amountText(valuation)),
  ]);
  const empty = Array.from({ length: MORE_ITEMS }, () => top.map(() => free('')));
  return { sheet: sheetName(words.inventory), stickyRowsCount: 1, columns: [20, 36, 24, ...ASSET_TRAITS.map(() => 14), 18].map((width) => ({ width })), data: [top.map(head), ...rows, ...empty] };
}

function filled(fact: FactDefinition, answer: Pick<AnswerView, 'state' | 'value'>, language: Language): Cell {
  const value = templateValue(fact, answer, language);
  const figure = (fact.shape.kind === 'number' || fact.shape.kind === 'series') && fact.shape.unit !== 'ratio' && fact.shape.unit !== 'flag';
  if (typeof value === 'number') return { ...FIGURE, type: Number, format: fact.shape.kind !== 'day' && 'unit' in fact.shape && fact.shape.unit === 'CNY' ? '#,##0.00' : '#,##0', value };
  return figure && value === null ? { ...FIGURE, type: String, value: '' } : { ...FREE, value: value ?? '' };
}

/** A name that spreadsheet programs take: at most 31 characters, none of `[]:*?/\`. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
