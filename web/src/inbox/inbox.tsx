import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { FilterBar } from '../lists/filter-bar';
import { filtersIn, withFilters } from '../lists/filters';
import type { Filters } from '../lists/filters';
import { SavedFilters } from '../lists/saved-filters';
import { useWide } from '../lists/use-wide';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './inbox.css';
import { Tabs, tabIn } from './tabs';
import { Worklist } from './worklist';
import words from './words.json';

/** 待办中心: a list to be worked through with the document beside it. All of its state is in the address. */
export function Inbox() {
  const t = useWords(words);
  const [address, setAddress] = useSearchParams();
  const wide = useWide();
  const tab = tabIn(address);
  const filters = useMemo(() => filtersIn(address), [address]);
  useTitle(t(`tab-${tab}`));
  const narrow = (next: Filters) => setAddress((before) => withFilters(before, next), { replace: true });
  const reading = !wide && address.has('doc');
  return (
    <div className={reading ? 'inbox inbox-reading' : 'inbox'}>
      {!reading && (
        <>
          <div className="inbox-top">
            <h1>{t('title')}</h1>
            <Tabs current={tab} />
          </div>
          <FilterBar filters={filters} onChange={narrow}>
            <SavedFilters filters={filters} onChange={narrow} />
          </FilterBar>
        </>
      )}
      <Worklist key={tab} tab={tab} filters={filters} wide={wide} />
    </div>
  );
}
