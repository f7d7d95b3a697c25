import { useLayoutEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import { HowDrawn } from './how-drawn';
import { ItemActs } from './item-acts';
import { ItemCard } from './item-card';
import { useSample } from './use-spot-checks';
import type { Check, Item } from './use-spot-checks';
import words from './words.json';

/** The sample, item by item. Which one is in the address, so that a task leads to its own. */
export function Sample({ check }: { check: Check }) {
  const t = useWords(words);
  const sample = useSample(check.id);
  const fault = faultOf(sample);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void sample.refetch()} />;
  if (!sample.data) return <Loading />;
  if (sample.data.length === 0) return <Empty title={t('emptySample')} />;
  return (
    <>
      <OneByOne check={check} items={sample.data} />
      <HowDrawn check={check} />
    </>
  );
}

const isOpen = ({ actions }: Item): boolean => actions.length > 0;

/** What may be acted on comes first: where somebody stopped, they go on. J and U move as in a self-audit. */
function OneByOne({ check, items }: { check: Check; items: readonly Item[] }) {
  const t = useWords(words);
  const [address, setAddress] = useSearchParams();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = items.findIndex(({ id }) => id === address.get('item'));
  const at = chosen >= 0 ? chosen : Math.max(0, items.findIndex(isOpen));
  const item = items[at];
  const open = (to: Item | undefined) => to && setAddress({ item: to.id }, { replace: true });
  useShortcut({ keys: 'j', does: t('nextItem'), run: () => open(items[at + 1]) });
  useShortcut({ keys: 'u', does: t('previousItem'), run: () => open(items[at - 1]) });
  const position = item?.position;
  // What has just been opened is read first.
  useLayoutEffect(() => heading.current?.focus(), [position]);
  if (!item) return null;
  const done = (what: string) => {
    setSaid(t('recorded', { n: item.position, what }));
    const others = [...items.slice(at + 1), ...items.slice(0, at)];
    open(others.find(isOpen));
  };
  return (
    <div className="audit-columns audit-one">
      <div>
        <div className="audit-tools" role="group" aria-label={t('move')}>
          <button type="button" onClick={() => open(items[at - 1])} disabled={at === 0}>
            {t('previousByKey')}
          </button>
          <button type="button" onClick={() => open(items[at + 1])} disabled={at >= items.length - 1}>
            {t('nextByKey')}
          </button>
          <span>{t('placeInSample', { n: at + 1, all: items.length })}</span>
          <span role="status">{said}</span>
        </div>
        <ItemCard item={item} heading={heading} />
      </div>
      <div>
        <ItemActs key={`${item.id} ${item.version}`} check={check} item={item} onDone={done} />
        <Overview items={items} shown={item} open={open} />
      </div>
    </div>
  );
}

interface OverviewProps {
  items: readonly Item[];
  shown: Item;
  open: (item: Item) => void;
}

/** All of them with their states, one press each. */
function Overview({ items, shown, open }: OverviewProps) {
  const t = useWords(words);
  return (
    <section className="audit-card" aria-labelledby="sample-overview">
      <h2 id="sample-overview">{t('sample')}</h2>
      <ol className="spot-overview">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="quiet-button"
              aria-current={item.id === shown.id ? 'true' : undefined}
              onClick={() => open(item)}
            >
              <strong>{t('itemN', { n: item.position })}</strong> {item.unit.name}
              <span className="audit-note">
                {item.stateLabel}
                {isOpen(item) && <span className="spot-yours">{t('yours')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
