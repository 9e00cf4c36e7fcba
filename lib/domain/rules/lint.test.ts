import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day, type CalendarDate } from '../calendar.ts';
import type { Catalog, NamedRule, Product, RuleVersion } from '../catalog/product.ts';
import type { Source } from '../catalog/source.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import type { Verdict } from './explanation.ts';
import { lintCatalog } from './lint.ts';
import { lintLine } from './lint-finding.ts';
import { parseRule } from './parse-rule.ts';
import type { RuleCase } from './rule-case.ts';

type VersionFile = { id: string; from: string | null; to: string | null; rule: unknown; sources?: readonly string[]; change?: string };
type CaseFile = { name: string; on: string; facts: Record<string, FactValue>; verdict: Verdict; missing?: string[]; decisive?: string[]; source: string };
type LintFile = {
  products: readonly { id: string; versions: readonly VersionFile[]; relations?: readonly string[] }[];
  definitions?: readonly { name: string; versions: readonly VersionFile[] }[];
  cases?: readonly CaseFile[];
  findings?: readonly string[];
};

const folder = new URL('./examples/', import.meta.url);
const files = (kind: string) => readdirSync(new URL(`${kind}/`, folder)).map((name) => [name, JSON.parse(readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')) as LintFile] as const);
const both = (name: string) => ({ zh: name, en: name });
const dayOrNull = (text: string | null): CalendarDate | null => (text === null ? null : day(text));

const source = (id: string, grade: Source['grade']): Source => ({ id, title: id, issuer: id, docNo: null, date: null, url: null, grade, lastChecked: day('2026-09-01') });
const SOURCES = [source('star', 'primary_text'), source('blog', 'single_weak_source')];

/** Reads without the dictionary, as rules come from the database: what is wrong is the lint's to say. */
function version({ id, from, to, rule, sources = ['star'], change }: VersionFile): RuleVersion {
  const parsed = parseRule(rule, null);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return { id, inForce: { from: dayOrNull(from), to: dayOrNull(to) }, fromPrecision: 'day', toPrecision: 'day', rule: parsed.value, change: change ? both(change) : null, sources, confidence: 'primary_text', terms: [], open: [], records: [] };
}

function lint({ products, definitions = [], cases }: LintFile): readonly string[] {
  const catalog: Catalog = {
    products: products.map(({ id, versions, relations = [] }): Product => ({ id, type: 'credit', name: both(id), provider: both(id), summary: both(id), forWhom: both(id), places: ['CN'], amount: null, tenorMonths: null, relations: relations.map((product) => ({ kind: 'excludes', product, note: both('x') })), versions: versions.map(version), added: day('2024-01-01') })),
    definitions: definitions.map(({ name, versions }): NamedRule => ({ name, title: both(name), summary: both(name), versions: versions.map(version) })),
  };
  const examples = cases?.map((example): RuleCase<Facts> => ({ ...example, on: day(example.on), facts: new Map(Object.entries(example.facts).map(([key, value]) => [key, { value, evidence: 'declared' as const }])) }));
  const findings = lintCatalog(catalog, testVocabulary, SOURCES, ({ kind }) => (kind === 'product' ? (examples ?? null) : null));
  for (const { message } of findings) expect(message.zh).toMatch(/\p{Script=Han}{4}/u);
  return findings.map((finding) => lintLine(finding));
}

describe('the lint', () => {
  it.each(files('lint-good'))('finds nothing in %s', (_, file) => expect(lint(file)).toEqual([]));
  it.each(files('lint-bad'))('says of %s what is wrong and the way out', (_, file) => expect(lint(file)).toEqual(file.findings));
});
