import { Link } from 'react-router';
import { useWords } from '../words/use-words';
import type { Cell, FigureName, Table } from './use-figures';
import words from './words.json';

/** The numbers themselves; each that counts something leads to what was counted. */
export function FigureTable({ table }: { table: Table }) {
  const t = useWords(words);
  const { definition, split, rows, total } = table;
  return (
    <div className="figure-scroll" tabIndex={0} role="region" aria-label={definition.name}>
      <table className="figure-table">
        <caption className="visually-hidden">{definition.name}</caption>
        <thead>
          <tr>
            {split.map(({ code, label }) => (
              <th key={code} scope="col">
                {label}
              </th>
            ))}
            {definition.measures.map(({ code, label }) => (
              <th key={code} scope="col" className="figure-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ members, cells }, row) => (
            <tr key={row}>
              {members.map(({ dimension, label }, i) =>
                i === 0 ? (
                  <th key={dimension} scope="row">
                    {label}
                  </th>
                ) : (
                  <td key={dimension}>{label}</td>
                ),
              )}
              <Cells
                figure={definition.figure}
                cells={cells}
                of={members.map(({ label }) => label).join(' ')}
                table={table}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={split.length}>
              {t('total')}
            </th>
            <Cells figure={definition.figure} cells={total} of={t('total')} table={table} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellsProps {
  figure: FigureName;
  cells: readonly Cell[];
  /** what the row is, for the name of each link */
  of: string;
  table: Table;
}

function Cells({ figure, cells, of, table }: CellsProps) {
  const t = useWords(words);
  return cells.map(({ measure, text, list }, i) => {
    const column = table.definition.measures[i]?.label ?? measure;
    return (
      <td key={measure} className="figure-number">
        {list === null ? (
          text
        ) : (
          <Link
            to={`/figures/documents?figure=${figure}&${list}`}
            aria-label={t('listOf', { n: text, row: of, column })}
            className="figure-link"
          >
            {text}
          </Link>
        )}
      </td>
    );
  });
}
