// @ts-nocheck
import { createHash } from 'node:crypto';
import { parseMoney } from '@/lib/domain/money.ts';
import { PRODUCT_TYPES, type Catalog, type NamedRule, type Product, type RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import { canonicalJson } from '@/lib/domain/matching/canonical.ts';
import { parseRule } from '@/lib/domain/rules/parse-rule.ts';
import { printRule } from '@/lib/domain/rules/print-rule.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate } from '../days.ts';
import { Prisma } from '../generated/client.ts';
import type { EditionDocument } from './catalog.ts';

/** What became of a record: new, another content, the same, or kept because a maintainer edited it. */
export type RecordFate = 'added' | 'changed' | 'left' | 'protected';

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
const json = (value: unknown) => value as Prisma.InputJsonValue;

/** Fen of a decimal text of yuan that was checked before. */
function fenOf(yuan: string): bigint {
  const fen = parseMoney(yuan, 'yuan');
  if (!fen.ok) throw new Error(`Not an amount of yuan: ${yuan}`);
  return BigInt(fen.value);
}

function fateOf(stored: { contentHash: string; editedByMaintainer: boolean } | undefined, hash: string): RecordFate {
  if (!stored) return 'added';
  if (stored.contentHash === hash) return 'left';
  return stored.editedByMaintainer ? 'protected' : 'changed';
}

/** Saves sources; returns what became of each, by id. */
export async function saveSources(db: Database, sources: readonly Source[]): Promise<ReadonlyMap<string, RecordFate>> {
  const stored = new Map((await db.source.findMany({ select: { id: true, contentHash: true, editedByMaintainer: true } })).map((row) => [row.id, row]));
  const fates = new Map<string, RecordFate>();
  for (const source of sources) {
    const contentHash = hashOf(source);
    const fate = fateOf(stored.get(source.id), contentHash);
    fates.set(source.id, fate);
    if (fate === 'left' || fate === 'protected') continue;
    const { id, ...rest } = source;
    const data = { ...rest, lastChecked: dateOfDay(source.lastChecked), contentHash };
    await db.source.upsert({ where: { id }, create: { id, ...data }, update: data });
  }
  return fates;
}

/** Saves products with their versions; returns what became of each, by id. */
export async function saveProducts(db: Database, products: readonly Product[], now: Date): Promise<ReadonlyMap<string, RecordFate>> {
  const rows = await db.product.findMany({ select: { id: true, contentHash: true, editedByMaintainer: true, versions: { where: { editedByMaintainer: true }, select: { id: true } } } });
  const stored = new Map(rows.map((row) => [row.id, { contentHash: row.contentHash, editedByMaintainer: row.editedByMaintainer || row.versions.length > 0 }]));
  const fates = new Map<string, RecordFate>();
  for (const product of products) {
    const contentHash = hashOf(product);
    const fate = fateOf(stored.get(product.id), contentHash);
    fates.set(product.id, fate);
    if (fate === 'left' || fate === 'protected') continue;
    const { id, versions, ...described } = product;
    const data = {
      type: product.type,
      nameZh: product.name.zh,
      nameEn: product.name.en,
      providerZh: product.provider.zh,
      providerEn: product.provider.en,
      places: [...product.places],
      amountMaxFen: product.amount && fenOf(product.amount.max),
      amountBasis: product.amount?.basis ?? null,
      tenorMonths: product.tenorMonths,
      document: json(described),
      addedOn: dateOfDay(product.added),
      changedAt: now,
      contentHash,
    };
    await db.product.upsert({ where: { id }, create: { id, ...data }, update: { ...data, version: { increment: 1 } } });
    await db.productVersion.deleteMany({ where: { productId: id } });
    await db.productVersion.createMany({ data: versions.map((version, place) => ({ productId: id, ...versionRow(version, place) })) });
    await db.productVersionSource.createMany({ data: versions.flatMap((version) => citedBy(version)) });
  }
  return fates;
}

/** Saves named rules with their versions; returns what became of each, by name. */
export async function saveDefinitions(db: Database, definitions: readonly NamedRule[]): Promise<ReadonlyMap<string, RecordFate>> {
  const rows = await db.definition.findMany({ select: { name: true, contentHash: true, editedByMaintainer: true, versions: { where: { editedByMaintainer: true }, select: { id: true } } } });
  const stored = new Map(rows.map((row) => [row.name, { contentHash: row.contentHash, editedByMaintainer: row.editedByMaintainer || row.versions.length > 0 }]));
  const fates = new Map<string, RecordFate>();
  for (const definition of definitions) {
    const contentHash = hashOf(definition);
    const fate = fateOf(stored.get(definition.name), contentHash);
    fates.set(definition.name, fate);
    if (fate === 'left' || fate === 'protected') continue;
    const { name, versions, ...described } = definition;
    const data = { document: json(described), contentHash };
    await db.definition.upsert({ where: { name }, create: { name, ...data }, update: { ...data, version: { increment: 1 } } });
    await db.definitionVersion.deleteMany({ where: { definitionName: name } });
    await db.definitionVersion.createMany({ data: versions.map((version, place) => ({ definitionName: name, ...versionRow(version, place) })) });
    await db.definitionVersionSource.createMany({ data: versions.flatMap((version) => citedBy(version)) });
  }
  return fates;
}

/** Publishes what the tables hold as the edition in use; the same content is the same edition. Returns its hash. */
export async function publishEdition(db: Database, now: Date): Promise<string> {
  const document = await readTables(db);
  const hash = hashOf(document);
  await db.catalogEdition.createMany({ data: [{ hash, document: json(document), publishedAt: now }], skipDuplicates: true });
  await db.catalogState.upsert({ where: { id: 1 }, create: { id: 1, editionHash: hash }, update: { editionHash: hash } });
  return hash;
}

/** One loader at a time: two would meet in the rows. */
export async function lockCatalog(db: Database): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('livewater.catalog'))::text`;
}

async function readTables(db: Database): Promise<EditionDocument> {
  const versions = { versions: { orderBy: { ordinal: 'asc' } } } as const;
  const products = await db.product.findMany({ include: versions });
  const definitions = await db.definition.findMany({ include: versions, orderBy: { name: 'asc' } });
  const sources = await db.source.findMany({ orderBy: { id: 'asc' } });
  const catalog: Catalog = {
    products: products
      .map((row) => ({ id: row.id, ...(row.document as unknown as Omit<Product, 'id' | 'versions'>), versions: row.versions.map(versionOfRow) }))
      .toSorted((a, b) => PRODUCT_TYPES.indexOf(a.type) - PRODUCT_TYPES.indexOf(b.type) || (a.id < b.id ? -1 : 1)),
    definitions: definitions.map((row) => ({ name: row.name, ...(row.document as unknown as Omit<NamedRule, 'name' | 'versions'>), versions: row.versions.map(versionOfRow) })),
  };
  return {
    catalog,
    sources: sources.map(({ id, title, issuer, docNo, date, url, grade, lastChecked }) => ({ id, title, issuer, docNo, date, url, grade: grade as Source['grade'], lastChecked: dayOfDate(lastChecked) })),
  };
}

function versionRow(version: RuleVersion, ordinal: number) {
  const { id, inForce, rule, ...described } = version;
  return {
    id,
    ordinal,
    inForceFrom: inForce.from === null ? null : dateOfDay(inForce.from),
    inForceTo: inForce.to === null ? null : dateOfDay(inForce.to),
    confidence: version.confidence,
    rule: rule === null ? Prisma.DbNull : json(printRule(rule)),
    document: json(described),
    contentHash: hashOf(version),
  };
}

function citedBy(version: RuleVersion): readonly { versionId: string; sourceId: string }[] {
  return [...new Set(version.sources)].map((sourceId) => ({ versionId: version.id, sourceId }));
}

/** Unit and facts of a rule are not checked again here: one that no longer fits must show as faulty, not vanish. */
function versionOfRow(row: { id: string; inForceFrom: Date | null; inForceTo: Date | null; rule: Prisma.JsonValue; document: Prisma.JsonValue }): RuleVersion {
  const described = row.document as unknown as Omit<RuleVersion, 'id' | 'inForce' | 'rule'>;
  const rule = row.rule === null ? null : parseRule(row.rule, null);
  if (rule !== null && !rule.ok) throw new Error(`The rule of version ${row.id} cannot be read: ${JSON.stringify(rule.failure)}`);
  return { id: row.id, inForce: { from: row.inForceFrom && dayOfDate(row.inForceFrom), to: row.inForceTo && dayOfDate(row.inForceTo) }, rule: rule === null ? null : rule.value, ...described };
}
