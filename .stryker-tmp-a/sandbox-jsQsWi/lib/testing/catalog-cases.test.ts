// @ts-nocheck
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CatalogCase } from '@/lib/contracts/catalog/catalog-case.ts';
import { catalogProblemLine } from '@/lib/contracts/catalog/catalog-problem.ts';
import { readCatalogDocuments } from '@/lib/contracts/catalog/read-catalog-documents.ts';
import { readFacts } from '@/lib/contracts/facts/read-facts.ts';
import { addDays, day } from '@/lib/domain/calendar.ts';
import { PRODUCT_TYPES, type RuleVersion } from '@/lib/domain/catalog/product.ts';
import { sheetOf } from '@/lib/domain/facts/sheet.ts';
import { SHORT_INTAKE } from '@/lib/domain/facts/short-intake.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchCompany } from '@/lib/domain/matching/match-company.ts';
import { evaluate } from '@/lib/domain/rules/evaluate.ts';
import type { Explanation } from '@/lib/domain/rules/explanation.ts';
import { lintCatalog } from '@/lib/domain/rules/lint.ts';
import { lintLine } from '@/lib/domain/rules/lint-finding.ts';
import { readCatalogFiles } from '@/scripts/read-catalog-files.ts';

const root = fileURLToPath(new URL('../../prisma/catalog', import.meta.url));
const { catalog, sources, cases, problems } = readCatalogDocuments(readCatalogFiles(root));
const owners = [
  ...catalog.products.map(({ id, versions }) => ({ kind: 'product' as const, id, versions })),
  ...catalog.definitions.map(({ name, versions }) => ({ kind: 'definition' as const, id: name, versions })),
];
const casesOf = (kind: CatalogCase['kind'], owner: string, version: string) => cases.filter((each) => each.kind === kind && each.owner === owner && each.version === version);
const decisiveFacts = (node: Explanation): readonly string[] => {
  if (node.kind === 'leaf') return node.decisive ? [node.rule.fact] : [];
  return (node.kind === 'ref' ? (node.part ? [node.part] : []) : node.parts).flatMap(decisiveFacts);
};
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();

