import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import './issuing.css';
import words from './words.json';

type Registration = Schemas['RegistrationRequest'];
type Field = 'number' | 'gapReason' | 'externalNumber' | 'leadingBody' | 'normativeNumber' | 'documentDate';

const EMPTY: Record<Field, string> = {
  number: '',
  gapReason: '',
  externalNumber: '',
  leadingBody: '',
  normativeNumber: '',
  documentDate: '',
};

/** 复核登记: the number as it would be now, and then the number. */
export function RegisterForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const [fields, setFields] = useState(EMPTY);
  const act = useActForm<Registration>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/registrations', { params, body })),
  );
  const field = (name: Field, label: string, type: 'text' | 'date' = 'text') => (
    <TextField
      label={label}
      pointer={`/${name}`}
      type={type}
      value={fields[name]}
      onChange={(value) => setFields({ ...fields, [name]: value })}
    />
  );
  return (
    <>
      <Preview documentId={document.id} version={document.version} />
      {document.content.normative && field('normativeNumber', t('normativeNumber'))}
      <details className="act-more">
        <summary>{t('special')}</summary>
        {field('number', t('skipTo'))}
        {field('gapReason', t('gapReason'))}
        {field('externalNumber', t('externalNumber'))}
        {field('leadingBody', t('leadingBody'))}
        {field('documentDate', t('documentDate'), 'date')}
      </details>
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() => act.mutate(registrationOf(fields))}
      />
    </>
  );
}

function Preview({ documentId, version }: { documentId: string; version: number }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { data } = useQuery({
    queryKey: ['document', documentId, lang, 'registration-preview', version],
    queryFn: () =>
      ask(api.GET('/api/v1/documents/{id}/registrations/preview', { params: { path: { id: documentId } } })),
  });
  if (!data) return null;
  return (
    <dl className="number-preview">
      <dt>{t('numberPreview')}</dt>
      <dd className="number-shown">{data.number ?? t('numberExternal')}</dd>
      <dt>{t('datePreview')}</dt>
      <dd>{data.documentDate}</dd>
      <dt>{t('markPreview')}</dt>
      <dd>{data.mark}</dd>
      <dd className="act-note number-note">{t('numberNote')}</dd>
    </dl>
  );
}

/** What was left out is absent. */
function registrationOf({ number, ...texts }: Record<Field, string>): Registration {
  const given = Object.entries(texts).filter(([, value]) => value.trim() !== '');
  return { ...Object.fromEntries(given), ...(number !== '' && { number: Number(number) }) };
}
