import { useId, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import { today } from '../parts/today';
import words from './words.json';

type Issue = Schemas['IssueRequest'];

/** 印制用印: copies, seal, day and recipients; the recipients are those of the document until somebody changes them. */
export function IssueForm(props: ActFormProps) {
  const t = useWords(words);
  const id = useId();
  const { document } = props;
  const { mainRecipients, copyRecipients } = document.content;
  const [copies, setCopies] = useState('1');
  const [issuedOn, setIssuedOn] = useState(today);
  const [sealed, setSealed] = useState(false);
  const [recipients, setRecipients] = useState([...mainRecipients, ...copyRecipients].join('\n'));
  const act = useActForm<Issue>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/issues', { params, body })),
  );
  const issue = () =>
    act.mutate({
      copies: Number(copies),
      sealed,
      issuedOn,
      recipients: recipients
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    });
  return (
    <>
      <TextField label={t('copies')} pointer="/copies" value={copies} onChange={setCopies} />
      <TextField label={t('issuedOn')} pointer="/issuedOn" type="date" value={issuedOn} onChange={setIssuedOn} />
      <div className="act-field">
        <label htmlFor={`${id}-to`}>{t('recipients')}</label>
        <textarea
          className="plain-text"
          id={`${id}-to`}
          data-pointer="/recipients"
          value={recipients}
          rows={2}
          onChange={({ target }) => setRecipients(target.value)}
        />
      </div>
      <label className="act-tick" data-pointer="/sealed">
        <input type="checkbox" checked={sealed} onChange={({ target }) => setSealed(target.checked)} />
        <span>{t('sealed')}</span>
      </label>
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={props.document} act={act} onPress={issue} />
    </>
  );
}
