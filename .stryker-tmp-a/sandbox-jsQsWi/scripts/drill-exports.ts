/**
 * `npm run drill:exports [count]`: writes random shortlists (200 by default, matched by the real engine, with notes that try to be formulas) as PDF, XLSX
 * and CSV, reads each back with tools that are not ours and compares with the dossier the page shows. `pdftotext` is asked for the PDF; LibreOffice,
 * where it is installed, opens the spreadsheets of every tenth list and is asked for formulas.
 */
// @ts-nocheck

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { dossierOfShortlist } from '@/lib/documents/dossier-of-view.ts';
import { dossierPdf } from '@/lib/documents/dossier-pdf.ts';
import { fromFormulaSafe } from '@/lib/documents/formula-safe.ts';
import { csvFile, xlsxFile } from '@/lib/documents/table-file.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { dossierTables } from '@/lib/presenters/dossier-tables.ts';
import type { NeutralTable } from '@/lib/presenters/neutral-table.ts';
import { anyShortlist } from '@/lib/testing/any-dossier.ts';
import { missingInPdf } from '@/lib/testing/dossier-in-pdf.ts';
import { splitRows } from '@/lib/testing/dossier-in-pdf.ts';
import { pagesOfPdf } from '@/lib/testing/read-pdf.ts';

const count = Number(process.argv[2] ?? 200);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const tools = { pdftotext: has('pdftotext'), pdffonts: has('pdffonts'), soffice: has('soffice') };
const wrong: string[] = [];
const seen = { products: 0, criteria: 0, cells: 0, pages: 0, opened: 0 };

/** A cell as both sides can be compared: as XML and CSV readers give it back. */
const shown = (value: unknown): string =>
  (value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();

function compare(list: number, file: string, table: NeutralTable, cells: readonly (readonly unknown[])[]): void {
  table.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      seen.cells += 1;
      const expected = table.columns[c]!.kind === 'money' || table.columns[c]!.kind === 'count' ? (value === null ? '' : String(Number(value))) : shown(value);
      const got = table.columns[c]!.kind === 'text' ? shown(cells[r + 1]?.[c]) : shown(cells[r + 1]?.[c]) === '' ? '' : table.columns[c]!.kind === 'day' ? shown(cells[r + 1]?.[c]) : String(Number(cells[r + 1]?.[c]));
      if (got !== expected) wrong.push(`list ${list}, ${file}, row ${r + 1}, ${table.columns[c]!.label}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`);
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'livewater-exports-'));
const lists = fc.sample(anyShortlist(8), { numRuns: count, seed: 20_261_123 });
for (const [index, { list, details }] of lists.entries()) {
  const language = index % 2 === 0 ? 'zh' : 'en';
  const dossier = dossierOfShortlist(list, details, VOCABULARY, language);
  const tables = dossierTables(dossier);
  seen.products += list.items.length;
  seen.criteria += tables[1].rows.length;

  const pdf = await dossierPdf(dossier, dossier.title);
  if (!pdf.ok) throw new Error('busy');
  const pdfPath = join(folder, 'list.pdf');
  writeFileSync(pdfPath, pdf.value);
  const pages = pagesOfPdf(pdf.value);
  seen.pages += pages.length;
  const text = tools.pdftotext ? execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdfPath, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }) : pages.join('');
  // Across a page break a reader meets the foot of the page: what is not found in one go must stand whole in the pages' own text.
  const missing = missingInPdf(dossier, text).filter((each) => missingInPdf(dossier, pages.join('')).includes(each));
  for (const each of missing) wrong.push(`list ${index}, PDF lacks: ${each}`);
  for (const each of splitRows(dossier, pages)) wrong.push(`list ${index}, PDF splits: ${each}`);
  if (text.includes('\uFFFD')) wrong.push(`list ${index}, PDF has a glyph without a character`);
  if (tools.pdffonts && index % 20 === 0 && !execFileSync('pdffonts', [pdfPath], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean).every((line) => /yes\s+yes\s+yes/.test(line))) wrong.push(`list ${index}, a font is not embedded`);

  const xlsx = await xlsxFile(tables);
  const sheets = await readXlsxFile(xlsx, { trim: false });
  tables.forEach((table, sheet) => compare(index, `sheet ${sheet + 1}`, table, sheets[sheet]?.data ?? []));
  const csv = csvFile(tables[0]);
  compare(index, 'CSV', tables[0], (parse(csv, { bom: true }) as string[][]).map((row) => row.map((cell, c) => (tables[0].columns[c]?.kind === 'text' ? fromFormulaSafe(cell) : cell))));

  if (tools.soffice && index % 10 === 0) {
    for (const [kind, bytes] of [['xlsx', xlsx], ['csv', csv]] as const) {
      const path = join(folder, `list.${kind}`);
      writeFileSync(path, bytes);
      const filter = kind === 'csv' ? ['--infilter=CSV:44,34,76,1,,0,false,true,false'] : [];
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...filter, '--convert-to', 'fods', '--outdir', folder, path], { stdio: 'ignore', timeout: 120_000 });
      seen.opened += 1;
      const formulas = [...readFileSync(join(folder, 'list.fods'), 'utf8').matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula);
      for (const formula of formulas) wrong.push(`list ${index}, ${kind} opened by LibreOffice has a formula: ${formula}`);
    }
  }
}
rmSync(folder, { recursive: true });
for (const line of wrong.slice(0, 40)) say(`FAIL ${line}`);
say(`${lists.length} lists, ${seen.products} products, ${seen.criteria} criteria, ${seen.pages} PDF pages, ${seen.cells} cells compared${tools.pdftotext ? '' : ' (no pdftotext here: PDF read by our own reader)'}${tools.soffice ? `, ${seen.opened} files opened by LibreOffice` : ' (no LibreOffice here)'}; ${wrong.length} differences.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
