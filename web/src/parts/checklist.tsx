import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../words/use-words';
import './checklist.css';
import { useLabels } from './use-labels';
import words from './words.json';

type Item = Schemas['GateItem'];

interface Props {
  items: readonly Item[];
  /** Puts the cursor where the item is mended; absent where this screen (or this person) can mend nothing. */
  onFix?: (pointer: string) => void;
}

/** How many of the items that apply pass, as the server judged them. */
export function countsOf(items: readonly Item[]): { passed: number; total: number; gaps: number } {
  const passed = items.filter(({ status }) => status === 'pass' || status === 'waived').length;
  const gaps = items.filter(({ status }) => status === 'fail').length;
  const total = items.filter(({ status }) => status !== 'notApplicable').length;
  return { passed, total, gaps };
}

/** 审核清单: beside the document in every step. Each item with state, reason, clause, who acts, and the way to mend it. */
export function Checklist({ items, onFix }: Props) {
  const t = useWords(words);
  const [showsAll, setShowsAll] = useState(false);
  const open = items.filter(({ status }) => status === 'fail' || status === 'waiting');
  const settled = items.filter(({ status }) => status !== 'fail' && status !== 'waiting');
  const { passed, total } = countsOf(items);
  return (
    <section className="checklist" aria-labelledby="checklist-title">
      <header className="checklist-head">
        <h2 id="checklist-title">{t('checklist')}</h2>
        <span>{t('checklistCount', { passed, total })}</span>
      </header>
      <ul className="checklist-items">
        {open.map((item) => (
          <ChecklistItem key={item.code} item={item} onFix={onFix} />
        ))}
        {showsAll && settled.map((item) => <ChecklistItem key={item.code} item={item} />)}
      </ul>
      {settled.length > 0 && (
        <Button type="link" size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('hidePassed') : t('showPassed', { n: settled.length })}
        </Button>
      )}
    </section>
  );
}

function ChecklistItem({ item, onFix }: { item: Item; onFix?: Props['onFix'] | undefined }) {
  const t = useWords(words);
  const label = useLabels();
  const name = label('check', item.code);
  const waits = item.waitingFor;
  return (
    <li className={`check check-${item.status}`}>
      <div className="check-head">
        <span className="check-status">{label('checkStatus', item.status)}</span>
        <span className="check-name">{name}</span>
      </div>
      {item.problems.map((problem, index) => (
        <div key={index} className="check-problem">
          <p>{problem.message}</p>
          {problem.fix !== undefined && <p className="check-note">{t('fixHow', { fix: problem.fix })}</p>}
          {onFix && item.status === 'fail' && (
            <Button size="small" aria-label={t('fixItOf', { check: name })} onClick={() => onFix(problem.pointer)}>
              {t('fixIt')}
            </Button>
          )}
        </div>
      ))}
      {item.why !== undefined && <p className="check-note">{item.why}</p>}
      {waits && (
        <p className="check-note">
          {t('waitingFor', { who: [waits.unitName, label('role', waits.role)].filter(Boolean).join(' · ') })}
        </p>
      )}
      <p className="check-note">
        {t('clause', { clause: item.clause })} · {t('owner', { owner: label('role', item.owner) })}
      </p>
    </li>
  );
}
