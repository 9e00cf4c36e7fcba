// @ts-nocheck
import { beforeAll, expect, test } from 'vitest';
import type { CatalogQuery } from '@/lib/contracts/catalog/catalog-view.ts';
import { reader } from '@/lib/db/client.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { day } from '@/lib/domain/calendar.ts';
import { canonicalJson } from '@/lib/domain/matching/canonical.ts';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { catalogFiles, givenCatalog } from '@/lib/testing/given-catalog.ts';
import { granted } from '@/lib/testing/world.ts';
import { browseCatalog } from './browse-catalog.ts';
import { viewProduct } from './view-product.ts';

const now = new Date('2026-11-23T08:00:00Z');
const visitor = { actor: { kind: 'anonymous', draftCompanyId: null } as const, now };
const files = catalogFiles();
const everything: CatalogQuery = { text: null, types: [], places: [], providers: [], facets: { stages: [], sectors: [], certificates: [] }, amount: 'any', window: 'any', asOf: day('2026-11-23'), page: 1 };
const browse = async (narrowed: Partial<CatalogQuery>) => granted(await browseCatalog.execute(visitor, { ...everything, ...narrowed }));

beforeAll(async () => {
  await givenCatalog(now, files);
});

test('what was loaded is what the files say, and loading again changes nothing', async () => {
  const { catalog, sources } = await currentEdition(reader());
  const read = readCatalogDocuments(files);
  expect(read.problems).toEqual([]);
  expect(canonicalJson(catalog)).toBe(canonicalJson(read.catalog));
  expect(sources.size).toBe(read.sources.length);
  const before = await reader().catalogEdition.count();
  const again = await givenCatalog(now, files);
  expect([again.added, again.changed, again.refused]).toEqual([[], [], []]);
  expect(await reader().catalogEdition.count()).toBe(before);
});

test('a changed record is a new edition, the old one stays, and what a maintainer edited is protected', async () => {
  const before = (await currentEdition(reader())).hash;
  const [first, second] = files.products as unknown as [{ document: { id: string; summary: { zh: string; en: string } } }, { document: { id: string } }];
  const edited = { ...first, document: { ...first.document, summary: { zh: '改过的说明', en: 'Another summary' } } };
  const changed = { ...files, products: files.products.map((file) => (file === (first as unknown) ? edited : file)) as typeof files.products };
  const report = await givenCatalog(now, changed);
  expect(report.changed).toEqual([first.document.id]);
  expect(report.edition).not.toBe(before);
  expect(await reader().catalogEdition.count({ where: { hash: before } })).toBe(1);
  expect(granted(await viewProduct.execute(visitor, { productId: first.document.id, asOf: '2026-11-23' }))).toMatchObject({ product: { summary: { zh: '改过的说明' } }, changed: '2026-11-23' });

  await reader().product.update({ where: { id: first.document.id }, data: { editedByMaintainer: true } });
  const back = await givenCatalog(now, files);
  expect([back.protected, back.changed]).toEqual([[first.document.id], []]);
  await reader().product.update({ where: { id: first.document.id }, data: { editedByMaintainer: false } });
  expect((await givenCatalog(now, files)).edition).toBe(before);
  expect(second.document.id).not.toBe(first.document.id);
});

test('a bad record is refused by name and the others are loaded', async () => {
  const bad = [
    { name: 'not-yaml.yaml', document: 'Not YAML: bad indentation' },
    { name: 'no-rule.yaml', document: { id: 'no-rule' } },
    { name: 'points-nowhere.yaml', document: { ...(files.products[0]?.document as object), id: 'points-nowhere', relations: [{ kind: 'requires', product: 'nothing-at-all', note: { zh: '无', en: 'None' } }], versions: [{ id: 'points-nowhere.1', from: '2024-01-01', to: null, sources: [], confidence: 'primary_text', rule: null }] } },
  ];
  const report = await givenCatalog(now, { ...files, products: [...files.products, ...bad] });
  expect([report.added, report.changed]).toEqual([[], []]);
  expect(new Set(report.refused.map(({ record }) => record))).toEqual(new Set(['not-yaml.yaml', 'no-rule.yaml', 'points-nowhere']));
});

test('the database itself refuses two versions of a product in force on one day', async () => {
  const version = await reader().productVersion.findFirstOrThrow();
  const twin = { ...version, id: 'a-twin', ordinal: 99, rule: {}, document: {} };
  await expect(reader().productVersion.create({ data: twin })).rejects.toThrow(/no_overlap/);
});

test('two-character Chinese words, full-width letters and several words at once are found', async () => {
  const found = await browse({ text: '科创' });
  expect(found.rows.map(({ productId }) => productId)).toContain('star-listing');
  expect((await browse({ text: 'ＳＴＡＲ　listing' })).rows.map(({ productId }) => productId)).toContain('star-listing');
  expect((await browse({ text: '没有这样的产品' })).total).toBe(0);
});

test('each facet counts what its choice would leave', async () => {
  const all = await browse({});
  expect(all.total).toBe((await currentEdition(reader())).catalog.products.length);
  for (const { value, count } of all.facets.type) expect((await browse({ types: [value as never] })).total, value).toBe(count);
  for (const { value, count } of all.facets.stage) expect((await browse({ facets: { ...everything.facets, stages: [value] } })).total, value).toBe(count);
  for (const { value, count } of all.facets.window) expect((await browse({ window: value as never })).total, value).toBe(count);
  const [type] = all.facets.type;
  const narrowed = await browse({ types: [type?.value as never] });
  expect(narrowed.facets.type.map(({ value, count }) => [value, count])).toEqual(all.facets.type.map(({ value, count }) => [value, count]));
  for (const { value, count } of narrowed.facets.stage) expect((await browse({ types: [type?.value as never], facets: { ...everything.facets, stages: [value] } })).total, value).toBe(count);
});

test('the pages of the list hold every product once', async () => {
  const first = await browse({});
  const pages = await Promise.all(Array.from({ length: Math.ceil(first.total / first.pageSize) }, (_, page) => browse({ page: page + 1 })));
  const ids = pages.flatMap(({ rows }) => rows.map(({ productId }) => productId));
  expect(new Set(ids).size).toBe(first.total);
  expect((await browse({ page: 1_000 })).rows).toEqual([]);
});

test('a product that is not in the catalog is not there', async () => {
  expect(await viewProduct.execute(visitor, { productId: 'nothing', asOf: '2026-11-23' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
});
