// @ts-nocheck
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { hostileFiles, part, workbook } from '@/lib/testing/hostile-files.ts';
import { rawZip } from '@/lib/testing/raw-zip.ts';
import { cellsOfFile } from './cells-of-file.mjs';
import { LIMITS, MAX_UPLOAD_BYTES, readSpreadsheet } from './read-spreadsheet.ts';

async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.map(({ sheet, cell, text }) => `${sheet}!${cell}=${text}`);
}

describe('readSpreadsheet', () => {
  it('reads every kind of cell of a workbook as a person sees it', async () => {
    const day = new Date(Date.UTC(2021, 2, 5));
    const data = [
      ['key', '研发投入'],
      [{ value: 0.125, type: Number, format: '0.0%' }, { value: day, type: Date, format: 'yyyy-mm-dd' }],
      [0.1 + 0.2, 35_000_000.12],
      [true, '9131E10'],
    ];
    const bytes = await writeXlsxFile([{ sheet: '财务', data }, { sheet: '二', data: [[null, null, ' x ']] }]).toBuffer();
    expect(await textsOf(bytes)).toEqual([
      '财务!A1=key', '财务!B1=研发投入', '财务!A2=12.5%', '财务!B2=2021-03-05', '财务!A3=0.3', '财务!B3=35000000.12', '财务!A4=TRUE', '财务!B4=9131E10', '二!C1=x',
    ]);
  });

  it('tells an error in a cell instead of dropping it, and reads the stored result of a formula', async () => {
    const sheet = '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>2*3</f><v>6</v></c></row>';
    expect(await textsOf(rawZip(workbook(sheet)))).toEqual(['S!A1=#DIV/0!', 'S!B1=6']);
  });

  it('reads UTF-8 with and without its mark, UTF-16, and GB18030; comma, tab and semicolon', async () => {
    const gb18030 = Buffer.from('d3aad2b5cad5c8eb2c33353030cdf2', 'hex');
    expect(await textsOf(gb18030)).toEqual(['!A1=营业收入', '!B1=3500万']);
    expect(await textsOf(Buffer.from('\uFEFF营业收入,"1,200"\r\n'))).toEqual(['!A1=营业收入', '!B1=1,200']);
    expect(await textsOf(Buffer.from('营业收入\t3500万\n'))).toEqual(['!A1=营业收入', '!B1=3500万']);
    expect(await textsOf(Buffer.from('营业收入;3500万\n'))).toEqual(['!A1=营业收入', '!B1=3500万']);
    expect(await textsOf(Buffer.from('\uFEFF营业收入\t1\n', 'utf16le'))).toEqual(['!A1=营业收入', '!B1=1']);
  });

  it('reads what the guard has seen: a part that only a second zip reader would find does not count', async () => {
    const sound = rawZip(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const hidden = rawZip(workbook('<row r="1"><c r="A1"><v>666</v></c></row>')).subarray(0, -22);
    const joined = Buffer.concat([hidden, sound]);
    const read = await readSpreadsheet(joined);
    expect(read.ok ? read.value.map(({ text }) => text) : read.failure.code).not.toContain('666');
  });

  it.each(hostileFiles(0.2).map((file) => [file.name, file] as const))('refuses: %s', async (_name, file) => {
    const bytes = file.make();
    // In this process, for speed; `npm run drill:files` sends them through the real one at full size.
    const code = await cellsOfFile(Buffer.from(bytes), LIMITS).then((cells) => (cells.length === 0 ? 'empty' : 'read'), (error: { code?: string }) => error.code ?? String(error));
    expect(bytes.length > MAX_UPLOAD_BYTES ? 'too-big' : code).toBeOneOf([...file.expected]);
  });

  it('ends a process that is over its time or its memory, and goes on', async () => {
    const bytes = rawZip(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(await readSpreadsheet(bytes, { seconds: 0.01, heapMegabytes: 96 })).toMatchObject({ failure: { code: 'too-slow' } });
    expect(await readSpreadsheet(rawZip([...workbook(''), part('xl/b.xml', 'x'.repeat(9_000_000))]), { seconds: 8, heapMegabytes: 3 })).toMatchObject({ failure: { code: 'too-big-unpacked' } });
    expect((await readSpreadsheet(bytes)).ok).toBe(true);
  });

  it('refuses an upload of one byte too many, and nothing at all', async () => {
    expect(await readSpreadsheet(Buffer.alloc(MAX_UPLOAD_BYTES + 1, 0x61))).toMatchObject({ failure: { code: 'too-big' } });
    expect(await readSpreadsheet(new Uint8Array())).toMatchObject({ failure: { code: 'empty' } });
    expect(await readSpreadsheet(Buffer.from(' , \n'))).toMatchObject({ failure: { code: 'empty' } });
  });
});
