import type { Schemas } from '../../api/client';

/** One text in which is marked what came and what went. */
export function Pieces({ pieces }: { pieces: readonly Schemas['TextPieceView'][] }) {
  return pieces.map(({ op, text }, index) => {
    if (op === 'inserted') return <ins key={index}>{text}</ins>;
    if (op === 'deleted') return <del key={index}>{text}</del>;
    return <span key={index}>{text}</span>;
  });
}
