import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { commentOf } from '../handling/act-parts/comment';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import words from './words.json';

type Acceptance = Schemas['AcceptanceRequest'];
type Check = Acceptance['waivers'][number]['check'];

/** The office takes the document on; what the department contests in words is waived with a reason, or not at all. */
export function AcceptForm(props: ActFormProps) {
  const t = useWords(words);
  const label = useLabels();
  const id = useId();
  const { document } = props;
  const { words: said } = useOpinionWords();
  const [reasons, setReasons] = useState<Partial<Record<Check, string>>>({});
  const act = useActForm<Acceptance>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/acceptances', { params, body })),
  );
  const contested = document.gate.filter(({ status, contestable }) => status === 'fail' && contestable);
  const waivers = contested.flatMap(({ code }) => {
    const reason = reasons[code]?.trim();
    return reason ? [{ check: code, reason }] : [];
  });
  return (
    <>
      {contested.length > 0 && (
        <fieldset className="act-set" data-pointer="/waivers">
          <legend>{t('waivers')}</legend>
          <p className="act-note">{t('waiversNote')}</p>
          {contested.map(({ code }, index) => (
            <div key={code} className="act-field" data-pointer={`/waivers/${index}`}>
              <label htmlFor={`${id}-${code}`}>{t('waiverOf', { check: label('check', code) })}</label>
              <textarea
                className="plain-text"
                id={`${id}-${code}`}
                value={reasons[code] ?? ''}
                maxLength={2000}
                rows={1}
                onChange={({ target }) => setReasons({ ...reasons, [code]: target.value })}
              />
            </div>
          ))}
        </fieldset>
      )}
      <OpinionField label={t('opinion')} pointer="/comment" rows={2} />
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() => act.mutate({ seen: document.hashes, waivers, ...commentOf(said) })}
      />
    </>
  );
}
