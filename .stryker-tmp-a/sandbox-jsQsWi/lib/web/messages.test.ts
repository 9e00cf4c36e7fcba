// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MESSAGES } from './messages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
type Tree = { readonly [key: string]: string | Tree };

/** Every text by its dotted key. */
function texts(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as const] : [...texts(value, `${prefix}${key}.`)])));
}
const zh = texts(MESSAGES.zh as Tree);
const en = texts(MESSAGES.en as Tree);

/** Names of the gaps `{…}` and tags `<…>` of a message; what stands inside the branches of a plural or select counts too. */
function gaps(text: string): string[] {
  const found = new Set([...text.matchAll(/<(\w+)>/g)].map((tag) => `<${tag[1] ?? ''}>`));
  let at = 0;
  readText(false);
  return [...found].toSorted();

  function readText(inBranch: boolean): void {
    for (; at < text.length; at += 1) {
      if (text[at] === '}' && inBranch) return;
      if (text[at] === '{') readGap();
    }
  }
  /** From `{` to its `}`. */
  function readGap(): void {
    const [, name = '', more] = /^\{\s*([\w]+)\s*([,}])/.exec(text.slice(at)) ?? [];
    found.add(name);
    for (at = text.indexOf(more ?? '}', at); at < text.length && text[at] !== '}'; at += 1) {
      if (text[at] === '{') {
        at += 1;
        readText(true);
      }
    }
  }
}

test('every text is there in both languages', () => {
  expect([...zh.keys()].filter((key) => !en.has(key)), 'only in Chinese').toEqual([]);
  expect([...en.keys()].filter((key) => !zh.has(key)), 'only in English').toEqual([]);
});

test('no text is empty, no Chinese is left in an English one, every Chinese one is Chinese', () => {
  // A unit that English leaves out ("5 patents") may be empty.
  const mayBeEmpty = /\.unit\./;
  expect([...zh, ...en].filter(([key, text]) => text.trim() === '' && !mayBeEmpty.test(key)).map(([key]) => key)).toEqual([]);
  // Words that people must be able to type or find on a document are quoted in Chinese on purpose.
  const quoted = /[千万亿]+元?|元|专利/g;
  expect([...en].filter(([, text]) => /\p{Script=Han}/u.test(text.replaceAll(quoted, ''))).map(([key]) => key)).toEqual([]);
});

test('a text has the same gaps in both languages', () => {
  expect([...zh].filter(([key, text]) => gaps(text).join() !== gaps(en.get(key) ?? '').join()).map(([key, text]) => `${key}: ${gaps(text).join()} | ${gaps(en.get(key) ?? '').join()}`)).toEqual([]);
});

test('a namespace is assembled from every pair of files there is', () => {
  const files = readdirSync(join(root, 'messages')).map((file) => file.replace(/\.(zh|en)\.json$/, ''));
  expect([...new Set(files)].toSorted()).toEqual(Object.keys(MESSAGES.zh).toSorted());
});

/** Source files under the rooms that show texts. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Keys a file asks for by name: `const t = useTranslations('intake.check')` … `t('title')`. What is put together at run time is not seen. */
function keysAsked(source: string): string[] {
  const names = new Map<string, Set<string>>();
  for (const found of source.matchAll(/const (\w+) = (?:await )?(?:useTranslations|getTranslations)\('([\w.-]+)'\)/g)) names.set(found[1] ?? '', (names.get(found[1] ?? '') ?? new Set()).add(found[2] ?? ''));
  const asked = [...names].flatMap(([name, namespaces]) =>
    [...source.matchAll(new RegExp(`(?<![\\w.])${name}(?:\\.(?:rich|raw|markup))?\\('([\\w.-]+)'`, 'g'))].map((found) => [...namespaces].map((namespace) => `${namespace}.${found[1] ?? ''}`).join(' or ')),
  );
  const direct = [...source.matchAll(/\(await getTranslations\('([\w.-]+)'\)\)\('([\w.-]+)'/g)].map((found) => `${found[1] ?? ''}.${found[2] ?? ''}`);
  return [...asked, ...direct];
}

test('every key that is asked for by name exists', () => {
  const missing = ['app', 'components', 'lib'].flatMap(sources).flatMap((file) =>
    keysAsked(readFileSync(file, 'utf8'))
      .filter((key) => !key.split(' or ').some((each) => zh.has(each) || [...zh.keys()].some((known) => known.startsWith(`${each}.`))))
      .map((key) => `${file.slice(root.length)}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test('a missing key would be seen', () => {
  expect(keysAsked("const t = useTranslations('intake');\n t('noSuchKey') t.rich('other') not('this')")).toEqual(['intake.noSuchKey', 'intake.other']);
  expect(keysAsked("title: (await getTranslations('home'))('title')")).toEqual(['home.title']);
});

test('the gaps of a message are read as the formatter reads them', () => {
  expect(gaps('{count, plural, one {Source} other {# of {total}}} in <b>{year}</b>')).toEqual(['<b>', 'count', 'total', 'year']);
});

test('no promise of money: words that must not be said', () => {
  const banned = [/will be approved/i, /guaranteed/i, /recommended investment/i, /保证获批/, /必定/, /稳赚/, /推荐投资/];
  expect([...zh, ...en].filter(([, text]) => banned.some((word) => word.test(text))).map(([key]) => key)).toEqual([]);
});
