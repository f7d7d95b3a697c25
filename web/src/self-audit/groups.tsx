import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { newKey } from '../api/new-key';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { actionOf, useRefresh, wordsAtMost } from './use-audit';
import type { Audit } from './use-audit';
import words from './words.json';

type Group = Schemas['AuditGroupView'];

/** Undecided items of one ground and one event, which one reason may keep; what bears a clue that weighs is not in them. */
export function Groups({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const { lang } = useLang();
  const may = actionOf(audit, 'concludeGroup')?.allowed ?? false;
  const groups = useQuery({
    queryKey: ['self-audit-groups', audit.id, lang],
    queryFn: () => ask(api.GET('/api/v1/self-audits/{id}/groups', { params: { path: { id: audit.id } } })),
    enabled: may,
  });
  if (!may || !groups.data || groups.data.items.length === 0) return null;
  return (
    <section className="audit-card">
      <h2>{t('groups')}</h2>
      <p>{t('groupsHint')}</p>
      {groups.data.items.map((group) => (
        <KeepGroup key={`${group.group.grounds} ${group.group.review}`} audit={audit} group={group} />
      ))}
    </section>
  );
}

function KeepGroup({ audit, group }: { audit: Audit; group: Group }) {
  const t = useWords(words);
  const refresh = useRefresh(audit.id);
  const [reason, setReason] = useState('');
  const keeping = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/self-audits/{id}/group-conclusions', {
          params: { path: { id: audit.id }, header: { 'Idempotency-Key': newKey() } },
          body: { group: group.group, count: group.count, reason },
        }),
      ),
    onSettled: refresh,
  });
  return (
    <details className="audit-group">
      <summary>{t('groupOf', { label: group.label, count: group.count })}</summary>
      <label className="audit-field">
        {t('reasonForAll')}
        <textarea
          className="plain-field"
          rows={2}
          maxLength={wordsAtMost(audit, 'concludeGroup')}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </label>
      <button type="button" className="plain-button" disabled={keeping.isPending} onClick={() => keeping.mutate()}>
        {t('keepAll', { count: group.count })}
      </button>
      {keeping.error && <ProblemNotice problem={keeping.error} />}
    </details>
  );
}
