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

const CORNER = 12;

/** Straight lines with rounded corners, so that each number stands on its own line. */
function pathOf(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const steps = points.slice(1).map((corner, index) => {
    const [before, after] = [points[index] ?? first, points[index + 2]];
    if (!after) return `L${corner.x} ${corner.y}`;
    const [start, end] = [towards(corner, before), towards(corner, after)];
    return `L${start.x} ${start.y} Q${corner.x} ${corner.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y} ${steps.join(' ')}`;
}

interface Point {
  x: number;
  y: number;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
