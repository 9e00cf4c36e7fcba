// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CatalogFiles } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { loadCatalog, type LoadReport } from '@/lib/usecases/catalog/load-catalog.ts';
import { granted } from './world.ts';

const ROOT = fileURLToPath(new URL('../../prisma/catalog', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'), { maxAliasCount: 1000 });

/** The files of the real catalog. */
export function catalogFiles(): CatalogFiles {
  const folder = (name: string) =>
    readdirSync(join(ROOT, name))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({ name: file, document: read(join(ROOT, name, file)) }));
  return { products: folder('products'), definitions: folder('definitions'), sources: read(join(ROOT, 'sources.yaml')) };
}

/** Loads the real catalog, or the files that are given. */
export async function givenCatalog(now: Date, files: CatalogFiles = catalogFiles()): Promise<LoadReport> {
  return granted(await loadCatalog.execute({ actor: { kind: 'system', task: 'test' }, now }, files));
}
