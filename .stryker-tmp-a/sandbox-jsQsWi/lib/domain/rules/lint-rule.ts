// @ts-nocheck
import { covers, day, type CalendarDate } from '../calendar.ts';
import type { NamedRule, RuleVersion } from '../catalog/product.ts';
import type { Source } from '../catalog/source.ts';
import type { Vocabulary } from '../facts/fact.ts';
import { checkLeaf } from './criterion-test.ts';
import { checkFact } from './check-fact.ts';
import { documentReader } from './document-reader.ts';
import { compileRule } from './evaluate.ts';
import type { Linked } from './link.ts';
import { reportTo, type LintFinding, type LintSubject, type Report } from './lint-finding.ts';
import { pathsFor } from './paths.ts';
import { problemLine } from './rule-problem.ts';
import type { LeafRule, Rule } from './rule.ts';
import { criteriaOf, isLeaf, nodesOf, partsOf } from './walk.ts';

/** What the rules of a catalog are checked against. */
export type LintContext = {
  readonly definitions: readonly NamedRule[];
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<string, Source>;
};

/** The day a version without a beginning is looked at first. */
const LONG_AGO = day('1990-01-01');

/** One dated version: its sources, its faults on every day it is in force, and whether each part can come out either way. */
export function lintRuleVersion(subject: LintSubject, version: RuleVersion, context: LintContext): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const report = reportTo(findings, subject, version.id);
  lintSources(version, context, report);
  if (!version.rule) return findings;
  for (const criterion of criteriaOf(version.rule)) lintCriterion(criterion.path, criterion.rule, context, report);
  const faultless = lintFaults(version, version.rule, context, report);
  if (faultless) lintReach(version.rule, firstDay(version), context, report);
  return findings;
}

function lintSources({ sources }: RuleVersion, context: LintContext, report: Report): void {
  if (sources.length === 0) report('error', 'unsourced', '', '[]', '版本没有来源：没有来源的规则不发布', 'The version names no source: a rule without a source is not published');
  for (const source of sources) if (!context.sources.has(source)) unknownSource('', source, report);
}

function unknownSource(path: string, source: string, report: Report): void {
  report('error', 'unknown-source', path, source, '来源表里没有这个编号：请补来源或改编号', 'No source has this id: add the source or mend the id');
}

function lintCriterion(path: string, rule: LeafRule, context: LintContext, report: Report): void {
  const { citations, fact } = rule;
  const known = citations.flatMap(({ source }) => context.sources.get(source) ?? []);
  if (citations.length === 0) report('warning', 'unsourced', path, fact, '这一条标准没有来源，会照实显示“未注明来源”', 'This criterion has no source; it will be shown as unsourced');
  for (const { source } of citations) if (!context.sources.has(source)) unknownSource(path, source, report);
  if (known.length > 0 && known.every(({ grade }) => grade === 'single_weak_source')) {
    report('warning', 'weak-source', path, known.map(({ id }) => id).join(', '), '仅有一个弱来源：结果里会说明', 'Rests on weak sources only; results will say so');
  }
  const reader = documentReader();
  checkFact(rule, '', context.vocabulary, reader);
  for (const problem of reader.problems) {
    if (problem.code === 'unknown-option') report('error', 'unknown-option', path, problem.found, problem.message.zh, problemLine(problem));
  }
}

/** Links the rule on each day on which something changes; reports each fault once, with the first such day. */
function lintFaults(version: RuleVersion, rule: Rule, context: LintContext, report: Report): boolean {
  const seen = new Set<string>();
  for (const asOf of turningDays(version, context.definitions)) {
    for (const { path, fault } of faultsOf(compileRule(rule, { asOf, ...context }).root)) {
      const key = `${path} ${fault.code}`;
      if (seen.has(key)) continue;
      seen.add(key);
      report('error', 'fault', path, fault.code, `自 ${asOf} 起无法评估：${fault.message}`, `Can not be evaluated from ${asOf}: ${fault.message}`);
    }
  }
  return seen.size === 0;
}

/** The first day of the version, and every later day of it on which a named rule begins or ends. */
function turningDays(version: RuleVersion, definitions: readonly NamedRule[]): readonly CalendarDate[] {
  const turns = definitions.flatMap(({ versions }) => versions.flatMap(({ inForce }) => [inForce.from, inForce.to]));
  const inside = turns.filter((turn) => turn !== null).filter((turn) => covers(version.inForce, turn));
  return [...new Set([firstDay(version), ...inside])].toSorted();
}

