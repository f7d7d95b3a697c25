import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and days are not broken; several words have room; what can be done with the row keeps its width. */
  look?: 'whole' | 'wide' | 'acts' | undefined;
}

interface Props<Row> {
  caption: string;
  /** Said above the table, where the heading of the screen does not say it. */
  captionShown?: boolean;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}

/** Rows and columns; the first column names the row. On a narrow screen it scrolls by itself. */
export function DataTable<Row>({ caption, captionShown = false, rows, columns, keyOf }: Props<Row>) {
  return (
    <div className="data-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="data-table">
        <caption className={captionShown ? '' : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, cell, look }, index) =>
                index === 0 ? (
                  <th key={name} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={name} className={look && `data-${look}`}>
                    {cell(row)}
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
