import type { Explanation, LeafExplanation } from './explanation.ts';

/**
 * Paths of the criteria that count in the company's favour on proof weaker than asked.
 * Where an alternative is carried by fully proven parts, the weaker ones beside it are not listed: nobody needs them.
 */
export function evidenceShort(explanation: Explanation): readonly string[] {
  return shortIn(explanation, true);
}

/** `wanted`: whether this node helps by being met (or, inside a "not", by being unmet). */
function shortIn(node: Explanation, wanted: boolean): readonly string[] {
  if (node.kind === 'leaf') return leafShort(node, wanted);
  if (node.kind === 'ref') return node.part ? shortIn(node.part, wanted) : [];
  if (node.kind === 'not') return node.parts.flatMap((part) => shortIn(part, !wanted));
  if (node.kind === 'when') return node.parts[1] && node.outcome !== 'not-applicable' ? shortIn(node.parts[1], wanted) : [];
  const helps = wanted ? 'met' : 'unmet';
  const helping = node.parts.filter(({ outcome }) => outcome === helps).map((part) => shortIn(part, wanted));
  const proven = helping.filter((paths) => paths.length === 0).length;
  if (node.outcome === helps && proven >= enough(node.kind, node.count, node.parts.length, wanted)) return [];
  return node.parts.flatMap((part) => shortIn(part, wanted));
}

function leafShort(leaf: LeafExplanation, wanted: boolean): readonly string[] {
  return leaf.outcome === (wanted ? 'met' : 'unmet') && !leaf.evidence.enough ? [leaf.path] : [];
}

/** How many proven parts carry the group alone: all but the needed ones may be weak. */
function enough(kind: 'all' | 'any' | 'at-least-of', count: number | null, size: number, wanted: boolean): number {
  if (kind === 'at-least-of') return wanted ? (count ?? size) : size - (count ?? size) + 1;
  return (kind === 'any') === wanted ? 1 : size;
}
