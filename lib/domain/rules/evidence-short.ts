import type { SheetEntry } from '../facts/sheet.ts';
import { placeOf } from './evidence-pair.ts';
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
      if (states[node.node] === (wanted ? MET : UNMET) && node.evidence[placeOf(held)]?.enough === false) paths.push(node.path);
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

function collectGroup({ node, kind, count, parts, asking }: LinkedGroup, wanted: boolean, reading: Reading, paths: string[]): void {
  const helps = wanted ? MET : UNMET;
  const { states } = reading;
  const before = paths.length;
  let weak = 0;
  for (let at = 0; at < asking.length; at++) {
    const part = asking[at] as Linked;
    const own = paths.length;
    collect(part, wanted, reading, paths);
    if (states[part.node] === helps && paths.length > own) weak += 1;
  }
  if (paths.length === before || states[node] !== helps) return;
  const needed = helpsAlone(kind, count, parts.length, wanted);
  if (needed === parts.length) return;
  let helping = 0;
  for (let at = 0; at < parts.length; at++) helping += states[(parts[at] as Linked).node] === helps ? 1 : 0;
  if (helping - weak >= needed) paths.length = before;
}

/** How many proven parts carry the group alone: all but the needed ones may be weak. */
function helpsAlone(kind: LinkedGroup['kind'], count: number | null, size: number, wanted: boolean): number {
  if (kind === 'at-least-of') return wanted ? (count ?? size) : size - (count ?? size) + 1;
  return (kind === 'any') === wanted ? 1 : size;
}
