// @ts-nocheck
import readXlsxFile from 'read-excel-file/node';
import { readDelimited } from './read-delimited.mjs';
import { Refusal } from './refusal.mjs';
import { storedZip } from './stored-zip.mjs';
import { unpackArchive } from './unpack-archive.mjs';
import { checkedWorkbook } from './workbook-parts.mjs';

/**
 * The cells of an XLSX or CSV file that are not empty, as texts; throws a `Refusal`. Never called in the server's own process:
 * `read-spreadsheet.ts` calls it in one apart.
 *
 * @param {Buffer} bytes
 * @param {Record<string, number>} limits
 * @returns {Promise<{ sheet: string, cell: string, row: number, column: number, text: string }[]>}
 */
export async function cellsOfFile(bytes, limits) {
  const start = bytes.subarray(0, 8).toString('hex');
  if (start === 'd0cf11e0a1b11ae1') throw new Refusal(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'old-format');
  if (start.startsWith('504b')) return inCells(await readWorkbook(bytes, limits), limits);
  return inCells([{ sheet: '', data: readDelimited(bytes, limits) }], limits);
}

async function readWorkbook(bytes, limits) {
  const parts = checkedWorkbook(await unpackArchive(bytes, limits), limits);
  try {
    return await readXlsxFile(storedZip(parts), { trim: false, parseNumber: (raw) => ({ stored: raw }) });
  } catch {
    throw new Refusal('damaged');
  }
}

/** The cells that are not empty, as texts, within the cap on all their characters together. */
function inCells(sheets, limits) {
  let characters = 0;
  return sheets.flatMap(({ sheet, data }) =>
    data.flatMap((row, rowIndex) =>
      row.flatMap((value, columnIndex) => {
        const text = asText(value, limits.cellCharacters);
        if (text === '') return [];
        characters += text.length;
        if (characters > limits.characters) throw new Refusal('too-big-unpacked');
        const place = { sheet: cut(sheet, 100), cell: `${letters(columnIndex)}${rowIndex + 1}`, row: rowIndex + 1, column: columnIndex + 1 };
        return [{ ...place, text }];
      }),
    ),
  );
}

/** A new string, so that a small piece does not keep a large one alive. */
function cut(text, length) {
  return text.length <= length ? text : Buffer.from(text.slice(0, length)).toString();
}

function asText(value, length) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? cut(value, length).toWellFormed().replaceAll('\u0000', '').trim() : asShown(value.stored.trim());
}

/** A stored number without the tail of its binary fraction (0.30000000000000004 is 0.3): 15 digits, as spreadsheets keep them. */
function asShown(text) {
  const percent = text.endsWith('%');
  const number = Number(percent ? text.slice(0, -1) : text);
  if (!Number.isFinite(number) || text === '' || text === '%') return '#VALUE!';
  if (!percent && !/[.eE]/.test(text)) return text;
  const digits = Number((percent ? number * 100 : number).toPrecision(15));
  const plain = Math.abs(digits) < 1e21 && (digits === 0 || Math.abs(digits) >= 1e-6) ? String(digits) : digits.toFixed(10);
  return percent ? `${plain}%` : plain;
}

function letters(index) {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}
