// @ts-nocheck
import { problemAt, type RuleProblem } from './rule-problem.ts';
import type { Text } from '../text.ts';

/** Collects the problems found while a document is read; reading goes on after one, so that all are told at once. */
export type Reader = {
  readonly problems: RuleProblem[];
  readonly refuse: (path: string, code: RuleProblem['code'], found: unknown, zh: string, en: string) => null;
};

/** An empty collection of problems. */
export function documentReader(): Reader {
  const problems: RuleProblem[] = [];
  const refuse: Reader['refuse'] = (path, code, found, zh, en) => {
    problems.push(problemAt(path, code, found, zh, en));
    return null;
  };
  return { problems, refuse };
}

export type Json = Readonly<Record<string, unknown>>;

/** Whether it is a plain object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of a member: `all[2]` + `fact` gives `all[2].fact`. */
export function at(path: string, member: string | number): string {
  if (typeof member === 'number') return `${path}[${member}]`;
  return path === '' ? member : `${path}.${member}`;
}

/** Reads a list of at least one distinct, non-empty text. */
export function readTexts(value: unknown, path: string, reader: Reader): readonly string[] | null {
  if (!Array.isArray(value)) return reader.refuse(path, 'not-a-list', value, '此处应为列表，例如 ["a", "b"]', 'Write a list here, such as ["a", "b"]');
  if (value.length === 0) return reader.refuse(path, 'empty-list', value, '列表不能为空：请至少写一项，或删去这一条', 'Name at least one, or take the criterion out');
  const odd = value.find((item) => typeof item !== 'string' || item === '');
  if (odd !== undefined) return reader.refuse(path, 'not-a-text', odd, '列表里每一项都应为非空文字', 'Each item must be a text that is not empty');
  const twice = value.find((item, index) => value.indexOf(item) !== index);
  if (twice !== undefined) return reader.refuse(path, 'duplicate', twice, '同一项写了两次，请删去一个', 'It stands here twice: take one out');
  return value as readonly string[];
}

/** Reads `{ zh, en }`, both present and not blank. */
export function readText(value: unknown, path: string, reader: Reader): Text | null {
  const fits = isObject(value) && Object.keys(value).length === 2 && isFilled(value.zh) && isFilled(value.en);
  if (!fits) return reader.refuse(path, 'bad-text', value, '请写成 { zh: "中文", en: "English" }，两种语言都要有', 'Write { zh: "中文", en: "English" }, with both languages');
  return { zh: value.zh as string, en: value.en as string };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Refuses each key that has no meaning here. */
export function refuseOtherKeys(json: Json, known: readonly string[], path: string, reader: Reader): void {
  for (const key of Object.keys(json)) {
    if (known.includes(key)) continue;
    const list = known.join(', ');
    reader.refuse(at(path, key), 'unknown-key', json[key], `这里不认得 ${key}；可以写的有：${list}`, `${key} has no meaning here; known are: ${list}`);
  }
}
