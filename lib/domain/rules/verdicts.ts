/**
 * Verdicts and nothing else, as fast as plain JavaScript goes: for screens of many companies and for "how many would it be".
 * A company's facts become codes, once each; what they settle is worked out for 32 groups of all products at once (`lanes.ts`).
 * What formulas can not say (a broken rule, a share of zero, a count of conditional parts) is settled group by group.
 */
import type { CalendarDate } from '../calendar.ts';
import type { Circuit, NodeId } from './circuit.ts';
import { codeFacts, coderOf, type Coder, type FlatFacts } from './coder.ts';
import { formulasOf } from './formula.ts';
import { BLOCK, layLanes, type Lanes } from './lanes.ts';
import { settleCodes } from './settle.ts';
import { FAULTY_CODE, OPEN_CODE } from './slot.ts';
import { canBeMet, MET, UNKNOWN, UNMET, type State } from './truth.ts';

/** Some rules of a circuit made ready to be judged for one company after the other; not to be shared between threads. */
export type Judge = {
  readonly circuit: Circuit;
  readonly roots: Int32Array;
  readonly coder: Coder;
  readonly codes: Uint16Array;
  readonly lanes: Lanes;
  /** Which roots the lanes hold, in their order, and which not. */
  readonly laid: Int32Array;
  readonly others: Int32Array;
  /** Scratch: rows of the known and of the open facts, the words of the lanes, states by node. */
  readonly known: Int32Array;
  readonly open: Int32Array;
  readonly sure: Int32Array;
  readonly may: Int32Array;
  readonly states: Uint8Array;
};

/** Makes a judge of some rules of a circuit. */
export function judgeOf(circuit: Circuit, roots: readonly NodeId[]): Judge {
  const formulas = formulasOf(circuit, roots);
  const lanes = layLanes(circuit, formulas.filter((formula) => formula !== null));
  const { slots, blank } = circuit;
  return {
    circuit,
    roots: Int32Array.from(roots),
    coder: coderOf(slots),
    codes: new Uint16Array(slots.length),
    lanes,
    laid: Int32Array.from(formulas.flatMap((formula, at) => (formula ? [at] : []))),
    others: Int32Array.from(formulas.flatMap((formula, at) => (formula ? [] : [at]))),
    known: new Int32Array(slots.length),
    open: new Int32Array(slots.length),
    sure: new Int32Array(lanes.width),
    may: new Int32Array(lanes.width),
    states: blank.slice(),
  };
}

/** By what is sure and what may be to tip a root, an `all`: nothing, (impossible), something perhaps, something surely. */
const STATE_OF = Uint8Array.of(MET, UNMET, UNKNOWN, UNMET);

/** Writes for each root, in their order, whether it is met, open, open with a fault, or cannot be met (whether it applies or not). */
export function judgeCompany(judge: Judge, facts: FlatFacts, on: CalendarDate, into: Uint8Array): void {
  const { codes, laid, others, sure, may } = judge;
  codeFacts(judge.coder, facts, on, codes);
  const faults = tip(judge);
  pass(judge.lanes, sure, may);
  for (let at = 0; at < laid.length; at++) {
    const bits = (((sure[at >> 5] as number) >>> (at & 31)) & 1) | ((((may[at >> 5] as number) >>> (at & 31)) & 1) << 1);
    into[laid[at] as number] = STATE_OF[bits] as State;
  }
  if (faults || others.length > 0) settleOneByOne(judge, faults, into);
}

/** What the facts tip by themselves; says whether one of them could not be tested. */
function tip({ codes, known, open, sure, may, lanes: { first, width, table } }: Judge): boolean {
  let knowns = 0;
  let opens = 0;
  let faults = 0;
  for (let slot = 0; slot < codes.length; slot++) {
    const code = codes[slot] as number;
    const row = ((first[slot] as number) + code) * width;
    if (code === OPEN_CODE || code === FAULTY_CODE) {
      open[opens++] = row;
      faults |= code;
    } else known[knowns++] = row;
  }
  for (let word = 0; word < width; word += BLOCK) {
    gather(table, known, knowns, word, sure);
    gather(table, open, opens, word, may);
  }
  return faults !== 0;
}

/** One block of words: what some rows of the table have together. */
function gather(table: Int32Array, rows: Int32Array, count: number, word: number, into: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let row = 0; row < count; row++) {
    const at = (rows[row] as number) + word;
    a |= table[at] as number;
    b |= table[at + 1] as number;
    c |= table[at + 2] as number;
    d |= table[at + 3] as number;
    e |= table[at + 4] as number;
    f |= table[at + 5] as number;
    g |= table[at + 6] as number;
    h |= table[at + 7] as number;
  }
  into[word] = a;
  into[word + 1] = b;
  into[word + 2] = c;
  into[word + 3] = d;
  into[word + 4] = e;
  into[word + 5] = f;
  into[word + 6] = g;
  into[word + 7] = h;
}

/** Passes on from parts to groups. What is known to tip may tip, too. */
function pass({ moves: { from, to, turn, mask } }: Lanes, sure: Int32Array, may: Int32Array): void {
  for (let word = 0; word < may.length; word++) may[word] = (may[word] as number) | (sure[word] as number);
  for (let move = 0; move < from.length; move++) {
    const part = from[move] as number;
    const group = to[move] as number;
    const lanes = turn[move] as number;
    const surely = ~(may[part] as number);
    const maybe = ~(sure[part] as number);
    sure[group] = (sure[group] as number) | (((surely << lanes) | (surely >>> (32 - lanes))) & (mask[move] as number));
    may[group] = (may[group] as number) | (((maybe << lanes) | (maybe >>> (32 - lanes))) & (mask[move] as number));
  }
}

/** Settles the roots that no lane holds and, where a fact could not be tested, those left open: is a fault among the reasons? */
function settleOneByOne({ circuit, roots, others, laid, codes, states }: Judge, faults: boolean, into: Uint8Array): void {
  settleCodes(circuit, codes, states);
  const settle = (at: number) => {
    const state = states[roots[at] as NodeId] as State;
    into[at] = canBeMet(state) ? state : UNMET;
  };
  others.forEach(settle);
  if (faults) laid.forEach((at) => into[at] === UNKNOWN && settle(at));
}
