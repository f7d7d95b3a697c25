import { useSearchParams } from 'react-router';
import { FilterBar } from '../lists/filter-bar';
import { FILTERS } from '../lists/filters';
import { SavedFilters } from '../lists/saved-filters';
import { useAddressFilters } from '../lists/use-address-filters';
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
  const [query] = useSearchParams();
  const address = useAddressFilters(FILTERS);
  const wide = useWide();
  const tab = tabIn(query);
  useTitle(t(`tab-${tab}`));
  const reading = !wide && query.has('doc');
  return (
    <div className={reading ? 'inbox inbox-reading' : 'inbox'}>
      {!reading && (
        <>
          <div className="inbox-top">
            <h1>{t('title')}</h1>
            <Tabs current={tab} />
          </div>
          <FilterBar address={address}>
            <SavedFilters address={address} />
          </FilterBar>
        </>
      )}
      <Worklist key={tab} tab={tab} filters={address.filters} wide={wide} />
    </div>
  );
}
