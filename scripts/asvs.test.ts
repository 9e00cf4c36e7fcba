import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path.replaceAll('[', '%5B').replaceAll(']', '%5D'), root));

type Item = { readonly id: string; readonly level: string; readonly status: string; readonly evidence: string; readonly note: string };

/** Whether a file can show something: a test, a drill that fails by itself, or a page that was reviewed. */
const shows = (path: string): boolean => /\.(?:test|spec)\.tsx?$|^scripts\/drill-|^docs\//.test(path);

/** What does not hold in a list of items: a status that is none, a met item that no test and no reviewed page shows, a file that is not there. */
function faults(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ id, status, evidence, note }) => {
    const files = evidence.split(' ').filter((path) => path !== '');
    const missing = files.filter((path) => !existsSync(at(path))).map((path) => `${id}: ${path} is not there`);
    if (!['met', 'not met', 'not applicable'].includes(status)) return [...missing, `${id}: ${status} is no status`];
    if (status === 'met' && files.length === 0) return [`${id}: met, and nothing shows it`];
    if (status === 'met' && !files.some(shows)) return [...missing, `${id}: met, and shown by no test and no page`];
    if (status !== 'met' && note === '') return [...missing, `${id}: ${status}, and no reason is given`];
    return missing;
  });
}

const items = parse(readFileSync(at('docs/asvs-5.0.0-L2.csv'), 'utf8'), { columns: true }) as readonly Item[];

describe('the list of ASVS 5.0.0, levels 1 and 2', () => {
  test('names each of its 253 requirements once', () => {
    expect(items).toHaveLength(253);
    expect(new Set(items.map(({ id }) => id)).size).toBe(253);
  });

  test('shows a file that there is for each one met, and a reason for each one that is not', () => {
    expect(faults(items)).toEqual([]);
  });

  test('planted: a file that is gone, a claim without evidence, one that only code stands for and a status that is none are seen', () => {
    const planted = (change: Partial<Item>): Item => ({ id: 'V0', level: 'L1', status: 'met', evidence: 'docs/security.md', note: '', ...change });
    expect(faults([planted({}), planted({ evidence: 'lib/gone.test.ts' }), planted({ evidence: '' }), planted({ evidence: 'package.json' }), planted({ status: 'nearly' }), planted({ status: 'not met' })])).toEqual([
      'V0: lib/gone.test.ts is not there',
      'V0: met, and nothing shows it',
      'V0: met, and shown by no test and no page',
      'V0: nearly is no status',
      'V0: not met, and no reason is given',
    ]);
  });
});
