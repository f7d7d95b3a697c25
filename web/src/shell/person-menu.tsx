import { Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import { useLabels } from '../parts/use-labels';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import words from './words.json';

/** Who acts as what; another post, or away. */
export function PersonMenu() {
  const t = useWords(words);
  const label = useLabels();
  const { person, appointment, appointments, actAs, signOut } = useSession();
  const posts = appointments.map(({ id, role, unit }) => ({ key: id, label: `${label('role', role)} · ${unit.name}` }));
  const items: MenuProps['items'] = [
    ...(posts.length > 1
      ? [{ type: 'group' as const, label: t('actAs'), children: posts }, { type: 'divider' as const }]
      : []),
    { key: 'signOut', label: t('signOut') },
  ];
  const choose: MenuProps['onClick'] = ({ key }) => {
    if (key === 'signOut') void signOut();
    else actAs(key);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: choose, selectable: true, selectedKeys: appointment ? [appointment.id] : [] }}
    >
      <button type="button" className="quiet-button person-button" aria-haspopup="menu">
        <span>{person.name}</span>
        {appointment && (
          <small>
            {label('role', appointment.role)} · {appointment.unit.name}
          </small>
        )}
      </button>
    </Dropdown>
  );
}
