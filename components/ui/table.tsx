import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Column<Row> = {
  readonly id: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  readonly numeric?: boolean;
  /** The cell that names the row: a row header. */
  readonly names?: boolean;
};

/** A plain table in a box that scrolls sideways by itself when it must. `caption` names it (hidden with `captionHidden`). `dense` fits 40 rows a screen. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  dense = false,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly dense?: boolean;
}) {
  const pad = dense ? 'px-2 py-1' : 'px-3 py-2.5';
  return (
    <div className="sideways" role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames('w-full border-collapse text-left', dense ? 'text-note' : 'text-small')}>
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left font-semibold'}>{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classNames(pad, 'font-medium text-ink-soft first:pl-0', column.numeric && 'text-right')}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top">
              {columns.map((column) =>
                column.names ? (
                  <th key={column.id} scope="row" className={classNames(pad, 'font-medium first:pl-0')}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={classNames(pad, 'first:pl-0', column.numeric && 'figures text-right')}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
