// @ts-nocheck
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from './refusal.mjs';

/**
 * Reads a table of separated values: UTF-8 (with or without its mark), UTF-16 with its mark, else GB18030, as Chinese Excel writes it.
 * The separator is the one most seen in the first line: comma, tab or semicolon.
 *
 * @param {Buffer} bytes
 * @param {{ rows: number, columns: number, cells: number }} limits
 * @returns {string[][]}
 */
export function readDelimited(bytes, limits) {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw new Refusal('not-a-spreadsheet');
  const end = text.indexOf('\n');
  const firstLine = text.slice(0, Math.min(end === -1 ? text.length : end, 5_000));
  const delimiter = [',', '\t', ';'].toSorted((one, other) => firstLine.split(other).length - firstLine.split(one).length)[0];
  let cells = 0;
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: 100_000,
      on_record: (record, context) => {
        cells += record.length;
        if (context.records >= limits.rows) throw new Refusal('too-many-rows', { limit: limits.rows });
        if (record.length > limits.columns) throw new Refusal('too-many-columns', { limit: limits.columns });
        if (cells > limits.cells) throw new Refusal('too-many-cells', { limit: limits.cells });
        return record;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('damaged');
    throw error;
  }
}

function decode(bytes) {
  const mark = bytes.subarray(0, 2).toString('hex');
  for (const encoding of mark === 'fffe' ? ['utf-16le'] : mark === 'feff' ? ['utf-16be'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new Refusal('encoding');
}
