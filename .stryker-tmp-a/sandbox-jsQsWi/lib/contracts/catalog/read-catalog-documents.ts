// @ts-nocheck
import { problemsOf } from '@/lib/contracts/parse-input.ts';
import { overlaps } from '@/lib/domain/calendar.ts';
import { PRODUCT_TYPES, type Catalog, type NamedRule, type Product, type RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { CatalogCase } from './catalog-case.ts';
import { definitionDocument, productDocument, sourceDocument } from './catalog-documents.ts';
import type { CatalogProblem } from './catalog-problem.ts';
import type { VersionDocument } from './document-parts.ts';
import { checkReferences } from './check-references.ts';
import { readVersion } from './read-version.ts';

/** A parsed YAML file with its name. */
export type CatalogFile = { readonly name: string; readonly document: unknown };
/** All files of the catalog. */
export type CatalogFiles = { readonly products: readonly CatalogFile[]; readonly definitions: readonly CatalogFile[]; readonly sources: unknown };

/** What the files say. A record with a problem is left out by name; the others stand. */
export type ReadCatalog = {
  readonly catalog: Catalog;
  readonly sources: readonly Source[];
  readonly cases: readonly CatalogCase[];
  readonly problems: readonly CatalogProblem[];
};

/** Reads the catalog's files into the domain's catalog, its sources and the cases beside the rules. */
export function readCatalogDocuments(files: CatalogFiles, vocabulary: Vocabulary = VOCABULARY): ReadCatalog {
  const problems: CatalogProblem[] = [];
  const sources = readSources(files.sources, problems);
  const cases: CatalogCase[] = [];
  const products = files.products.flatMap((file) => {
    const parsed = productDocument.safeParse(file.document, { reportInput: true });
    if (!parsed.success) return refuse(problems, file, parsed.error);
    const { versions, ...product } = parsed.data;
    const read = readVersions('product', product.id, versions, vocabulary, problems);
    if (read === null) return [];
    cases.push(...read.cases);
    return [{ ...product, versions: read.versions } satisfies Product];
  });
  const definitions = files.definitions.flatMap((file) => {
    const parsed = definitionDocument.safeParse(file.document, { reportInput: true });
    if (!parsed.success) return refuse(problems, file, parsed.error);
    const { versions, ...definition } = parsed.data;
    const read = readVersions('definition', definition.name, versions, vocabulary, problems);
    if (read === null) return [];
    cases.push(...read.cases);
    return [{ ...definition, versions: read.versions } satisfies NamedRule];
  });
  const order = (type: Product['type']) => PRODUCT_TYPES.indexOf(type);
  const catalog = {
    products: unique(products, (product) => product.id, problems).sort((a, b) => order(a.type) - order(b.type) || compare(a.id, b.id)),
    definitions: unique(definitions, (definition) => definition.name, problems).sort((a, b) => compare(a.name, b.name)),
  };
  problems.push(...checkReferences(catalog, sources));
  return { catalog, sources, cases, problems };
}

function readSources(raw: unknown, problems: CatalogProblem[]): readonly Source[] {
  if (!Array.isArray(raw)) {
    problems.push({ record: 'sources', field: '', message: 'Write a list of sources' });
    return [];
  }
  const sources = raw.flatMap((document: unknown, index): Source[] => {
    const parsed = sourceDocument.safeParse(document, { reportInput: true });
    return parsed.success ? [parsed.data] : refuse(problems, { name: `sources[${index}]`, document }, parsed.error);
  });
  return unique(sources, (source) => source.id, problems);
}

function readVersions(kind: CatalogCase['kind'], owner: string, documents: readonly VersionDocument[], vocabulary: Vocabulary, problems: CatalogProblem[]) {
  const read = documents.map((document) => readVersion(document, vocabulary));
  const found = read.flatMap(({ version, problems: own }) => own.map(([field, message]) => ({ record: owner, field: `${version.id}.${field}`, message })));
  const versions = read.map(({ version }) => version).sort((a, b) => compare(a.inForce.from ?? '', b.inForce.from ?? ''));
  for (const [earlier, later] of overlapping(versions)) found.push({ record: owner, field: 'versions', message: `${earlier} and ${later} are in force on the same day` });
  problems.push(...found);
  if (found.length > 0) return null;
  return { versions, cases: read.flatMap(({ version, cases }) => cases.map((each): CatalogCase => ({ kind, owner, version: version.id, case: each }))) };
}

function overlapping(versions: readonly RuleVersion[]): readonly (readonly [string, string])[] {
  return versions.flatMap((a, i) => versions.slice(i + 1).flatMap((b) => (overlaps(a.inForce, b.inForce) ? [[a.id, b.id] as const] : [])));
}

function refuse(problems: CatalogProblem[], file: CatalogFile, error: Parameters<typeof problemsOf>[0]): [] {
  // A file that could not be parsed comes as the parser's sentence.
  if (typeof file.document === 'string') problems.push({ record: file.name, field: '', message: file.document.slice(0, 500) });
  else for (const { field, code, params } of problemsOf(error)) problems.push({ record: file.name, field, message: params ? `${code} ${JSON.stringify(params)}` : code });
  return [];
}

function unique<T>(items: readonly T[], idOf: (item: T) => string, problems: CatalogProblem[]): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = idOf(item);
    if (seen.has(id)) problems.push({ record: id, field: '', message: 'Written twice: the second is left out' });
    return !seen.has(id) && seen.add(id);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
