import { useWords } from '../words/use-words';
import type { Table } from './use-figures';
import words from './words.json';

/** Columns that are drawn: what the figure says are pieces of a bar, or else the first count. */
function drawnColumns({ definition, total }: Table): number[] {
  const parts = definition.measures.flatMap(({ drawn }, i) => (drawn && total[i]?.value !== 0 ? [i] : []));
  if (parts.length > 0) return parts.slice(0, TONES);
  return definition.measures.flatMap(({ type }, i) => (type === 'count' ? [i] : [])).slice(0, 1);
}

const TONES = 6;
const MOST_BARS = 24;
const BAR = 26;
const LEFT = 34;

/**
 * One bar for each row, one piece for each column; plain shapes that print and scale. Whoever does not see it has the
 * table beside it, so that it is one picture with one name.
 */
export function FigureChart({ table }: { table: Table }) {
  const t = useWords(words);
  const columns = drawnColumns(table);
  const bars = table.rows.slice(0, MOST_BARS).map(({ members, cells }) => ({
    label: members.map(({ label }) => label).join(' · '),
    pieces: columns.map((i) => Number(cells[i]?.value ?? 0)),
  }));
  const most = Math.max(1, ...bars.map(({ pieces }) => sumOf(pieces)));
  const labels = columns.map((i) => table.definition.measures[i]?.label ?? '');
  if (bars.length === 0 || columns.length === 0) return null;
  return (
    <figure className="figure-chart">
      <figcaption className="figure-legend">
        {labels.map((label, i) => (
          <span key={label}>
            <svg viewBox="0 0 12 12" className="figure-key" aria-hidden>
              <rect width="12" height="12" className={`figure-tone-${i}`} />
            </svg>
            {label}
          </span>
        ))}
      </figcaption>
      <div className="figure-bars" role="img" aria-label={t('chartOf', { name: table.definition.name })}>
        {bars.map(({ label, pieces }, row) => (
          <div className="figure-bar" key={row}>
            <span className="figure-bar-name">{label}</span>
            <svg className="figure-bar-line" viewBox={`0 0 1000 ${BAR}`} preserveAspectRatio="none" aria-hidden>
              {pieces.map((piece, i) => (
                <rect
                  key={i}
                  x={(sumOf(pieces.slice(0, i)) / most) * (1000 - LEFT)}
                  y="3"
                  width={(piece / most) * (1000 - LEFT)}
                  height={BAR - 6}
                  className={`figure-tone-${i}`}
                />
              ))}
            </svg>
            <span className="figure-bar-sum">{sumOf(pieces)}</span>
          </div>
        ))}
      </div>
      {table.rows.length > MOST_BARS && <p className="figure-note">{t('moreRows', { n: MOST_BARS })}</p>}
    </figure>
  );
}

const sumOf = (pieces: readonly number[]): number => pieces.reduce((sum, piece) => sum + piece, 0);
