// @ts-nocheck
import type { FactShape, Vocabulary } from '../facts/fact.ts';
import { checkLeaf } from './criterion-test.ts';
import { at, type Reader } from './document-reader.ts';
import { problemAt } from './rule-problem.ts';
import type { LeafRule } from './rule.ts';

/** Refuses a criterion whose fact is not in the dictionary, or whose test does not fit it in kind, unit or options. */
export function checkFact(rule: LeafRule, path: string, vocabulary: Vocabulary, reader: Reader): void {
  const place = at(path, rule.kind === 'age' ? 'age' : 'fact');
  const checked = checkLeaf(rule, vocabulary);
  if (!checked.ok) {
    reader.problems.push(faultProblem(place, rule.fact, checked.failure.code, checked.failure.message, vocabulary));
    return;
  }
  if (rule.kind !== 'member' && rule.kind !== 'overlap') return;
  const options = optionsOf((vocabulary.facts.get(rule.fact) ?? vocabulary.derived.get(rule.fact))?.shape);
  for (const value of rule.of) {
    if (options.includes(value)) continue;
    const list = options.join(', ');
    reader.refuse(path, 'unknown-option', value, `${rule.fact} 没有这个选项；有的是：${list}`, `${rule.fact} has no such option; it has: ${list}`);
  }
}

function faultProblem(place: string, fact: string, code: string, message: string, vocabulary: Vocabulary) {
  if (code === 'missing-fact') {
    const near = nearest(fact, vocabulary);
    return problemAt(place, 'unknown-fact', fact, `数据字典里没有这个事实${near && `；是否指 ${near}？`}`, `The dictionary has no such fact${near && `; did you mean ${near}?`}`);
  }
  const zh = code === 'unit-mismatch' ? '阈值的单位与事实的单位不一致' : '这种条件不适用于这类事实';
  return problemAt(place, code === 'unit-mismatch' ? 'wrong-unit' : 'wrong-kind', fact, `${zh}（${message}）`, message);
}

/** The fact name that shares the longest beginning, at least four letters. */
function nearest(fact: string, { facts, derived }: Vocabulary): string {
  let best = '';
  let longest = 3;
  for (const key of [...facts.keys(), ...derived.keys()]) {
    let shared = 0;
    while (shared < key.length && key[shared] === fact[shared]) shared += 1;
    if (shared > longest) [best, longest] = [key, shared];
  }
  return best;
}

function optionsOf(shape: FactShape | undefined): readonly string[] {
  return shape?.kind === 'choice' || shape?.kind === 'set' ? shape.options.map(({ value }) => value) : [];
}
