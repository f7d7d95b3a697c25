import { Button } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ActButton } from '../act-parts/act-button';
import { ActProblem } from '../act-parts/act-problem';
import { commentOf } from '../act-parts/comment';
import { OpinionField } from '../act-parts/opinion-field';
import { useOpinionWords } from '../act-parts/opinion-words';
import { useActForm } from '../act-parts/use-act-form';
import { useConfirmedPoints } from '../act-parts/confirmed-points';
import type { Point } from '../act-parts/confirmed-points';
import words from '../act-parts/words.json';

const NONE: readonly Point[] = [];

/** 核稿: each point is shown as it stands in the document, and confirmed for these very texts only. */
function PassForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const { words: said } = useOpinionWords();
  const points = useConfirmedPoints(document);
  const texts = Object.values(document.hashes).join();
  const [ticked, setTicked] = useState<{ texts: string; points: readonly Point[] }>({ texts, points: NONE });
  const confirmed = ticked.texts === texts ? ticked.points : NONE;
  const confirm = (next: readonly Point[]) => setTicked({ texts, points: next });
  const act = useActForm<string>(props, (comment, params) => {
    const has = (point: Point) => confirmed.includes(point);
    const confirms = {
      attribute: has('attribute'),
      reason: has('reason'),
      policyQuestion: has('policyQuestion'),
      kind: has('kind'),
    };
    const body = { seen: document.hashes, confirms, ...commentOf(comment) };
    return ask(api.POST('/api/v1/documents/{id}/unit-office-reviews', { params, body }));
  });
  return (
    <>
      <fieldset className="act-set" data-pointer="/confirms">
        <legend>{t('confirms')}</legend>
        {points.map(({ point, name, lines }) => (
          <label key={point} className="act-tick" data-pointer={`/confirms/${point}`}>
            <input
              type="checkbox"
              checked={confirmed.includes(point)}
              onChange={({ target }) =>
                confirm(target.checked ? [...confirmed, point] : confirmed.filter((one) => one !== point))
              }
            />
            <span>
              <strong>{name}</strong>
              {lines.map((line, index) => (
                <span key={index} className="act-said">
                  {line}
                </span>
              ))}
            </span>
          </label>
        ))}
        <Button size="small" onClick={() => confirm(points.map(({ point }) => point))}>
          {t('confirmAll')}
        </Button>
      </fieldset>
      <OpinionField label={t('opinion')} pointer="/comment" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton {...props} act={act} onPress={() => act.mutate(said)} />
    </>
  );
}

export const act: ActForm = { event: 'pass', weight: 'primary', Form: PassForm };
