import type { Schemas } from '../../api/client';
import './dissent.css';

/** Who differs, as what, and in which words. */
export function Dissent({ dissent }: { dissent: readonly Schemas['DissentView'][] }) {
  return (
    <ul className="dissent">
      {dissent.map(({ message, words }, index) => (
        <li key={index}>
          <strong>{message}</strong>
          {words !== null && <p>{words}</p>}
        </li>
      ))}
    </ul>
  );
}
