// @ts-nocheck
import type { FlatFacts } from '../rules/coder.ts';
import { encodeColumns, type Columns } from '../rules/columns.ts';
import type { Circuit, NodeId } from '../rules/circuit.ts';
import type { CompiledCatalog } from '../rules/compile.ts';
import type { Verdict } from '../rules/explanation.ts';
import { blankPlanes, marksOf, settlePlanes } from '../rules/plane-gates.ts';
import { planeTests } from '../rules/plane-tests.ts';
import type { CalendarDate } from '../calendar.ts';
import type { FactKey, FactValue } from '../facts/fact.ts';
import type { Sheet } from '../facts/sheet.ts';

/** Many companies judged by all products of a compiled catalog, one bit a company: bit c % 32 of word c / 32. */
export type Portfolio = { readonly companies: number; readonly products: readonly ProductColumn[] };

/** A judged product over all companies. Who is neither eligible, undetermined nor faulty is ineligible. */
export type ProductColumn = { readonly product: string; readonly eligible: Int32Array; readonly undetermined: Int32Array; readonly faulty: Int32Array };

/** Bytes of scratch that one run may take: what a core keeps close at hand. */
const SCRATCH = 512 * 1024;
const WIDEST = 256;

/** The facts of a sheet that the rules of a compiled catalog read. */
export function flatFacts(compiled: CompiledCatalog, sheet: Sheet): FlatFacts {
  const facts: Record<FactKey, FactValue | null> = {};
  for (const { fact } of compiled.circuit.slots) {
    const { value, undefinedBecause } = sheet.read(fact);
    if (value !== null || undefinedBecause) facts[fact] = value;
  }
  return facts;
}

/** Judges companies laid out once; keep `columns` while the rules and the day stay, and replace rows that change. */
export function screenColumns({ circuit, products }: CompiledCatalog, columns: Columns): Portfolio {
  const { words, companies } = columns;
  const judged = products.flatMap((entry) => (entry.state === 'judged' ? [{ product: entry.product, node: entry.root.node, ...emptyPlanes(words) }] : []));
  const faulty = columns.list.flatMap((column) => (column.faulty ? [...column.slot.nodes] : []));
  const marks = marksOf(circuit, faulty);
  const width = runWidth(circuit, words);
  const planes = blankPlanes(circuit, width, marks);
  const tests = columns.list.map(planeTests);
  for (let from = 0; from < words; from += width) {
    const span = Math.min(width, words - from);
    columns.list.forEach((column, index) => {
      tests[index]?.(column, from, width, span, words, planes.met, planes.unmet);
      if (column.faulty) for (const node of column.slot.nodes) planes.fault.set(column.faulty.subarray(from, from + span), node * width);
    });
    settlePlanes(circuit, planes, marks, span);
    for (const column of judged) collect(column, planes, marks.neutral[column.node] === 1, marks.fault[column.node] === 1, from, span);
  }
  return { companies, products: judged.map(({ product, eligible, undetermined, faulty: broken }) => ({ product, eligible, undetermined, faulty: broken })) };
}

/** Encodes and judges in one go. */
export function screenCompanies(compiled: CompiledCatalog, rows: readonly FlatFacts[], on: CalendarDate): Portfolio {
  return screenColumns(compiled, encodeColumns(compiled.circuit, rows, on));
}

/** The verdict on one company. */
export function verdictAt({ eligible, undetermined, faulty }: ProductColumn, company: number): Verdict {
  const [word, bit] = [company >> 5, 1 << (company & 31)];
  if ((eligible[word] as number) & bit) return 'eligible';
  if ((faulty[word] as number) & bit) return 'faulty';
  return (undetermined[word] as number) & bit ? 'undetermined' : 'ineligible';
}

/** The companies of a plane, ascending. */
export function companiesIn(plane: Int32Array, companies: number): readonly number[] {
  const found: number[] = [];
  plane.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) found.push(index * 32 + 31 - Math.clz32(rest & -rest));
  });
  return found.filter((company) => company < companies);
}

type Judged = ProductColumn & { readonly node: NodeId };

function emptyPlanes(words: number): Pick<ProductColumn, 'eligible' | 'undetermined' | 'faulty'> {
  return { eligible: new Int32Array(words), undetermined: new Int32Array(words), faulty: new Int32Array(words) };
}

function runWidth(circuit: Circuit, words: number): number {
  const fitting = Math.floor(SCRATCH / (circuit.blank.length * 2 * 4));
  return Math.max(1, Math.min(words, WIDEST, Math.max(8, fitting)));
}

function collect(column: Judged, planes: ReturnType<typeof blankPlanes>, neutral: boolean, fault: boolean, from: number, span: number): void {
  const base = column.node * planes.width;
  for (let i = 0; i < span; i++) {
    const met = planes.met[base + i] as number;
    const otherwise = (planes.unmet[base + i] as number) | (neutral ? (planes.neutral[base + i] as number) : 0);
    const broken = fault ? met & (planes.fault[base + i] as number) : 0;
    column.eligible[from + i] = met & ~otherwise;
    column.faulty[from + i] = broken;
    column.undetermined[from + i] = met & otherwise & ~broken;
  }
}
