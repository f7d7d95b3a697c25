import type { DocumentView } from '../documents/use-document';
import { useLabels } from '../parts/use-labels';

/** Who differs, as what, and in which words. */
export function Dissent({ opinions }: { opinions: DocumentView['opinions'] }) {
  const label = useLabels();
  return (
    <ul className="dissent">
      {opinions.map(({ id, person, unit, step, outcome, reason }) => (
        <li key={id}>
          <strong>
            {unit.name} · {person.name} · {label('step', step)} · {label('outcome', outcome)}
          </strong>
          {reason !== null && <p>{reason}</p>}
        </li>
      ))}
    </ul>
  );
}
