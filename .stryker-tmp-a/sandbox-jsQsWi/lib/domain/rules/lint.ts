// @ts-nocheck
import type { Catalog, NamedRule, Product, RuleVersion } from '../catalog/product.ts';
import type { Source } from '../catalog/source.ts';
import type { Facts, Vocabulary } from '../facts/fact.ts';
import { lintCaseDays, lintCases } from './lint-cases.ts';
import { reportTo, type LintFinding, type LintSubject } from './lint-finding.ts';
import { lintRuleVersion, type LintContext } from './lint-rule.ts';
import { lintVersions } from './lint-versions.ts';
import type { RuleCase } from './rule-case.ts';
import { referencesOf } from './walk.ts';

/** The cases of a subject; null where cases are kept elsewhere and are not to be checked. */
export type CasesOf = (subject: LintSubject) => readonly RuleCase<Facts>[] | null;

const NO_CASES: CasesOf = () => null;

/** Everything that is wrong with one product's rules, or wants a look. */
export function lintProduct(product: Product, context: LintContext, cases: readonly RuleCase<Facts>[] | null): readonly LintFinding[] {
  return lintSubject({ kind: 'product', id: product.id }, product.versions, context, cases);
}

/** Everything that is wrong with one named rule, or wants a look. */
export function lintDefinition(definition: NamedRule, context: LintContext, cases: readonly RuleCase<Facts>[] | null): readonly LintFinding[] {
  return lintSubject({ kind: 'definition', id: definition.name }, definition.versions, context, cases);
}

/** Lints a whole catalog: products, definitions, and how they refer to each other. Errors first, then by subject. */
export function lintCatalog(catalog: Catalog, vocabulary: Vocabulary, sources: readonly Source[], casesOf: CasesOf = NO_CASES): readonly LintFinding[] {
  const context: LintContext = { definitions: catalog.definitions, vocabulary, sources: new Map(sources.map((source) => [source.id, source])) };
  const products = catalog.products.flatMap((product) => lintProduct(product, context, casesOf({ kind: 'product', id: product.id })));
  const definitions = catalog.definitions.flatMap((definition) => lintDefinition(definition, context, casesOf({ kind: 'definition', id: definition.name })));
  const findings = [...lintNames(catalog), ...products, ...definitions];
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')];
}

function lintSubject(subject: LintSubject, versions: readonly RuleVersion[], context: LintContext, cases: readonly RuleCase<Facts>[] | null): readonly LintFinding[] {
  const rules = versions.flatMap((version) => lintRuleVersion(subject, version, context));
  const examples = cases ? [...lintCaseDays(subject, versions, cases), ...versions.flatMap((version) => lintCases(subject, version, cases, context))] : [];
  return [...lintVersions(subject, versions), ...rules, ...examples];
}

/** Ids are unique, relations lead somewhere, and every named rule is used. */
function lintNames({ products, definitions }: Catalog): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const ids = products.map(({ id }) => id);
  const names = definitions.map(({ name }) => name);
  for (const [kind, all] of [['product', ids], ['definition', names]] as const) {
    for (const id of all.filter((candidate, index) => all.indexOf(candidate) !== index)) {
      reportTo(findings, { kind, id }, null)('error', 'duplicate-id', '', id, '编号重复：请改名', 'The id is taken: rename one');
    }
  }
  for (const { id, relations } of products) {
    for (const { product } of relations) {
      if (ids.includes(product)) continue;
      reportTo(findings, { kind: 'product', id }, null)('error', 'unknown-product', '', product, '关系指向的产品不存在', 'The relation leads to no product');
    }
  }
  const used = new Set([...products, ...definitions].flatMap(({ versions }) => versions.flatMap(({ rule }) => (rule ? referencesOf(rule).map((node) => node.rule.name) : []))));
  for (const name of names.filter((candidate) => !used.has(candidate))) {
    reportTo(findings, { kind: 'definition', id: name }, null)('warning', 'unused', '', name, '没有规则用到它', 'No rule refers to it');
  }
  return findings;
}
