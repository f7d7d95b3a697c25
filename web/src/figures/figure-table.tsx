import { Link } from 'react-router';
import { useWords } from '../words/use-words';
import type { Cell, Definition, Table } from './use-figures';
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
                  <td key={dimension} className="figure-member">
                    {label}
                  </td>
                ),
              )}
              <Cells definition={definition} cells={cells} of={members.map(({ label }) => label).join(' ')} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={split.length}>
              {t('total')}
            </th>
            <Cells definition={definition} cells={total} of={t('total')} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellsProps {
  definition: Definition;
  cells: readonly Cell[];
  /** what the row is, for the name of each link */
  of: string;
}

/** Where each list stands in the workbench. */
const LISTS: Record<Definition['listOf'], (figure: string, query: string) => string> = {
  documents: (figure, query) => `/figures/documents?figure=${figure}&${query}`,
  selfAudits: (_, query) => `/self-audits?${query}`,
};

function Cells({ definition, cells, of }: CellsProps) {
  const t = useWords(words);
  return cells.map(({ measure, text, list }, i) => {
    const column = definition.measures[i]?.label ?? measure;
    return (
      <td key={measure} className="figure-number">
        {list === null ? (
          text
        ) : (
          <Link
            to={LISTS[definition.listOf](definition.figure, list)}
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
