import { Link } from 'react-router';
import { countText, useCounts } from '../documents/use-counts';
import type { View } from '../lists/use-document-list';
import { useWords } from '../words/use-words';
import words from './words.json';

/** 待办 / 已办 / 办结 / 我起草的 / 抄送我的, in the order that people know. */
const TABS = ['todo', 'done', 'finished', 'drafted', 'cc'] as const satisfies readonly View[];
export type Tab = (typeof TABS)[number];

export const tabIn = (address: URLSearchParams): Tab => TABS.find((tab) => tab === address.get('tab')) ?? 'todo';

export function Tabs({ current }: { current: Tab }) {
  const t = useWords(words);
  return (
    <nav className="inbox-tabs" aria-label={t('lists')}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          to={tab === 'todo' ? '/inbox' : `/inbox?tab=${tab}`}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`tab-${tab}`)}
          {(tab === 'todo' || tab === 'cc') && <Badge of={tab} />}
        </Link>
      ))}
    </nav>
  );
}

/** Only what waits for this person is counted: 待办, and what has been copied and not read. */
function Badge({ of }: { of: 'todo' | 'cc' }) {
  const t = useWords(words);
  const counted = useCounts()?.[of];
  if (!counted || counted.count === 0) return null;
  return (
    <span className="inbox-badge" aria-live="polite">
      <span className="visually-hidden">{t(`badge-${of}`)}</span>
      {countText(counted)}
    </span>
  );
}
