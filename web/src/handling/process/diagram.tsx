import { useEffect, useMemo, useRef } from 'react';
import type { Schemas } from '../../api/client';
import { useWords } from '../../words/use-words';
import { drawingOf } from './graph';
import type { DrawnState, DrawnWay } from './graph';
import words from './words.json';

interface Props {
  workflow: Schemas['WorkflowView'];
  entries: readonly Schemas['TimelineEntryView'][];
  state: string;
}

/** The same way drawn: the numbers are those of the table. It scrolls in its own box, to where the document stands. */
export function Diagram({ workflow, entries, state }: Props) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const drawing = useMemo(() => drawingOf(workflow, entries), [workflow, entries]);
  const present = drawing.states.find((one) => one.state === state);
  useEffect(() => {
    if (!present || !box.current) return;
    box.current.scrollTo({
      left: present.x - box.current.clientWidth / 2,
      top: present.y - box.current.clientHeight / 2,
    });
  }, [present]);
  const visited = new Set(
    entries.flatMap(({ from, to, passedOver }) => {
      const over = passedOver.map(({ code }) => code);
      return [from?.code, to.code].filter((code) => code !== undefined && !over.includes(code));
    }),
  );
  const overall = t('drawing');
  return (
    <figure className="diagram">
      <figcaption>{overall}</figcaption>
      <div className="diagram-box" ref={box} tabIndex={0} role="group" aria-label={overall}>
        <svg
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={t('drawingIs', { state: present?.label ?? state })}
        >
          <defs>
            <Arrow id="arrow" className="way-arrow" />
            <Arrow id="arrow-taken" className="way-arrow-taken" />
          </defs>
          {drawing.ways.map((way) => (
            <Way key={`${way.from} ${way.to}`} way={way} />
          ))}
          {drawing.states.map((one) => (
            <State key={one.state} drawn={one} here={one.state === state} visited={visited.has(one.state)} />
          ))}
        </svg>
      </div>
      <p className="act-note">{t('everywhere', { acts: drawing.everywhere.join(t('comma')) })}</p>
    </figure>
  );
}

function Arrow({ id, className }: { id: string; className: string }) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <path d="M0 0 L8 4 L0 8 z" className={className} />
    </marker>
  );
}

function Way({ way: { points, taken, label } }: { way: DrawnWay }) {
  const isTaken = taken.length > 0;
  return (
    <g className={isTaken ? 'way way-taken' : 'way'}>
      <path d={pathOf(points)} markerEnd={isTaken ? 'url(#arrow-taken)' : 'url(#arrow)'} />
      {isTaken && (
        <text x={label.x} y={label.y} dy="0.35em" textAnchor="middle">
          {taken.join(',')}
        </text>
      )}
    </g>
  );
}

interface StateProps {
  drawn: DrawnState;
  here: boolean;
  visited: boolean;
}

function State({ drawn: { x, y, width, height, label, final }, here, visited }: StateProps) {
  const names = ['drawn-state', here && 'state-here', visited && 'state-visited', final && 'state-final'];
  return (
    <g className={names.filter(Boolean).join(' ')}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={final ? 18 : 4} />
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

/** A calm curve through the points that the layout found. */
function pathOf(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const curves = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${point.x} ${point.y}`;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y} ${curves.join(' ')}`;
}
