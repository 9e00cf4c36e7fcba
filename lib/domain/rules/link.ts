import { covers, type CalendarDate, type DateRange } from '../calendar.ts';
import type { NamedRule } from '../catalog/product.ts';
import type { Unit } from '../facts/fact.ts';
import type { Text } from '../text.ts';
import type { CircuitBuilder, NodeId } from './circuit.ts';
import { gaugeOf, type Gauge } from './criterion-test.ts';
import { REASONS, type Role } from './decisive.ts';
import { evidencePairs, type EvidencePair } from './evidence-pair.ts';
import type { Fault, GroupExplanation } from './explanation.ts';
import type { LeafRule, RefRule, Rule } from './rule.ts';
import { FAULTY_GROUP } from './truth.ts';

/**
 * A rule made ready for one day: names resolved to the version in force, checked against the dictionary, every node
 * knowing its place and its node in the circuit. It has the rule's own shape; explanations are drawn along it.
 */
export type Linked = LinkedLeaf | LinkedGroup | LinkedRef;

/** `asks`: some criterion in it asks for proof. */
type Place = { readonly path: string; readonly node: NodeId; readonly fault: Fault | null; readonly asks: boolean };
/** `slot` is -1 for a criterion that is faulty by itself. The rest is the rule's, laid out alike for every kind of criterion. */
export type LinkedLeaf = Place & {
  readonly kind: 'leaf';
  readonly rule: LeafRule;
  readonly slot: number;
  readonly unit: Unit | null;
  readonly gauge: Gauge | null;
  readonly isAge: boolean;
  /** What it asks for beside what may be held (`evidencePairs`). */
  readonly evidence: readonly EvidencePair[];
};
export type LinkedGroup = Place & {
  readonly kind: GroupExplanation['kind'];
  readonly label: Text | null;
  readonly count: number | null;
  readonly parts: readonly Linked[];
  /** Those of them that ask for proof. */
  readonly asking: readonly Linked[];
  /** For each part the table that says whether it is among the reasons (`REASONS`). */
  readonly reasons: readonly Uint8Array[];
};
export type LinkedRef = Place & {
  readonly kind: 'ref';
  readonly name: string;
  readonly label: Text | null;
  readonly version: { readonly id: string; readonly inForce: DateRange } | null;
  readonly part: Linked | null;
};

/** What a rule is read against: the day that picks the version of each named rule, and those rules by name. */
export type LinkContext = { readonly asOf: CalendarDate; readonly definitions: ReadonlyMap<string, NamedRule> };

/** Links a rule into a circuit. A broken part becomes a faulty node of its own; the others stay as they are. */
export function linkRule(rule: Rule, context: LinkContext, builder: CircuitBuilder): Linked {
  return link(rule, '', [], context, builder);
}

type Names = readonly string[];

function link(rule: Rule, path: string, within: Names, context: LinkContext, builder: CircuitBuilder): Linked {
  const part = (inner: Rule, index: number) => link(inner, path === '' ? `${index}` : `${path}.${index}`, within, context, builder);
  switch (rule.kind) {
    case 'all':
      return group(path, rule, rule.of.map(part), 'in-all', builder);
    case 'any':
      return group(path, rule, rule.of.map(part), 'in-any', builder);
    case 'at-least-of':
      return group(path, rule, rule.of.map(part), 'in-at-least', builder);
    case 'not':
      return group(path, rule, [part(rule.of, 0)], 'alone', builder);
    case 'when':
      return group(path, rule, [part(rule.when, 0), part(rule.then, 1)], 'condition', builder);
    case 'ref':
      return reference(rule, path, within, context, builder);
    default:
      return linkLeaf(rule, path, builder);
  }
}

function linkLeaf(rule: LeafRule, path: string, builder: CircuitBuilder): LinkedLeaf {
  const { node, slot, unit, fault } = builder.leaf(rule);
  return { kind: 'leaf', path, node, fault, rule, slot, unit, gauge: gaugeOf(rule), isAge: rule.kind === 'age', evidence: evidencePairs(rule.evidence ?? null), asks: rule.evidence !== undefined };
}

type GroupRule = Exclude<Rule, LeafRule | RefRule>;

function group(path: string, rule: GroupRule, parts: readonly Linked[], role: Role, builder: CircuitBuilder): LinkedGroup {
  const fault = groupFault(rule, parts.length);
  const count = rule.kind === 'at-least-of' ? rule.count : null;
  const nodes = parts.map(({ node }) => node);
  const node = fault ? builder.constant(FAULTY_GROUP) : builder.gate(rule.kind, nodes, count ?? 0);
  const roles: readonly Role[] = rule.kind === 'when' ? ['condition', 'consequence'] : parts.map(() => role);
  return { kind: rule.kind, path, node, label: rule.label ?? null, count, parts, asking: parts.filter(({ asks }) => asks), reasons: roles.map((one) => REASONS[one]), fault, asks: parts.some(({ asks }) => asks) };
}

function groupFault(rule: GroupRule, size: number): Fault | null {
  if (size === 0) return { code: 'empty-group', message: `This "${rule.kind}" has no parts` };
  if (rule.kind !== 'at-least-of') return null;
  const fits = Number.isInteger(rule.count) && rule.count >= 1 && rule.count <= size;
  return fits ? null : { code: 'bad-count', message: `At least ${rule.count} of ${size} parts can not be counted` };
}

function reference(rule: RefRule, path: string, within: Names, context: LinkContext, builder: CircuitBuilder): LinkedRef {
  const shared = { kind: 'ref' as const, path, name: rule.name, label: rule.label ?? null };
  const broken = (fault: Fault): LinkedRef => ({ ...shared, node: builder.constant(FAULTY_GROUP), version: null, part: null, fault, asks: false });
  if (within.includes(rule.name)) return broken({ code: 'cycle', message: `${[...within, rule.name].join(' → ')} refers to itself` });
  const version = versionOn(context.definitions.get(rule.name)?.versions ?? [], context.asOf);
  if (!version) return broken({ code: 'missing-rule', message: `No rule named ${JSON.stringify(rule.name)} is in force on ${context.asOf}` });
  if (!version.rule) return broken({ code: 'missing-rule', message: `${rule.name} has no test that could be evaluated on ${context.asOf}` });
  const part = link(version.rule, path === '' ? '0' : `${path}.0`, [...within, rule.name], context, builder);
  return { ...shared, node: part.node, version: { id: version.id, inForce: version.inForce }, part, fault: null, asks: part.asks };
}

/** The version in force on a day; should two overlap, which the lint refuses, the later one. */
export function versionOn<V extends { readonly inForce: DateRange }>(versions: readonly V[], day: CalendarDate): V | null {
  const inForce = versions.filter((version) => covers(version.inForce, day));
  return inForce.reduce<V | null>((latest, version) => (latest && (latest.inForce.from ?? '') >= (version.inForce.from ?? '') ? latest : version), null);
}
