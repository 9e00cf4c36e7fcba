// @ts-nocheck
import type { RefusalCode } from '@/lib/documents/read-spreadsheet.ts';
import { packed, rawZip, type RawEntry } from './raw-zip.ts';

/** A file meant to harm, made on the spot (none is ever stored), and the refusals that are right for it. */
export type HostileFile = { readonly name: string; readonly expected: readonly RefusalCode[]; readonly make: () => Uint8Array };

const MB = 1024 * 1024;
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small sound workbook with this sheet and these shared strings. */
export function workbook(sheetData: string, sharedStrings = ''): RawEntry[] {
  return [
    part('[Content_Types].xml', `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    part('xl/workbook.xml', `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    part(
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    part('xl/worksheets/sheet1.xml', `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`),
    part('xl/sharedStrings.xml', `${XML}<sst xmlns="${MAIN}">${sharedStrings}</sst>`),
  ];
}

export function part(name: string, content: string | Uint8Array): RawEntry {
  return { name, content: typeof content === 'string' ? Buffer.from(content) : content };
}

const CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
const sound = () => workbook(CELL);
const withSheet = (xml: Uint8Array, change: Partial<RawEntry> = {}): RawEntry[] => sound().map((entry) => (entry.name.includes('sheet1') ? { ...entry, content: xml, ...change } : entry));
const ole = (mark: string): Uint8Array => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(mark, 'utf16le'), Buffer.alloc(1024)]);

