// @ts-nocheck
import type { Vocabulary } from '../facts/fact.ts';
import { fail, ok, type Result } from '../result.ts';
import { at, documentReader, isObject, readText, refuseOtherKeys, type Json, type Reader } from './document-reader.ts';
import { parseLeaf } from './parse-leaf.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { Rule } from './rule.ts';

/** Levels and nodes a rule may have; the deepest text found so far needs 7 and some 60. */
export const MAX_DEPTH = 32;
export const MAX_NODES = 2_000;

/**
 * Reads a rule document (`RuleDocument`) or says everything that is wrong with it.
 *
 * With a vocabulary each fact must exist and fit its test in kind, unit and options: so before publishing. With null
 * only the form is read: so for rules published earlier, where a fact since removed must show as faulty, not vanish.
 */
export function parseRule(json: unknown, vocabulary: Vocabulary | null): Result<Rule, readonly RuleProblem[]> {
  const reader = documentReader();
  const rule = parseNode(json, '', 1, { reader, vocabulary, nodes: { count: 0 } });
  return rule !== null && reader.problems.length === 0 ? ok(rule) : fail(reader.problems);
}

type Scope = { readonly reader: Reader; readonly vocabulary: Vocabulary | null; readonly nodes: { count: number } };

const GROUP_KEYS = ['all', 'any', 'atLeast', 'not', 'when', 'rule'] as const;
type GroupKey = (typeof GROUP_KEYS)[number];

function parseNode(json: unknown, path: string, depth: number, scope: Scope): Rule | null {
  const { reader, nodes } = scope;
  nodes.count += 1;
  if (nodes.count === MAX_NODES + 1) reader.refuse(path, 'too-large', nodes.count, `一条规则最多 ${MAX_NODES} 个节点：请把一部分写成命名规则`, `A rule has at most ${MAX_NODES} nodes: move a part into a named rule`);
  if (nodes.count > MAX_NODES) return null;
  if (depth > MAX_DEPTH) return reader.refuse(path, 'too-deep', depth, `规则最多 ${MAX_DEPTH} 层：请把内层写成命名规则`, `A rule has at most ${MAX_DEPTH} levels: move the inner part into a named rule`);
  if (!isObject(json)) return reader.refuse(path, 'not-an-object', json, '此处应为一条规则，例如 { fact: …, atLeast: … }', 'Write a rule here, such as { fact: …, atLeast: … }');
  if ('fact' in json || 'age' in json) return parseLeaf(json, path, scope.vocabulary, reader);
  const keys = GROUP_KEYS.filter((key) => key in json);
  const [key] = keys;
  if (key === undefined) return reader.refuse(path, 'no-test', json, `请写 fact、age 或 ${GROUP_KEYS.join('、')} 之一`, `Write fact, age or one of ${GROUP_KEYS.join(', ')}`);
  if (keys.length > 1) return reader.refuse(path, 'two-tests', keys, '一处只能写一种条件：请分成两条，放进 all 或 any', 'One place holds one test: make two and put them into all or any');
  return parseGroup(json, key, path, depth, scope);
}

function parseGroup(json: Json, key: GroupKey, path: string, depth: number, scope: Scope): Rule | null {
  const { reader } = scope;
  refuseOtherKeys(json, key === 'when' ? ['when', 'then', 'label'] : [key, 'label'], path, reader);
  const text = 'label' in json ? readText(json.label, at(path, 'label'), reader) : null;
  const label = text ? { label: text } : {};
  const place = at(path, key);
  const inner = (value: unknown, where: string) => parseNode(value, where, depth + 1, scope);
  switch (key) {
    case 'all':
    case 'any': {
      const of = parseParts(json[key], place, depth, scope);
      return of && { kind: key, of, ...label };
    }
    case 'atLeast': {
      const counted = parseCounted(json.atLeast, place, depth, scope);
      return counted && { kind: 'at-least-of', ...counted, ...label };
    }
    case 'not': {
      const of = inner(json.not, place);
      return of && { kind: 'not', of, ...label };
    }
    case 'when': {
      const when = inner(json.when, place);
      const then = inner(json.then, at(path, 'then'));
      return when && then && { kind: 'when', when, then, ...label };
    }
    case 'rule':
      return typeof json.rule === 'string' && json.rule !== ''
        ? { kind: 'ref', name: json.rule, ...label }
        : reader.refuse(place, 'not-a-text', json.rule, '请写命名规则的名字，例如 rule: star-attribute', 'Write the name of a named rule, such as rule: star-attribute');
  }
}

function parseParts(value: unknown, path: string, depth: number, scope: Scope): readonly Rule[] | null {
  if (!Array.isArray(value)) return scope.reader.refuse(path, 'not-a-list', value, '此处应为规则的列表', 'Write a list of rules here');
  if (value.length === 0) return scope.reader.refuse(path, 'empty-list', value, '至少要有一条规则', 'Write at least one rule');
  const parts = value.map((part, index) => parseNode(part, at(path, index), depth + 1, scope));
  return parts.every((part) => part !== null) ? parts : null;
}

function parseCounted(value: unknown, path: string, depth: number, scope: Scope): { count: number; of: readonly Rule[] } | null {
  const { reader } = scope;
  if (!isObject(value)) return reader.refuse(path, 'not-an-object', value, '请写成 atLeast: { count: 2, of: […] }', 'Write atLeast: { count: 2, of: […] }');
  refuseOtherKeys(value, ['count', 'of'], path, reader);
  const of = parseParts(value.of, at(path, 'of'), depth, scope);
  if (!of) return null;
  const { count } = value;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= of.length) return { count, of };
  return reader.refuse(at(path, 'count'), 'bad-count', count, `请写 1 到 ${of.length} 之间的整数`, `Write a whole number from 1 to ${of.length}`);
}
