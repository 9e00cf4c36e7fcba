// @ts-nocheck
import { fileURLToPath } from 'node:url';
import { catalogProblemLine } from '../lib/contracts/catalog/catalog-problem.ts';
import { readCatalogDocuments } from '../lib/contracts/catalog/read-catalog-documents.ts';
import type { RuleVersion } from '../lib/domain/catalog/product.ts';
import { VOCABULARY } from '../lib/domain/facts/vocabulary.ts';
import { lintCatalog } from '../lib/domain/rules/lint.ts';
import { lintLine } from '../lib/domain/rules/lint-finding.ts';
import { criteriaOf } from '../lib/domain/rules/walk.ts';
import { readCatalogFiles } from './read-catalog-files.ts';

/** The catalog of facts that was modelled has this many records; a figure to check against, not a target to reach. */
const RECORDS = 94;

type Line = { readonly record: string; readonly owner: string; readonly versions: number; readonly version: string; readonly criteria: number; readonly unsourced: number; readonly cases: number; readonly errors: number; readonly warnings: number; readonly confidence: string };

const { catalog, sources, cases, problems } = readCatalogDocuments(readCatalogFiles(fileURLToPath(new URL('../prisma/catalog', import.meta.url))));
const owners = [
  ...catalog.products.map(({ id, versions }) => ({ kind: 'product' as const, id, versions })),
  ...catalog.definitions.map(({ name, versions }) => ({ kind: 'definition' as const, id: name, versions })),
];
const findings = lintCatalog(catalog, VOCABULARY, sources, ({ kind, id }) => cases.filter((each) => each.kind === kind && each.owner === id).map((each) => each.case));

const lines = owners.flatMap(({ kind, id, versions }) => versions.flatMap((version) => (version.records.length > 0 ? version.records : ['-']).map((record): Line => lineOf(record, kind, id, versions.length, version))));

function lineOf(record: string, kind: 'product' | 'definition', id: string, versions: number, version: RuleVersion): Line {
  const criteria = version.rule ? criteriaOf(version.rule) : [];
  const own = findings.filter(({ subject, version: where }) => subject.kind === kind && subject.id === id && (where === version.id || where === null));
  return {
    record, owner: kind === 'definition' ? `§${id}` : id, versions, version: version.id, criteria: criteria.length,
    unsourced: criteria.filter(({ rule }) => rule.citations.length === 0).length,
    cases: cases.filter((each) => each.kind === kind && each.owner === id && each.version === version.id).length,
    errors: own.filter(({ severity }) => severity === 'error').length, warnings: own.filter(({ severity }) => severity === 'warning').length,
    confidence: version.confidence,
  };
}

const columns = ['record', 'owner', 'versions', 'version', 'criteria', 'unsourced', 'cases', 'errors', 'warnings', 'confidence'] as const;
const table = [columns.map(String), ...lines.map((line) => columns.map((column) => String(line[column])))];
const widths = columns.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
for (const row of table) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd());

const present = new Set(lines.map(({ record }) => record).filter((record) => record !== '-')).size;
const errors = findings.filter(({ severity }) => severity === 'error');
const leaves = owners.flatMap(({ versions }) => versions.flatMap(({ rule }) => (rule ? criteriaOf(rule) : [])));
const unsourced = leaves.filter(({ rule }) => rule.citations.length === 0).length;
const count = (kind: 'product' | 'definition') => owners.filter((owner) => owner.kind === kind).length;
console.log();
for (const problem of problems) console.log(`problem: ${catalogProblemLine(problem)}`);
for (const finding of process.argv.includes('--warnings') ? findings : errors) console.log(lintLine(finding));
console.log(`${count('product')} products and ${count('definition')} definitions (§) in ${owners.reduce((total, owner) => total + owner.versions.length, 0)} versions, ${sources.length} sources, ${cases.length} cases`);
console.log(`${leaves.length} criteria, ${leaves.length - unsourced} with a source, ${unsourced} marked as unsourced`);
console.log(`${present} of ${RECORDS} records present, ${problems.length} problems, ${errors.length} lint errors, ${findings.length - errors.length} warnings (--warnings lists them)`);
if (present !== RECORDS || problems.length > 0 || errors.length > 0) process.exitCode = 1;
