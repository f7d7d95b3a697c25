import type { Schemas } from '../api/client';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import './choose-appointment.css';
import { Entrance } from './entrance';
import words from './words.json';

interface Props {
  appointments: readonly Schemas['OwnAppointment'][];
  choose: (id: string) => void;
}

/** 选择岗位: one press; the first of them has the focus. */
export function ChooseAppointment({ appointments, choose }: Props) {
  const t = useWords(words);
  const label = useLabels();
  return (
    <Entrance title={t('chooseTitle')}>
      <p>{t('chooseWhy')}</p>
      <ul className="posts">
        {appointments.map(({ id, role, post, unit }, index) => (
          <li key={id}>
            <button type="button" className="post" onClick={() => choose(id)} autoFocus={index === 0}>
              <strong>{label('role', role)}</strong>
              <span>
                {unit.name} · {post}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Entrance>
  );
}
