import { useWords } from '../words/use-words';
import type { Schemas } from '../api/client';
import words from './words.json';

type Report = Schemas['ReportView'];

/** A report as it will be printed; what is filled in elsewhere is visibly blank. */
export function ReportTables({ report }: { report: Report }) {
  return (
    <article className="report">
      <h2>{report.title}</h2>
      <p className="figure-note">
        {report.lines.map((line) => (
          <span key={line} className="report-line">
            {line}
          </span>
        ))}
      </p>
      {report.tables.map((table) => (
        <ReportTable key={table.title} table={table} />
      ))}
    </article>
  );
}

function ReportTable({ table: { title, note, columns, rows } }: { table: Report['tables'][number] }) {
  const t = useWords(words);
  return (
    <section>
      <h3>{title}</h3>
      {note !== null && <p className="figure-note">{note}</p>}
      <div className="figure-scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="figure-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((column, i) =>
                column === '' ? (
                  <td key={i} />
                ) : (
                  <th key={i} scope="col" className={i === 0 ? undefined : 'figure-number'}>
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={i} className={cell === null ? 'report-blank' : 'figure-number'}>
                    {cell ?? <span className="visually-hidden">{t('leftBlank')}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
