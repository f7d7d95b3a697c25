import { Checkbox } from 'antd';
import { useChangePreferences } from '../session/preferences';
import { useListedShortcuts, useShortcutsAreOn } from '../shortcuts/shortcuts';
import type { ListedShortcut } from '../shortcuts/shortcuts';
import { useWords } from '../words/use-words';
import { Dialog } from './dialog';
import words from './words.json';

/** The shortcuts of the screen that is open, and the switch for single letters (WCAG 2.1.4). */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const listed = useListedShortcuts();
  return (
    <Dialog title={t('shortcuts')} className="help-dialog" onClose={onClose}>
      <p>{t('shortcutsWhy')}</p>
      <ShortcutSwitch />
      <ShortcutTable listed={listed} />
    </Dialog>
  );
}

export function ShortcutSwitch() {
  const t = useWords(words);
  const on = useShortcutsAreOn();
  const { mutate } = useChangePreferences();
  return (
    <Checkbox checked={on} onChange={({ target }) => mutate(() => ({ shortcuts: target.checked }))}>
      {t('shortcutsOn')}
    </Checkbox>
  );
}

function ShortcutTable({ listed }: { listed: readonly ListedShortcut[] }) {
  const t = useWords(words);
  if (listed.length === 0) return <p>{t('shortcutsNone')}</p>;
  return (
    <table className="help-keys">
      <thead>
        <tr>
          <th scope="col">{t('key')}</th>
          <th scope="col">{t('does')}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ keys, does }) => (
          <tr key={keys}>
            <td>
              <kbd>{keys.replace('mod', MOD).replace('shift+', '⇧ ').replace('+', ' ')}</kbd>
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOD = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
