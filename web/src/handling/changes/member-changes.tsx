import type { Schemas } from '../../api/client';
import { useWords } from '../../words/use-words';
import words from './words.json';

interface Props {
  title: string;
  changes: readonly (Schemas['MaterialChangeView'] | Schemas['FileChangeView'])[];
}

/** Files and materials: what came, what went, and what kept its name but not its words. */
export function MemberChanges({ title, changes }: Props) {
  const t = useWords(words);
  if (changes.length === 0) return null;
  return (
    <section className="change-part">
      <h3>{title}</h3>
      <ul className="member-changes">
        {changes.map(({ id, change, before, after }) => (
          <li key={id}>
            <span className="change-sign">{t(change)}</span>
            {before && <Member member={before} gone />}
            {after && <Member member={after} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type MemberView = Schemas['PackageMaterialView'] | Schemas['FileEntryView'];

function Member({ member, gone = false }: { member: MemberView; gone?: boolean }) {
  const Tag = gone ? 'del' : 'ins';
  const name = 'title' in member ? member.title : member.name;
  const text = 'text' in member ? member.text : member.sha256.slice(0, 16);
  return (
    <Tag>
      <strong>{name}</strong> {text}
    </Tag>
  );
}
