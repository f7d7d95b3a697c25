import { Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../../api/client';
import { useWords } from '../../words/use-words';
import type { ActForm, ActFormProps } from '../act-form';
import { ReasonForm } from '../act-parts/reason-form';
import words from '../act-parts/words.json';

/** It is sealed for everybody at once, also for whoever did it: from here the way leads back to the desk. */
function DivertForm({ onDone, ...props }: ActFormProps) {
  const t = useWords(words);
  const go = useNavigate();
  const [sure, setSure] = useState(false);
  const done = () => {
    onDone();
    void go('/');
  };
  return (
    <>
      <p className="act-note">{t('divertNote')}</p>
      <Checkbox checked={sure} onChange={({ target }) => setSure(target.checked)}>
        {t('divertSure')}
      </Checkbox>
      {sure && (
        <ReasonForm
          {...props}
          danger
          onDone={done}
          send={(body, params) => ask(api.POST('/api/v1/documents/{id}/diversions', { params, body }))}
        />
      )}
    </>
  );
}

export const act: ActForm = { event: 'divert', weight: 'final', Form: DivertForm };
