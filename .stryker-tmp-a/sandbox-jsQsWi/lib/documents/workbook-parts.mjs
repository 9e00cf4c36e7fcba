// @ts-nocheck
import { Refusal } from './refusal.mjs';

/**
 * Looks at the XML of a workbook before any XML reader does: text in UTF-8, no document type and no entities of its own, no macros,
 * sheets within the caps. Answers the parts to be read, the sheets prepared by `prepareSheet`.
 *
 * @param {ReadonlyMap<string, Buffer>} parts
 * @param {{ sheets: number, rows: number, columns: number, cells: number, strings: number }} limits
 * @returns {Map<string, Buffer>}
 */
export function checkedWorkbook(parts, limits) {
  if (!parts.has('xl/workbook.xml') || !parts.has('xl/_rels/workbook.xml.rels')) throw new Refusal('not-a-spreadsheet');
  const texts = new Map([...parts].map(([name, content]) => [name, decode(content)]));
  for (const text of texts.values()) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('unsafe-xml');
    if (text.includes('macroEnabled')) throw new Refusal('macros');
    checkShape(text);
  }
  if (count(texts.get('xl/workbook.xml'), '<sheet ') > limits.sheets) throw new Refusal('too-many-sheets', { limit: limits.sheets });
  const percentStyles = percentStylesOf([...texts].find(([name]) => name.endsWith('styles.xml'))?.[1] ?? '');
  let budget = limits.cells;
  const checked = new Map();
  for (const [name, text] of texts) {
    if (!text.includes('sheetData')) {
      if (count(text, '<si>') + count(text, '<si ') > limits.strings) throw new Refusal('too-many-cells', { limit: limits.cells });
      if (longestString(text) > TEXT) throw new Refusal('too-big-unpacked');
      checked.set(name, Buffer.from(text));
      continue;
    }
    const sheet = prepareSheet(text, percentStyles, { ...limits, cells: budget });
    budget -= sheet.cells;
    checked.set(name, Buffer.from(sheet.xml));
  }
  return checked;
}

function decode(content) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Refusal('damaged');
  }
}

/** Longest tag, and longest text between two tags, that a reader is given: both cost it more than their length. */
const TAG = 16_384;
const TEXT = 200_000;

/** One pass over the tags: each is closed before the next one opens, none is endless, no text between them is. */
function checkShape(text) {
  let at = text.indexOf('<');
  while (at !== -1) {
    const quoted = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : null;
    const close = text.indexOf(quoted ?? '>', at);
    const next = text.indexOf('<', quoted === null ? at + 1 : close);
    if (close === -1 || (next !== -1 && next < close)) throw new Refusal('damaged');
    if (close - at > (quoted === null ? TAG : TEXT) || (next === -1 ? text.length : next) - close > TEXT) throw new Refusal('damaged');
    at = next;
  }
}

/** The longest of the shared strings, marks included. */
function longestString(text) {
  let longest = 0;
  for (let at = text.indexOf('<si'), next = at; at !== -1; at = next) {
    next = text.indexOf('<si', at + 3);
    longest = Math.max(longest, (next === -1 ? text.length : next) - at);
  }
  return longest;
}

function count(text, word) {
  let found = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found += 1;
  return found;
}

/** Places in `cellXfs` whose number format is a percentage: such a cell holds 0.125 where a person sees and typed 12.5%. */
function percentStylesOf(styles) {
  const formats = new Set(['9', '10']);
  for (const [tag] of styles.matchAll(/<numFmt\b[^<>]{0,2000}>/g)) {
    const id = /\bnumFmtId="(\d+)"/.exec(tag)?.[1];
    if (id !== undefined && /\bformatCode="[^"]*%/.test(tag)) formats.add(id);
  }
  const from = styles.indexOf('<cellXfs');
  const to = styles.indexOf('</cellXfs>', from);
  if (from === -1 || to === -1) return new Set();
  const tags = [...styles.slice(from, to).matchAll(/<xf\b[^<>]{0,2000}>/g)];
  return new Set(tags.flatMap(([tag], index) => (formats.has(/\bnumFmtId="(\d+)"/.exec(tag)?.[1] ?? '') ? [String(index)] : [])));
}

/**
 * Walks the cells of a sheet once, from left to right, by plain searching (no pattern that could run back over the text). Refuses
 * rows, columns and cells beyond the caps before a reader makes an array of them. A number shown as a percentage gets its sign, an
 * error such as `#DIV/0!` becomes a text, so that both reach the person instead of being misread or dropped.
 */
export function prepareSheet(xml, percentStyles, limits) {
  const out = [];
  let copied = 0;
  let cells = 0;
  let rows = 0;
  for (let at = nextTag(xml, 0); at !== null; at = nextTag(xml, at.end)) {
    const tag = xml.slice(at.start, at.end);
    const ref = /\br="([A-Z]*)(\d*)"/.exec(tag);
    if (at.kind === 'row') {
      rows += 1;
      if (rows > limits.rows || Number(ref?.[2] ?? 0) > limits.rows) throw new Refusal('too-many-rows', { limit: limits.rows });
      continue;
    }
    cells += 1;
    if (cells > limits.cells) throw new Refusal('too-many-cells', { limit: limits.cells });
    if (!ref || ref[1] === '' || ref[2] === '') throw new Refusal('damaged');
    if (Number(ref[2]) > limits.rows) throw new Refusal('too-many-rows', { limit: limits.rows });
    if (ref[1].length > 3 || columnNumber(ref[1]) > limits.columns) throw new Refusal('too-many-columns', { limit: limits.columns });
    const changed = tag.includes('t="e"') ? tag.replace('t="e"', 't="str"') : tag;
    if (changed !== tag) {
      out.push(xml.slice(copied, at.start), changed);
      copied = at.end;
    }
    if (!tag.endsWith('/>') && !/\bt="/.test(tag) && percentStyles.has(/\bs="(\d+)"/.exec(tag)?.[1] ?? '')) {
      const close = xml.indexOf('</c>', at.end);
      const value = xml.indexOf('</v>', at.end);
      if (close === -1) throw new Refusal('damaged');
      if (value !== -1 && value < close) {
        out.push(xml.slice(copied, value), '%');
        copied = value;
      }
    }
  }
  out.push(xml.slice(copied));
  return { xml: out.join(''), cells };
}

/** The next opening `<row …>` or `<c …>` from a place on. */
function nextTag(xml, from) {
  for (let start = xml.indexOf('<', from); start !== -1; start = xml.indexOf('<', start + 1)) {
    const kind = isNamed(xml, start, 'c') ? 'c' : isNamed(xml, start, 'row') ? 'row' : null;
    if (kind === null) continue;
    const close = xml.indexOf('>', start);
    if (close === -1) throw new Refusal('damaged');
    return { kind, start, end: close + 1 };
  }
  return null;
}

function isNamed(xml, start, name) {
  return xml.startsWith(name, start + 1) && /[\s/>]/.test(xml[start + 1 + name.length] ?? '');
}

/** `A` is 1, `AA` is 27. */
export function columnNumber(letters) {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
