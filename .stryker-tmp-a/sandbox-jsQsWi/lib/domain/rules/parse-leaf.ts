// @ts-nocheck
import { parseCalendarDate } from '../calendar.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../facts/evidence.ts';
import type { Vocabulary } from '../facts/fact.ts';
import type { Text } from '../text.ts';
import { checkFact } from './check-fact.ts';
import { at, isObject, readText, readTexts, refuseOtherKeys, type Json, type Reader } from './document-reader.ts';
import { parseQuantity, UNIT_SPELLINGS } from './quantity.ts';
import type { Citation, Comparison, LeafRule, Quantity } from './rule.ts';

/** How each comparison is written. */
export const COMPARISON_KEYS = { atLeast: 'at-least', atMost: 'at-most', moreThan: 'more-than', lessThan: 'less-than', equals: 'equal-to' } as const satisfies Record<string, Comparison>;
/** How each overlap of sets is written. */
export const OVERLAP_KEYS = { hasAny: 'any', hasEvery: 'every', hasNone: 'none' } as const;

type ComparisonKey = keyof typeof COMPARISON_KEYS;
type OverlapKey = keyof typeof OVERLAP_KEYS;
type Extras = { citations: readonly Citation[]; evidence?: EvidenceLevel; note?: Text };

const EXTRA_KEYS = ['sources', 'evidence', 'note'];
const comparisonKeys = Object.keys(COMPARISON_KEYS) as ComparisonKey[];
const overlapKeys = Object.keys(OVERLAP_KEYS) as OverlapKey[];
const TEST_KEYS: readonly string[] = [...comparisonKeys, 'between', 'is', 'oneOf', ...overlapKeys, 'from', 'until'];

/** Reads one criterion; where a vocabulary is given, its fact must exist and fit. */
export function parseLeaf(json: Json, path: string, vocabulary: Vocabulary | null, reader: Reader): LeafRule | null {
  const subject = 'age' in json ? 'age' : 'fact';
  const tests = subject === 'age' ? comparisonKeys : TEST_KEYS;
  refuseOtherKeys(json, [subject, ...tests, ...EXTRA_KEYS], path, reader);
  const fact = json[subject];
  if (typeof fact !== 'string' || fact === '') return reader.refuse(at(path, subject), 'not-a-text', fact, '请写事实的名字，例如 revenue_last_fy', 'Write the name of a fact, such as revenue_last_fy');
  const written = tests.filter((key) => key in json);
  const ranged = written.every((key) => key === 'from' || key === 'until');
  if (written.length === 0) return reader.refuse(path, 'no-test', json, `请写一种条件：${tests.join('、')}`, `Write a test: one of ${tests.join(', ')}`);
  if (written.length > 1 && !ranged) return reader.refuse(path, 'two-tests', written, '一条标准只写一种条件：请分成两条，放进 all', 'A criterion makes one test: write two and put them into all');
  const extras = parseExtras(json, path, reader);
  const rule = parseTest(json, written[0] ?? '', subject, fact, extras, path, reader);
  if (rule && vocabulary) checkFact(rule, path, vocabulary, reader);
  return rule;
}

