/**
 * What a cell holds: `money` a decimal text of yuan, `count` a whole number, `percent` a decimal text of percent, `day` a calendar day.
 * Figures stay figures in every file that is made of the table.
 */
// @ts-nocheck

export type CellKind = 'text' | 'money' | 'count' | 'percent' | 'day';

export type NeutralColumn = { readonly label: string; readonly kind: CellKind };

/** A cell as its column's kind says; null is an empty one. */
export type NeutralValue = string | number | null;

/** A table that knows no file format: the page, the PDF, the spreadsheet and the CSV file show the same one. */
export type NeutralTable = { readonly title: string; readonly columns: readonly NeutralColumn[]; readonly rows: readonly (readonly NeutralValue[])[] };
