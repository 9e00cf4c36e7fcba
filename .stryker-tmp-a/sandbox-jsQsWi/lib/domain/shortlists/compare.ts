/** A line of a comparison: the same property of each product, in words or marks that can be compared. */
// @ts-nocheck

export type ComparedRow = { readonly key: string; readonly cells: readonly string[] };

/** The rows in two groups, each in the order given: first those in which the products differ, then those in which they are equal. */
export function differingFirst<Row extends ComparedRow>(rows: readonly Row[]): { readonly differing: readonly Row[]; readonly equal: readonly Row[] } {
  const differs = (row: Row) => new Set(row.cells).size > 1;
  return { differing: rows.filter(differs), equal: rows.filter((row) => !differs(row)) };
}
