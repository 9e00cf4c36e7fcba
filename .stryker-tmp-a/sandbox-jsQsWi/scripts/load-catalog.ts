/** `npm run catalog:load`: loads `prisma/catalog/` into the database and says what it did. What was loaded before is left as it is. */
// @ts-nocheck

import { fileURLToPath } from 'node:url';
import { catalogProblemLine } from '@/lib/contracts/catalog/catalog-problem.ts';
import { closeDatabase } from '@/lib/db/client.ts';
import { loadCatalog } from '@/lib/usecases/catalog/load-catalog.ts';
import { readCatalogFiles } from './read-catalog-files.ts';

const files = readCatalogFiles(fileURLToPath(new URL('../prisma/catalog', import.meta.url)));
const loaded = await loadCatalog.execute({ actor: { kind: 'system', task: 'load-catalog' }, now: new Date() }, files);
await closeDatabase();
if (!loaded.ok) throw new Error(`The catalog was refused: ${JSON.stringify(loaded.failure)}`);
const { added, changed, left, protected: kept, refused, edition } = loaded.value;
const names = (title: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${title}: ${ids.join(', ')}`]);
process.stdout.write(
  [
    `Catalog: ${added.length} added, ${changed.length} changed, ${left.length} left as they were, ${kept.length} protected, ${refused.length} problems. Edition ${edition.slice(0, 12)}.`,
    ...names('Changed', changed),
    ...names('Protected, because a maintainer edited them', kept),
    ...refused.map((problem) => `Refused: ${catalogProblemLine(problem)}`),
    '',
  ].join('\n'),
);