/** The files; `size` scales the bombs (1 = those of the drill). */
export function hostileFiles(size = 1): readonly HostileFile[] {
  const megabytes = (count: number): Uint8Array => Buffer.alloc(Math.ceil(count * size) * MB, 0x20);
  const rows = (count: number, of: (row: number) => string): string => Array.from({ length: count }, (_, index) => of(index + 1)).join('');
  const zip = (name: string, expected: RefusalCode | readonly RefusalCode[], entries: () => readonly RawEntry[]): HostileFile => ({
    name, expected: typeof expected === 'string' ? [expected] : expected, make: () => rawZip(entries()),
  });
  const raw = (name: string, expected: RefusalCode | readonly RefusalCode[], make: () => Uint8Array): HostileFile => ({ name, expected: typeof expected === 'string' ? [expected] : expected, make });
  return [
    zip('bomb of blanks, 1000 to 1', 'too-big-unpacked', () => withSheet(megabytes(400))),
    zip('bomb of sound cells', 'too-big-unpacked', () => workbook(CELL.repeat(Math.ceil(1_200_000 * size)))),
    zip('bomb in a hundred parts', 'too-big-unpacked', () => {
      const body = packed(megabytes(11));
      return [...sound(), ...Array.from({ length: 100 }, (_, index) => ({ name: `xl/media/${index}.bin`, content: Buffer.alloc(0), packed: body }))];
    }),
    zip('parts that overlap', ['too-big-unpacked', 'damaged'], () => {
      const body = packed(megabytes(11));
      return [...sound(), ...Array.from({ length: 140 }, (_, index) => ({ name: `xl/m${index}.xml`, content: Buffer.alloc(0), packed: body, overlaps: index > 0 }))];
    }),
    zip('declares 100 bytes, holds megabytes', ['damaged', 'too-big-unpacked'], () => withSheet(megabytes(100), { declaredSize: 100 })),
    zip('declares four gigabytes, holds little', ['damaged', 'too-big-unpacked'], () => withSheet(Buffer.from('<a/>'), { declaredSize: 0xfffffff0 })),
    zip('ten thousand parts', 'too-many-parts', () => [...sound(), ...Array.from({ length: 10_000 }, (_, index) => part(`xl/p${index}.xml`, '<a/>'))]),
    zip('an archive within', 'nested-archive', () => [...sound(), part('xl/inner.zip', rawZip(sound()))]),
    zip('an archive within, called XML', 'nested-archive', () => [...sound(), part('xl/inner.xml', rawZip(sound()))]),
    zip('an embedded workbook', 'nested-archive', () => [...sound(), part('xl/embeddings/book.bin', 'x')]),
    zip('name that climbs out', 'unsafe-names', () => [...sound(), part('../../../etc/passwd', 'x')]),
    zip('absolute name', 'unsafe-names', () => [...sound(), part('/etc/passwd', 'x')]),
    zip('name with backslashes', 'unsafe-names', () => [...sound(), part('..\\..\\windows\\win.ini', 'x')]),
    zip('two parts of one name', 'damaged', () => [...sound(), part('XL/worksheets/sheet1.xml', '<a/>')]),
    zip('external entity', 'unsafe-xml', () => [...sound(), part('xl/x.xml', `${XML}<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>`)]),
    zip('a billion laughs', 'unsafe-xml', () => workbook(CELL).map((entry) => (entry.name.includes('shared') ? part(entry.name, laughs()) : entry))),
    zip('document type in UTF-16', 'damaged', () => withSheet(Buffer.from('\uFEFF<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', 'utf16le'))),
    zip('a million columns', 'too-many-columns', () => workbook(`<row r="1">${rows(Math.ceil(200_000 * size), (column) => `<c r="${name(column)}1"><v>1</v></c>`)}</row>`)),
    zip('one cell in the last column', 'too-many-columns', () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    zip('one cell in the last row', 'too-many-rows', () => workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
    zip('a million rows without a number', 'too-many-rows', () => workbook('<row/>'.repeat(Math.ceil(1_000_000 * size)))),
    zip('a hundred thousand cells', 'too-many-cells', () => workbook(rows(1_900, (row) => `<row r="${row}">${rows(60, (column) => `<c r="${name(column)}${row}"><v>1</v></c>`)}</row>`))),
    zip('a million shared strings', 'too-many-cells', () => workbook(CELL, '<si><t/></si>'.repeat(Math.ceil(800_000 * size)))),
    zip('one long string in every cell', ['too-big-unpacked', 'damaged'], () =>
      workbook(rows(1_900, (row) => `<row r="${row}">${rows(15, (column) => `<c r="${name(column)}${row}" t="s"><v>0</v></c>`)}</row>`), `<si><t>${'很'.repeat(3 * MB)}</t></si>`)),
    zip('cells that never end', ['damaged', 'too-many-cells'], () => workbook(`<row r="1">${'<c r="A1" s="1"'.repeat(Math.ceil(700_000 * size))}`)),
    zip('a million elements deep', ['damaged', 'empty', 'too-big-unpacked'], () => workbook('<a>'.repeat(Math.ceil(3_000_000 * size)))),
    zip('a tag of ten megabytes', ['damaged', 'empty'], () => workbook(`<row r="1"><c r="A1" x="${'r="A'.repeat(Math.ceil(2_000_000 * size))}"/></row>`)),
    zip('password in the archive', 'password', () => sound().map((entry) => ({ ...entry, flags: 1 }))),
    raw('password of a spreadsheet program', 'password', () => ole('EncryptedPackage')),
    raw('the format of before 2007', 'old-format', () => ole('Workbook')),
    zip('a macro', 'macros', () => [...sound(), part('xl/vbaProject.bin', 'x')]),
    zip('a macro under another name', 'macros', () => [...sound(), part('[Content_Types].XML2.xml', '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>')]),
    raw('an archive cut short', 'damaged', () => rawZip(sound()).subarray(0, 700)),
    zip('an unknown way of packing', 'damaged', () => sound().map((entry) => ({ ...entry, method: 99 }))),
    zip('a document of another kind', 'not-a-spreadsheet', () => [part('word/document.xml', '<a/>')]),
    raw('a picture', ['encoding', 'not-a-spreadsheet'], () => Buffer.from('89504e470d0a1a0a0000000d49484452ffffffff', 'hex')),
    raw('CSV of a million columns', ['too-many-columns', 'damaged'], () => Buffer.from(`key${','.repeat(1_000_000)}`)),
    raw('CSV of a million rows', 'too-many-rows', () => Buffer.from('a,b\n'.repeat(1_000_000))),
    raw('CSV with a quote that never closes', 'damaged', () => Buffer.from(`key,"${'x,\n'.repeat(1_000_000)}`)),
    zip('blanks in every cell', 'empty', () =>
      workbook(rows(1_900, (row) => `<row r="${row}">${rows(15, (column) => `<c r="${name(column)}${row}" t="s"><v>0</v></c>`)}</row>`), `<si><t>${' '.repeat(190_000)}很</t></si>`)),
    raw('over the size of an upload', 'too-big', () => Buffer.alloc(5 * MB, 0x61)),
  ];
}

function laughs(): string {
  const levels = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');
  return `${XML}<!DOCTYPE sst [<!ENTITY l0 "ha">${levels}]><sst><si><t>&l12;</t></si></sst>`;
}

/** The name of a column: 1 is `A`. */
function name(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : name(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}
