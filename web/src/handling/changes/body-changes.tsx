import { useState } from 'react';
import { Button } from 'antd';
import type { Schemas } from '../../api/client';
import { DocumentText } from '../../parts/document-text';
import type { Block } from '../../parts/block.js';
import { useWords } from '../../words/use-words';
import { Pieces } from './pieces';
import words from './words.json';

type Change = Schemas['BlockChangeView'];

/** The text, paragraph by paragraph; where nothing changed, a line says how much was left out. */
export function BodyChanges({ changes }: { changes: readonly Change[] }) {
  const t = useWords(words);
  const [whole, setWhole] = useState(false);
  if (changes.every(({ change }) => change === 'same')) return null;
  return (
    <section className="change-part">
      <div className="change-head">
        <h3>{t('text')}</h3>
        <Button size="small" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'onlyChanges' : 'wholeText')}
        </Button>
      </div>
      {runsOf(changes).map((run, index) =>
        run.same && !whole ? (
          <p key={index} className="change-gap">
            {t('unchanged', { n: run.changes.length })}
          </p>
        ) : (
          run.changes.map((change, at) => <BlockChange key={`${index} ${at}`} change={change} />)
        ),
      )}
    </section>
  );
}

function BlockChange({ change }: { change: Change }) {
  const t = useWords(words);
  const blocks = [change.block];
  switch (change.change) {
    case 'same':
      return <DocumentText blocks={blocks} />;
    case 'added':
      return (
        <div className="block-added">
          <span className="change-sign">{t('added')}</span>
          <DocumentText blocks={blocks} render={(text) => <ins>{text}</ins>} />
        </div>
      );
    case 'removed':
      return (
        <div className="block-removed">
          <span className="change-sign">{t('removed')}</span>
          <DocumentText blocks={blocks} render={(text) => <del>{text}</del>} />
        </div>
      );
    case 'changed':
      return (
        <div className="block-changed">
          <span className="change-sign">{t('changed')}</span>
          {change.pieces && isPlain(change) ? (
            <DocumentText blocks={blocks} render={() => <Pieces pieces={change.pieces ?? []} />} />
          ) : (
            <>
              <DocumentText blocks={[change.was as Block]} render={(text) => <del>{text}</del>} />
              <DocumentText blocks={blocks} render={(text) => <ins>{text}</ins>} />
            </>
          )}
        </div>
      );
  }
}

/** One run of words: characters can be compared in place. Lists and tables are shown as they were and as they are. */
const isPlain = ({ block, was }: Change): boolean => 'text' in block && was !== null && 'text' in was;

function runsOf(changes: readonly Change[]): { same: boolean; changes: Change[] }[] {
  const runs: { same: boolean; changes: Change[] }[] = [];
  for (const change of changes) {
    const same = change.change === 'same';
    const last = runs.at(-1);
    if (last?.same === same) last.changes.push(change);
    else runs.push({ same, changes: [change] });
  }
  return runs;
}
