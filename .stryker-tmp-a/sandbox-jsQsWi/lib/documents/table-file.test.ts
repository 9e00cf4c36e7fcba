// @ts-nocheck
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { NeutralTable } from '@/lib/presenters/neutral-table.ts';
import { anyCellText, FORMULA_PAYLOADS } from '@/lib/testing/formula-payloads.ts';
import { formulaSafe, fromFormulaSafe } from './formula-safe.ts';
import { csvFile, xlsxFile } from './table-file.ts';
import { unpackArchive } from './unpack-archive.mjs';

const LIMITS = { parts: 100, partBytes: 50_000_000, unpackedBytes: 100_000_000 };
const TABLE: NeutralTable = {
  title: '总表',
  columns: [{ label: '产品', kind: 'text' }, { label: '金额（元）', kind: 'money' }, { label: '期限（月）', kind: 'count' }, { label: '比例', kind: 'percent' }, { label: '日期', kind: 'day' }],
  rows: [['沪惠"贷"\n二期', '35000000.12', 36, '12.5', '2026-03-01'], ['-', '-5', 0, '0.0001', null], ['x', '9007199254740991.12', null, '-3', '1999-12-31']],
};
const texts = (values: readonly string[]): NeutralTable => ({ title: 'T', columns: [{ label: 'text', kind: 'text' }], rows: values.map((value) => [value]) });

/** What no XML document can hold, and what a CSV reader makes of a lone carriage return inside quotes, aside. */
const inXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\p{Cs}]/gu, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');

describe('csvFile', () => {
  it('writes figures as figures, texts in quotes, days as days, behind a byte order mark', () => {
    expect(csvFile(TABLE).toString('utf8')).toBe(
      '\uFEFF"产品","金额（元）","期限（月）","比例","日期"\r\n"沪惠""贷""\n二期",35000000.12,36,12.5%,2026-03-01\r\n"\'-",-5,0,0.0001%,\r\n"x",9007199254740991.12,,-3%,1999-12-31\r\n',
    );
  });

  it('writes no text that a spreadsheet program could run, and every text can be had back', () => {
    const raw = csvFile(texts(FORMULA_PAYLOADS));
    const fields = (parse(raw, { bom: true }) as string[][]).slice(1).map(([field]) => field ?? '');
    expect(fields.filter((field) => /^[\s\p{Cc}\p{Cf}\p{Z}\u3164]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(field) || /^[\t\r\n]/.test(field))).toEqual([]);
    expect(fields.map(fromFormulaSafe)).toEqual(FORMULA_PAYLOADS.map((payload) => payload.replaceAll('\u0000', '')));
  });

  it('gives back any text at all', () => {
    fc.assert(fc.property(anyCellText, (text) => fromFormulaSafe(formulaSafe(text)) === text.replaceAll('\u0000', '')), { numRuns: 2_000 });
  });

  it('refuses a text in a column of figures', () => {
    for (const value of ['=1+1', '1e9', '1,000', ' 1', '1\n=2', 'NaN']) expect(() => csvFile({ ...TABLE, columns: [{ label: 'a', kind: 'money' }], rows: [[value]] })).toThrow('Not a money');
  });
});

describe('xlsxFile', () => {
  it('can be read back: texts as texts, figures as exact figures, days as days', async () => {
    const [sheet] = await readXlsxFile(await xlsxFile([TABLE]));
    expect(sheet).toEqual({
      sheet: '总表',
      data: [['产品', '金额（元）', '期限（月）', '比例', '日期'], ['沪惠"贷"\n二期', 35_000_000.12, 36, 0.125, new Date('2026-03-01T00:00:00Z')], ['-', -5, 0, 0.000001, null], ['x', '9007199254740991.12', null, -0.03, new Date('1999-12-31T00:00:00Z')]],
    });
  });

  it('holds no formula, whatever a text says, and every text comes back as it was', async () => {
    const random = fc.sample(anyCellText, 300);
    const values = [...FORMULA_PAYLOADS, 'constructor', '__proto__', 'toString', ...random].filter((value) => inXml(value).trim() !== '' && !/\p{Noncharacter_Code_Point}/u.test(value));
    const bytes = await xlsxFile([texts(values)]);
    const parts = await unpackArchive(bytes, LIMITS);
    const sheet = [...parts].find(([name]) => name.includes('worksheets/'))![1].toString('utf8');
    expect(sheet).not.toMatch(/<f[\s>/]/);
    expect([...sheet.matchAll(/<c [^>]*>/g)].every(([cell]) => /t="(?:s|inlineStr)"/.test(cell))).toBe(true);
    const [read] = await readXlsxFile(bytes, { trim: false });
    const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
    expect(read!.data.slice(1).map(([value]) => value)).toEqual(values.map(inXml).map((value) => (inherited.has(value) ? `${value} ` : value)));
  });
});
