import type { SheetEntry } from '../facts/sheet.ts';
import { evidenceFor } from './evidence-pair.ts';
import type { Linked, LinkedGroup } from './link.ts';
import type { Reading } from './reading.ts';
import { MET, NOT_APPLICABLE, UNMET } from './truth.ts';

/**
 * Paths of the criteria that count in the company's favour on proof weaker than asked.
 * Where an alternative is carried by fully proven parts, the weaker ones beside it are not listed: nobody needs them.
 */
export function evidenceShort(root: Linked, reading: Reading): readonly string[] {
  const paths: string[] = [];
  collect(root, true, reading, paths);
  return paths;
}

/** Adds the weak criteria of a node. `wanted`: whether it helps by being met (or, inside a "not", by being unmet). */
function collect(node: Linked, wanted: boolean, reading: Reading, paths: string[]): void {
  if (!node.asks) return;
  const { states, entries } = reading;
  switch (node.kind) {
    case 'leaf': {
      const held = (entries[node.slot] as SheetEntry | undefined)?.evidence ?? null;
      if (states[node.node] === (wanted ? MET : UNMET) && !evidenceFor(held, node.asked).enough) paths.push(node.path);
      return;
    }
    case 'ref':
      return collect(node.part as Linked, wanted, reading, paths);
    case 'not':
      return collect(node.parts[0] as Linked, !wanted, reading, paths);
    case 'when':
      if (states[node.node] !== NOT_APPLICABLE) collect(node.parts[1] as Linked, wanted, reading, paths);
      return;
    default:
      return collectGroup(node, wanted, reading, paths);
  }
}

function collectGroup({ node, kind, count, parts }: LinkedGroup, wanted: boolean, reading: Reading, paths: string[]): void {
  const helps = wanted ? MET : UNMET;
  const before = paths.length;
  let proven = 0;
  for (const part of parts) {
    const own = paths.length;
    collect(part, wanted, reading, paths);
    if (reading.states[part.node] === helps && paths.length === own) proven += 1;
  }
  if (reading.states[node] === helps && proven >= helpsAlone(kind, count, parts.length, wanted)) paths.length = before;
}

/** How many proven parts carry the group alone: all but the needed ones may be weak. */
function helpsAlone(kind: LinkedGroup['kind'], count: number | null, size: number, wanted: boolean): number {
  if (kind === 'at-least-of') return wanted ? (count ?? size) : size - (count ?? size) + 1;
  return (kind === 'any') === wanted ? 1 : size;
}