describe('the catalog', () => {
  it('reads without a problem', () => expect(problems.map(catalogProblemLine)).toEqual([]));

  it('has no lint error', () => {
    const findings = lintCatalog(catalog, VOCABULARY, sources, ({ kind, id }) => cases.filter((each) => each.kind === kind && each.owner === id).map((each) => each.case));
    expect(findings.filter(({ severity }) => severity === 'error').map((finding) => lintLine(finding))).toEqual([]);
  });

  it('is in both languages throughout', () => {
    const texts: [string, unknown][] = [...catalog.products.map((product): [string, unknown] => [product.id, product]), ...catalog.definitions.map((definition): [string, unknown] => [definition.name, definition])];
    for (const [record, value] of texts) {
      for (const text of bilingualIn(value)) {
        expect(text.zh, `${record}: ${text.en}`).toMatch(/[\u4e00-\u9fff]|^-$/);
        expect(text.en, `${record}: ${text.zh}`).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('promises nothing', () => {
    const words = JSON.stringify(catalog);
    expect(words).not.toMatch(/will be approved|guaranteed approval|recommended investment|保证获批|一定能|稳赚/);
  });

  it('has products of all five types, and a verdict in each after the 25 answers of the short intake', () => {
    const answers = readFacts({
      company_stage: 'growth', registered_district: 'pudong', special_zones: ['lingang_new_area'], sectors: ['ic_design'], founded_on: '2018-05-01',
      entity_form: 'limited_company', ownership: 'private', employees_total: 180, rd_staff: 120, revenue: { 2023: '60000000', 2024: '90000000', 2025: '130000000' },
      net_profit_before_nri: { 2023: '-20000000', 2024: '-10000000', 2025: '5000000' }, net_profit_after_nri: { 2023: '-22000000', 2024: '-12000000', 2025: '3000000' },
      rd_expense: { 2023: '30000000', 2024: '35000000', 2025: '40000000' }, total_assets: '260000000', invention_patents_total: 25, invention_patents_industrialisable: 12,
      pledgeable_ip_types: ['invention_patent'], certifications: ['tech_sme', 'hnte'], listed_status: 'unlisted', is_technology_company: true,
      equity_incentive_plan_adopted: true, borrower_roles: ['core_technician'], loan_purposes: ['working_capital', 'subscribe_own_company_equity'], loan_amount_requested: '8000000', insurance_risk_types: ['rd'],
    });
    if (!answers.ok) expect.fail(JSON.stringify(answers.failure));
    expect(sorted(answers.value.keys())).toEqual(sorted(SHORT_INTAKE));
    const match = matchCompany(answers.value, catalog, day('2026-09-30'), VOCABULARY);
    const decided = match.products.filter((product) => product.state === 'judged' && product.evaluation.verdict !== 'undetermined').map(({ product }) => product);
    for (const type of PRODUCT_TYPES) expect(catalog.products.filter((product) => product.type === type && decided.includes(product.id)).length, type).toBeGreaterThan(0);
  });
});

describe.each(owners)('$kind $id', ({ kind, id, versions }) => {
  it.each(versions.filter((version) => version.rule !== null).map((version) => [version.id, version] as const))('%s says what its source says', (_, version) => {
    const own = casesOf(kind, id, version.id);
    expect(own.length).toBeGreaterThan(0);
    for (const { case: example } of own) {
      const evaluation = evaluate(version.rule!, sheetOf(example.facts, VOCABULARY, example.on), { asOf: example.on, definitions: catalog.definitions, vocabulary: VOCABULARY });
      const where = `${String(example.name)} (${example.source}, ${example.on})`;
      expect(evaluation.verdict, where).toBe(example.verdict);
      if (example.missing) expect(sorted(evaluation.missing), where).toEqual(sorted(example.missing));
      if (example.decisive) expect(sorted(decisiveFacts(evaluation.explanation)), where).toEqual(sorted(example.decisive));
    }
  });

  it.each(versions.map((version) => [version.id, version] as const))('%s applies from its first day to its last, both included', (_, version) => {
    const { from, to } = version.inForce;
    const inForce = (on: string) => versionInForce(kind, id, on);
    if (from !== null) expect(inForce(addDays(from, -1))).not.toBe(version.id);
    if (from !== null) expect(inForce(from)).toBe(version.id);
    if (to !== null) expect(inForce(addDays(to, -1))).toBe(version.id);
    if (to !== null) expect(inForce(to)).not.toBe(version.id);
    if (from === null && to === null) expect(inForce('2026-09-30')).toBe(version.id);
  });
});

/** Asks the engine, not the dates: which version of a product or named rule it takes on a day. */
function versionInForce(kind: CatalogCase['kind'], id: string, on: string): string | null {
  const asOf = day(on);
  if (kind === 'product') {
    const [match] = matchCompany(new Map(), { products: catalog.products.filter((product) => product.id === id), definitions: catalog.definitions }, asOf, VOCABULARY).products;
    return match && 'version' in match ? match.version : null;
  }
  const { explanation } = evaluate({ kind: 'ref', name: id }, sheetOf(new Map(), VOCABULARY, asOf), { asOf, definitions: catalog.definitions, vocabulary: VOCABULARY });
  return explanation.kind === 'ref' ? (explanation.version?.id ?? null) : null;
}

function bilingualIn(value: unknown): readonly { zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as { zh: string; en: string }];
  return Object.values(value as Record<string, unknown>).flatMap((part) => bilingualIn(part));
}

/** The dated versions that readers ask about most, as the sources give them. */
describe('versions by the sources', () => {
  it.each<[string, string, string]>([
    ['star-attribute', '2020-03-27', 'star-attribute.2020-03-27'],
    ['star-attribute', '2021-04-15', 'star-attribute.2020-03-27'],
    ['star-attribute', '2021-04-16', 'star-attribute.2021-04-16'],
    ['star-attribute', '2022-12-29', 'star-attribute.2021-04-16'],
    ['star-attribute', '2022-12-30', 'star-attribute.2022-12-30'],
    ['star-attribute', '2024-04-29', 'star-attribute.2022-12-30'],
    ['star-attribute', '2024-04-30', 'star-attribute.2024-04-30'],
    ['star-standard-5', '2025-06-17', 'star-standard-5.2019-03-01'],
    ['star-standard-5', '2025-06-18', 'star-standard-5.2025-06-18'],
    ['star-standard-5', '2025-12-26', 'star-standard-5.2025-12-26'],
    ['star-standard-5', '2026-06-17', 'star-standard-5.2026-06-17'],
  ])('%s on %s is %s', (name, on, version) => expect(versionInForce('definition', name, on)).toBe(version));

  it.each<[string, string, string | null]>([
    ['clinical-trial-liability', '2024-04-24', 'clinical-trial-liability.2022'],
    ['clinical-trial-liability', '2024-04-25', 'clinical-trial-liability.2024-04-25'],
    ['sh-tech-performance-loan', '2025-08-31', 'sh-tech-performance-loan.2024-25'],
    ['sh-tech-performance-loan', '2025-09-01', null],
    ['main-board-listing', '2023-02-16', 'main-board-listing.approval-era'],
    ['main-board-listing', '2023-02-17', 'main-board-listing.2023-02-17'],
    ['pbc-relending', '2026-01-14', 'pbc-relending.2024'],
    ['pbc-relending', '2026-01-15', 'pbc-relending.2026-01-15'],
    ['star-listing', '2019-02-28', null],
  ])('%s on %s is %s', (id, on, version) => expect(versionInForce('product', id, on)).toBe(version));
});

/** Kept apart so that a version without a rule says why. */
describe('products without a published test', () => {
  const silent = catalog.products.flatMap((product) => product.versions.filter((version: RuleVersion) => version.rule === null).map((version) => [version.id, version] as const));
  it.each(silent)('%s says what was not found', (_, version) => expect(version.open.length).toBeGreaterThan(0));
});