function parseTest(json: Json, key: string, subject: 'age' | 'fact', fact: string, extras: Extras, path: string, reader: Reader): LeafRule | null {
  const place = at(path, key);
  const value = json[key];
  switch (key) {
    case 'between': {
      if (!Array.isArray(value) || value.length !== 2) return reader.refuse(place, 'not-a-list', value, '请写两个数：["下限", "上限"]', 'Write two quantities: ["low", "high"]');
      const low = quantityAt(value[0], at(place, 0), reader);
      const high = quantityAt(value[1], at(place, 1), reader);
      if (!low || !high) return null;
      if (low.unit !== high.unit) return reader.refuse(place, 'wrong-unit', value, '上下限的单位要一致', 'Both ends need the same unit');
      if (low.amount > high.amount) return reader.refuse(place, 'empty-range', value, '下限高于上限：请对调', 'The low end is above the high end: swap them');
      return { kind: 'between', fact, low, high, ...extras };
    }
    case 'is':
      return typeof value === 'boolean' ? { kind: 'answer', fact, is: value, ...extras } : reader.refuse(place, 'not-a-boolean', value, '请写 true 或 false', 'Write true or false');
    case 'oneOf': {
      const of = readTexts(value, place, reader);
      return of && { kind: 'member', fact, of, ...extras };
    }
    case 'from':
    case 'until':
      return parseRange(json, fact, extras, path, reader);
  }
  if (key in OVERLAP_KEYS) {
    const of = readTexts(value, place, reader);
    return of && { kind: 'overlap', fact, has: OVERLAP_KEYS[key as OverlapKey], of, ...extras };
  }
  const threshold = quantityAt(value, place, reader);
  const is = COMPARISON_KEYS[key as ComparisonKey];
  return threshold && { kind: subject === 'age' ? 'age' : 'compare', fact, is, threshold, ...extras };
}

function quantityAt(value: unknown, path: string, reader: Reader): Quantity | null {
  const quantity = typeof value === 'string' ? parseQuantity(value) : null;
  if (quantity) return quantity;
  const units = UNIT_SPELLINGS.join(' ');
  return reader.refuse(path, 'bad-quantity', value, `请写成“数值 单位”，例如 "300000000 CNY"；单位：${units}；金额最多两位小数，百分数最多四位`, `Write "number unit", such as "300000000 CNY"; units: ${units}; money to the fen, percentages to four decimals, the others whole`);
}

function parseRange(json: Json, fact: string, extras: Extras, path: string, reader: Reader): LeafRule | null {
  const before = reader.problems.length;
  const dayAt = (key: 'from' | 'until') => {
    if (!(key in json)) return null;
    const parsed = typeof json[key] === 'string' ? parseCalendarDate(json[key]) : null;
    return parsed ?? reader.refuse(at(path, key), 'bad-day', json[key], '请写 1900 到 2200 年间的日期，例如 "2024-08-01"', 'Write a day between 1900 and 2200, such as "2024-08-01"');
  };
  const from = dayAt('from');
  const to = dayAt('until');
  if (reader.problems.length > before) return null;
  if (from !== null && to !== null && from >= to) return reader.refuse(at(path, 'until'), 'empty-range', to, 'until 这一天本身不算在内，必须晚于 from', 'until is not included and must be after from');
  return { kind: 'day', fact, from, to, ...extras };
}

function parseExtras(json: Json, path: string, reader: Reader): Extras {
  const citations = 'sources' in json ? parseSources(json.sources, at(path, 'sources'), reader) : [];
  const level = EVIDENCE_LEVELS.find((known) => known === json.evidence);
  if ('evidence' in json && !level) reader.refuse(at(path, 'evidence'), 'bad-evidence', json.evidence, `请写 ${EVIDENCE_LEVELS.join('、')} 之一`, `Write one of ${EVIDENCE_LEVELS.join(', ')}`);
  const note = 'note' in json ? readText(json.note, at(path, 'note'), reader) : null;
  return { citations, ...(level && { evidence: level }), ...(note && { note }) };
}

function parseSources(value: unknown, path: string, reader: Reader): readonly Citation[] {
  if (!Array.isArray(value)) return reader.refuse(path, 'not-a-list', value, '请写来源编号的列表，没有来源就写 []', 'Write a list of source ids, or [] where there is none') ?? [];
  return value.flatMap((item: unknown, index) => {
    if (typeof item === 'string' && item !== '') return [{ source: item }];
    if (isObject(item) && Object.keys(item).length === 2 && isId(item.source) && isId(item.clause)) return [{ source: item.source, clause: item.clause }];
    reader.refuse(at(path, index), 'bad-source', item, '请写来源编号，或 { source: 编号, clause: "第几条" }', 'Write a source id, or { source: id, clause: "article" }');
    return [];
  });
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
