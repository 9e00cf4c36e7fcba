// @ts-nocheck
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { day } from '@/lib/domain/calendar.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchCompany } from '@/lib/domain/matching/match-company.ts';
import { readCatalogFiles } from '@/scripts/read-catalog-files.ts';

const folder = fileURLToPath(new URL('../../docs/worked-examples/', import.meta.url));
const { catalog } = readCatalogDocuments(readCatalogFiles(fileURLToPath(new URL('../../prisma/catalog', import.meta.url))));
const example = z.strictObject({ title: z.string(), asOf: z.string(), facts: z.unknown(), expected: z.record(z.string(), z.string()) });

/** The results in docs/worked-examples.md were derived by hand; here the engine is held against them. */
describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('worked example %s', (name) => {
  const { asOf, facts, expected } = example.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
  const known = readFacts(facts);

  it('states facts that can be read and do not contradict each other', () => expect(known).toMatchObject({ ok: true }));

  it('has the result for every product that was derived by hand', () => {
    if (!known.ok) expect.fail('unreadable facts');
    const match = matchCompany(known.value, catalog, day(asOf), VOCABULARY);
    const found = match.products.map((product) => [product.product, product.state === 'judged' ? product.evaluation.verdict : product.state]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
