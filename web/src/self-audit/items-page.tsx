import { useLayoutEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useDates } from '../parts/use-dates';
import { Empty } from '../parts/empty';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useShortcut } from '../shortcuts/use-shortcut';
import { useWords } from '../words/use-words';
import { AdviseForm } from './advise-form';
import { AuditHead } from './audit-head';
import { ConcludeForm } from './conclude-form';
import { ItemCard } from './item-card';
import './self-audit.css';
import { actionOf, useAudit, useOpenItems } from './use-audit';
import type { Audit, AuditItem } from './use-audit';
import words from './words.json';

/** 逐件自查: what is left, one after another. Where somebody stopped, the next one begins; J and K of a list are here J and U. */
export function ItemsPage() {
  const { id = '' } = useParams();
  const audit = useAudit(id);
  const items = useOpenItems(id);
  const fault = faultOf(audit) ?? faultOf(items);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void items.refetch()} />;
  if (!audit.data || !items.data) return <Loading />;
  return (
    <>
      <AuditHead audit={audit.data} />
      <OneByOne audit={audit.data} items={items.data} />
    </>
  );
}

function OneByOne({ audit, items }: { audit: Audit; items: readonly AuditItem[] }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  const [chosen, setChosen] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = Math.max(
    0,
    items.findIndex(({ position }) => position === chosen),
  );
  const item = items[at];
  const go = (by: number) => {
    const next = items[at + by];
    if (next) setChosen(next.position);
  };
  useShortcut({ keys: 'j', does: t('nextItem'), run: () => go(1) });
  useShortcut({ keys: 'u', does: t('previousItem'), run: () => go(-1) });
  const position = item?.position;
  // What has just been opened is read first.
  useLayoutEffect(() => heading.current?.focus(), [position]);
  if (audit.population === null) return <Empty title={t('populationNotYet', { at: timeOf(audit.frozenAt) })} />;
  if (!item) return <Empty title={t('nothingLeft')} />;
  const may = actionOf(audit, 'conclude');
  return (
    <div className="audit-columns audit-one">
      <div>
        <div className="audit-tools" role="group" aria-label={t('move')}>
          <button type="button" onClick={() => go(-1)} disabled={at === 0}>
            {t('previousByKey')}
          </button>
          <button type="button" onClick={() => go(1)} disabled={at >= items.length - 1}>
            {t('nextByKey')}
          </button>
        </div>
        <ItemCard item={item} heading={heading} />
      </div>
      <div>
        {may?.allowed ? (
          <ConcludeForm
            key={item.position}
            audit={audit}
            item={item}
            onDone={() => setChosen(items[at + 1]?.position ?? null)}
          />
        ) : actionOf(audit, 'advise')?.allowed ? (
          <AdviseForm key={item.position} audit={audit} item={item} />
        ) : (
          may && may.because.map((issue, index) => <p key={index}>{issue.message}</p>)
        )}
      </div>
    </div>
  );
}
