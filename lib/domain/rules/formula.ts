/**
 * The verdict of a rule as a formula of "all" and "any" over tests and nothing else: negation pushed down to the tests, conditions and
 * counts spelled out. It says neither why nor what does not apply, and so can be worked out for many rules at once (`lanes.ts`).
 * Read once with every open test as failing and once as passing, it allows exactly the verdicts that `truth.ts` allows.
 */
import type { Circuit, NodeId } from './circuit.ts';

/** A test and whether it should pass. */
export type Literal = { readonly test: number; readonly passes: boolean };
/** A group; parts of its own kind are merged into it, so kinds alternate from level to level. */
export type Formula = { readonly kind: 'all' | 'any'; readonly literals: readonly Literal[]; readonly parts: readonly Formula[] };

/** More ways than this to reach a count are not spelled out. */
const MAX_WAYS = 32;

/** What a node should come to; the last two also where it does not apply. */
type Goal = 'met' | 'unmet' | 'not-unmet' | 'not-met';
const OPPOSITE: Readonly<Record<Goal, Goal>> = { met: 'unmet', unmet: 'met', 'not-unmet': 'not-met', 'not-met': 'not-unmet' };
const UNLESS_NEUTRAL: Readonly<Record<Goal, Goal>> = { met: 'met', unmet: 'unmet', 'not-unmet': 'met', 'not-met': 'unmet' };

type Piece = Formula | Literal;

/** When each root is met, as a formula; null where a part of it is broken, or counts what may not apply, or counts too much. */
export function formulasOf({ gates, tests, blank }: Circuit, roots: readonly NodeId[]): readonly (Formula | null)[] {
  const testOf = new Map(Array.from(tests.node, (node, test) => [node, test]));
  const partsOf = (gate: number): readonly NodeId[] => [...gates.parts.subarray(gates.first[gate], gates.first[gate + 1])];
  const sayable = Uint8Array.from(blank, (_, node) => Number(testOf.has(node)));
  const neutral = new Uint8Array(blank.length);
  gates.node.forEach((node, gate) => {
    const parts = partsOf(gate);
    neutral[node] = Number(gates.kind[gate] === 4 || parts.some((part) => neutral[part] === 1));
    const counts = gates.kind[gate] === 2;
    sayable[node] = Number(parts.every((part) => sayable[part] === 1) && !(counts && (neutral[node] === 1 || waysOf(gates.count[gate] as number, parts.length) > MAX_WAYS)));
  });

  const made = new Map<string, Piece>();
  const towards = (node: NodeId, wanted: Goal): Piece => {
    const goal = neutral[node] === 1 ? wanted : UNLESS_NEUTRAL[wanted];
    const key = `${node} ${goal}`;
    const before = made.get(key);
    if (before) return before;
    const piece = spell(node, goal);
    made.set(key, piece);
    return piece;
  };
  const spell = (node: NodeId, goal: Goal): Piece => {
    const gate = gates.ofNode[node] as number;
    if (gate < 0) return { test: testOf.get(node) as number, passes: goal === 'met' };
    const parts = partsOf(gate);
    const each = (wanted: Goal) => parts.map((part) => towards(part, wanted));
    const [first, second] = parts as [NodeId, NodeId];
    switch (gates.kind[gate]) {
      case 0:
        return groupOf('met', goal, neutral[node] === 1, each);
      case 1:
        return groupOf('unmet', goal, neutral[node] === 1, each);
      case 2: {
        const count = gates.count[gate] as number;
        return goal === 'met' ? atLeast(count, each('met')) : atLeast(parts.length - count + 1, each('unmet'));
      }
      case 3:
        return towards(first, OPPOSITE[goal]);
      default:
        return goal === 'met' || goal === 'unmet' ? join('all', [towards(first, 'met'), towards(second, goal)]) : join('any', [towards(first, 'not-met'), towards(second, goal)]);
    }
  };
  return roots.map((root) => {
    if (sayable[root] !== 1) return null;
    const piece = towards(root, 'met');
    return join('all', [piece]);
  });
}

/** An `all` towards being met, or its mirror image, an `any` towards being unmet; of nothing but parts that do not apply, neither applies. */
function groupOf(whole: 'met' | 'unmet', goal: Goal, neutral: boolean, each: (goal: Goal) => readonly Piece[]): Piece {
  const one = OPPOSITE[whole];
  const spared = whole === 'met' ? 'not-unmet' : 'not-met';
  if (goal === spared) return join('all', each(spared));
  if (goal === whole) return neutral ? join('all', [...each(spared), join('any', each(whole))]) : join('all', each(whole));
  return goal === one ? join('any', each(one)) : join('any', [...each(one), join('all', each(OPPOSITE[spared]))]);
}

/** One group of the pieces, those of its own kind merged into it. */
function join(kind: Formula['kind'], pieces: readonly Piece[]): Formula {
  const literals: Literal[] = [];
  const parts = new Set<Formula>();
  for (const piece of pieces) {
    if ('test' in piece) literals.push(piece);
    else if (piece.kind !== kind) parts.add(piece);
    else {
      literals.push(...piece.literals);
      piece.parts.forEach((part) => parts.add(part));
    }
  }
  return { kind, literals, parts: [...parts] };
}

/** At least `count` of the pieces: in each choice of `count` all, or in each choice that leaves fewer out some; whatever is fewer choices. */
function atLeast(count: number, pieces: readonly Piece[]): Formula {
  const rest = pieces.length - count + 1;
  if (choose(pieces.length, rest) <= choose(pieces.length, count)) return join('all', choicesOf(rest, pieces).map((choice) => join('any', choice)));
  return join('any', choicesOf(count, pieces).map((choice) => join('all', choice)));
}

function choicesOf(count: number, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (count === 0) return [[]];
  const [first, ...others] = pieces;
  // Too few are left to choose from: to look on would take twice as long with every piece.
  if (!first || count > pieces.length) return [];
  return [...choicesOf(count - 1, others).map((choice) => [first, ...choice]), ...choicesOf(count, others)];
}

function waysOf(count: number, size: number): number {
  return Math.min(choose(size, count), choose(size, size - count + 1));
}

function choose(size: number, count: number): number {
  let ways = 1;
  for (let taken = 0; taken < count; taken++) ways = (ways * (size - taken)) / (taken + 1);
  return ways;
}