function firstDay({ inForce }: RuleVersion): CalendarDate {
  return inForce.from ?? LONG_AGO;
}

function faultsOf(node: Linked): readonly { path: string; fault: NonNullable<Linked['fault']> }[] {
  const own = node.fault ? [{ path: node.path, fault: node.fault }] : [];
  const parts = node.kind === 'leaf' ? [] : node.kind === 'ref' ? (node.part ? [node.part] : []) : node.parts;
  return [...own, ...parts.flatMap(faultsOf)];
}

/** Each part must be able to come out either way, by whatever answers: else it is a slip of the pen. */
function lintReach(rule: Rule, asOf: CalendarDate, context: LintContext, report: Report): void {
  const told: string[] = [];
  for (const { path, rule: node } of nodesOf(rule)) {
    if (node.kind === 'ref' || told.some((outer) => outer === '' || path.startsWith(`${outer}.`))) continue;
    if (!canBe(node, asOf, context)) {
      told.push(path);
      report('error', 'never-met', path, describe(node), '任何回答都满足不了：请核对阈值，或两条标准互相矛盾', 'No answers can meet this: check the threshold, or two criteria contradict each other');
    } else if (!canBe({ kind: 'not', of: node }, asOf, context)) {
      told.push(path);
      report('error', 'always-met', path, describe(node), '任何回答都满足：这一条不起作用，请核对或删去', 'Every answer meets this: it has no effect; check it or take it out');
    }
  }
  for (const { path, rule: node } of nodesOf(rule)) lintRedundancy(path, node, context, report);
  if (canBeNeutral(rule)) {
    report('warning', 'may-not-apply', '', rule.kind, '整条规则可能不适用于某家公司，那时按“不符合”处理：请至少加一条无条件的标准', 'The whole may not apply to a company, which then counts as ineligible: add a criterion without a condition');
  }
}

function canBe(rule: Rule, asOf: CalendarDate, { definitions, vocabulary }: LintContext): boolean {
  const { root, circuit } = compileRule(rule, { asOf, definitions, vocabulary });
  const { paths, complete } = pathsFor(circuit, root.node, vocabulary, new Map(), asOf, 1);
  return paths.length > 0 || !complete;
}

type Range = { readonly part: number; readonly key: string; readonly low: number; readonly high: number };

/** Two ranges of one fact side by side, one within the other: under `all` the wider has no effect, under `any` the narrower. */
function lintRedundancy(path: string, group: Rule, { vocabulary }: LintContext, report: Report): void {
  if (group.kind !== 'all' && group.kind !== 'any') return;
  const ranges = group.of.flatMap((part, index) => rangesOf(part, index + 1, vocabulary));
  for (const [index, a] of ranges.entries()) {
    for (const b of ranges.slice(index + 1)) {
      if (a.key !== b.key) continue;
      const [wider, narrower] = contains(a, b) ? [a, b] : [b, a];
      if (!contains(wider, narrower)) continue;
      const { part } = group.kind === 'all' ? wider : narrower;
      report('warning', 'redundant', path, a.key, `第 ${part} 条不起作用：旁边一条已经决定了它`, `Part ${part} has no effect: the one beside it settles it already`);
    }
  }
}

function contains(wider: Range, narrower: Range): boolean {
  return wider.low <= narrower.low && narrower.high <= wider.high;
}

function rangesOf(rule: Rule, part: number, vocabulary: Vocabulary): readonly Range[] {
  const checked = isLeaf(rule) ? checkLeaf(rule, vocabulary) : null;
  if (!checked?.ok || !isLeaf(rule)) return [];
  const { view, test } = checked.value;
  return test.kind === 'range' ? [{ part, key: `${rule.fact} (${view})`, low: test.low, high: test.high }] : [];
}

/** Whether a rule may come out as not applicable, going by its shape. A named rule is judged where it is defined. */
function canBeNeutral(rule: Rule): boolean {
  if (rule.kind === 'when') return true;
  const parts = partsOf(rule);
  return parts.length > 0 && parts.every(canBeNeutral);
}

function describe(rule: Rule): string {
  return 'fact' in rule ? `${rule.kind} ${rule.fact}` : rule.kind;
}
