import type { Explanation, GroupExplanation } from './explanation.ts';

/**
 * Paths of the criteria that count in the company's favour on proof weaker than asked.
 * Where an alternative is carried by fully proven parts, the weaker ones beside it are not listed: nobody needs them.
 */
export function evidenceShort(explanation: Explanation): readonly string[] {
  const paths: string[] = [];
  collect(explanation, true, paths);
  return paths;
}

/** Adds the weak criteria of a node. `wanted`: whether it helps by being met (or, inside a "not", by being unmet). */
function collect(node: Explanation, wanted: boolean, paths: string[]): void {
  switch (node.kind) {
    case 'leaf':
      if (!node.evidence.enough && node.outcome === (wanted ? 'met' : 'unmet')) paths.push(node.path);
      return;
    case 'ref':
      if (node.part) collect(node.part, wanted, paths);
      return;
    case 'not':
      return collect(node.parts[0] as Explanation, !wanted, paths);
    case 'when':
      if (node.outcome !== 'not-applicable') collect(node.parts[1] as Explanation, wanted, paths);
      return;
    default:
      return collectGroup(node, wanted, paths);
  }
}

function collectGroup({ kind, outcome, count, parts }: GroupExplanation, wanted: boolean, paths: string[]): void {
  const helps = wanted ? 'met' : 'unmet';
  const before = paths.length;
  let proven = 0;
  for (const part of parts) {
    const own = paths.length;
    collect(part, wanted, paths);
    if (part.outcome === helps && paths.length === own) proven += 1;
  }
  if (outcome === helps && proven >= helpsAlone(kind, count, parts.length, wanted)) paths.length = before;
}

/** How many proven parts carry the group alone: all but the needed ones may be weak. */
export function helpsAlone(kind: GroupExplanation['kind'], count: number | null, size: number, wanted: boolean): number {
  if (kind === 'at-least-of') return wanted ? (count ?? size) : size - (count ?? size) + 1;
  return (kind === 'any') === wanted ? 1 : size;
}
