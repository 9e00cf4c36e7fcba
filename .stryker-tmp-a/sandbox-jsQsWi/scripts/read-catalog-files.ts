// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CatalogFile, CatalogFiles } from '../lib/contracts/catalog/read-catalog-documents.ts';

/** Reads the YAML files under `root` (`prisma/catalog`); a file that is no YAML becomes a document that will be refused by its name. */
export function readCatalogFiles(root: string): CatalogFiles {
  return { products: folder(join(root, 'products')), definitions: folder(join(root, 'definitions')), sources: file(join(root, 'sources.yaml')) };
}

function folder(path: string): readonly CatalogFile[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml')).sort();
  return names.map((name) => ({ name, document: file(join(path, name)) }));
}

function file(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'), { maxAliasCount: 1000, uniqueKeys: true }) as unknown;
  } catch (error) {
    if (error instanceof Error && 'linePos' in error) return `Not YAML: ${error.message}`;
    throw error;
  }
}
