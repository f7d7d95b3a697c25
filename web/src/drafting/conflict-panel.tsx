import { Button } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DocumentText } from '../parts/document-text';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Block } from '../parts/block.js';
import { useDrafting } from './drafting-context';
import { same } from './merge.js';
import type { Stretch } from './merge.js';
import type { Conflict } from './reconcile';
import words from './words.json';

/** Two people changed the same: both sides, field by field, and neither goes before somebody has chosen. */
export function ConflictPanel() {
  const t = useWords(words);
  const { state } = useDrafting();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = state.conflicts.length > 0;
  useLayoutEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  if (!open) return null;
  return (
    <section className="card conflict" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1} ref={heading}>
        {t('conflict')}
      </h2>
      <p>{t('conflictText')}</p>
      {state.conflicts.map((conflict) =>
        conflict.stretches ? (
          <TextConflict key={conflict.field} conflict={conflict} stretches={conflict.stretches} />
        ) : (
          <FieldConflict key={`${conflict.section}.${conflict.field}`} conflict={conflict} />
        ),
      )}
    </section>
  );
}

function FieldConflict({ conflict }: { conflict: Conflict }) {
  const t = useWords(words);
  const label = useLabels();
  const { store } = useDrafting();
  const { field, mine, theirs } = conflict;
  const name = NAMES_OF_OWN.has(field) ? t('body') : label('field', field);
  const both = together(mine, theirs);
  return (
    <div className="sides">
      <h3>{name}</h3>
      <Side title={t('mine')} take={t('takeMine')} onTake={() => store.decide(conflict, mine)}>
        <p>{shownAs(mine)}</p>
      </Side>
      <Side title={t('theirs')} take={t('takeTheirs')} onTake={() => store.decide(conflict, theirs)}>
        <p>{shownAs(theirs)}</p>
      </Side>
      {both !== undefined && <Button onClick={() => store.decide(conflict, both)}>{t('takeBoth')}</Button>}
    </div>
  );
}

const NAMES_OF_OWN = new Set(['body']);

/** Two texts can stand one after the other, two lists be one; of two dates or attributes only one can be. */
function together(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const added: unknown[] = theirs.filter((one) => !mine.some((known) => same(known, one)));
    return [...(mine as unknown[]), ...added];
  }
  if (typeof mine === 'string' && typeof theirs === 'string' && !/^\d{4}-\d\d-\d\d$/.test(mine)) {
    return [mine, theirs].filter((text) => text !== '').join('\n');
  }
  return undefined;
}

function shownAs(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Object.values(value).map(shownAs).join(' · ');
}

type Choice = 'mine' | 'theirs' | 'both';

/** The body by paragraphs: what is agreed is shown as it will be, each dispute with its own choice. */
function TextConflict({ conflict, stretches }: { conflict: Conflict; stretches: readonly Stretch[] }) {
  const t = useWords(words);
  const { store } = useDrafting();
  const [choices, setChoices] = useState<Readonly<Record<number, Choice>>>({});
  const disputed = stretches.flatMap((stretch, index) => (stretch.kind === 'disputed' ? [index] : []));
  const left = disputed.filter((index) => choices[index] === undefined).length;
  const choose = (index: number, choice: Choice) => setChoices({ ...choices, [index]: choice });
  const apply = () =>
    store.decide(
      conflict,
      stretches.flatMap((stretch, index) => chosen(stretch, choices[index])),
    );
  return (
    <div className="text-conflict">
      <h3>{t('body')}</h3>
      {stretches.map((stretch, index) =>
        stretch.kind === 'agreed' ? (
          <details key={index} className="more">
            <summary>{t('agreedBlocks', { n: stretch.blocks.length })}</summary>
            <DocumentText blocks={stretch.blocks} />
          </details>
        ) : (
          <div key={index} className="sides">
            <Side
              title={t('mine')}
              take={t('takeMine')}
              taken={choices[index] === 'mine'}
              onTake={() => choose(index, 'mine')}
            >
              <Words blocks={stretch.mine} />
            </Side>
            <Side
              title={t('theirs')}
              take={t('takeTheirs')}
              taken={choices[index] === 'theirs'}
              onTake={() => choose(index, 'theirs')}
            >
              <Words blocks={stretch.theirs} />
            </Side>
            <Button aria-pressed={choices[index] === 'both'} onClick={() => choose(index, 'both')}>
              {t('takeBoth')}
            </Button>
          </div>
        ),
      )}
      <Button type="primary" disabled={left > 0} onClick={apply}>
        {left > 0 ? t('stillToChoose', { n: left }) : t('applyChoices')}
      </Button>
    </div>
  );
}

function chosen(stretch: Stretch, choice: Choice | undefined): Block[] {
  if (stretch.kind === 'agreed') return stretch.blocks;
  if (choice === 'mine') return stretch.mine;
  return choice === 'theirs' ? stretch.theirs : [...stretch.mine, ...stretch.theirs];
}

function Words({ blocks }: { blocks: readonly Block[] }) {
  const t = useWords(words);
  return blocks.length === 0 ? <p>{t('deletedHere')}</p> : <DocumentText blocks={blocks} />;
}

interface SideProps {
  title: string;
  take: string;
  taken?: boolean;
  onTake: () => void;
  children: ReactNode;
}

function Side({ title, take, taken, onTake, children }: SideProps) {
  return (
    <div className={taken ? 'side side-taken' : 'side'}>
      <h4>{title}</h4>
      {children}
      <Button size="small" onClick={onTake} {...(taken !== undefined && { 'aria-pressed': taken })}>
        {take}
      </Button>
    </div>
  );
}
