import { useState } from 'react';
import { api, ask } from '../api/client';
import { OfferedAct } from '../parts/offered-act';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { actionOf, useAuditAct } from './use-audit';
import type { Audit, AuditAction } from './use-audit';
import words from './words.json';

/** What may be done with the self-audit as a whole, and why what may not. Signing has its place beside the report. */
export function Acts({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const path = { id: audit.id };
  const complete = useAuditAct<void>(audit, (_, header) =>
    ask(api.POST('/api/v1/self-audits/{id}/completions', { params: { path, header } })),
  );
  const submit = useAuditAct<void>(audit, (_, header) =>
    ask(api.POST('/api/v1/self-audits/{id}/submissions', { params: { path, header } })),
  );
  const receive = useAuditAct<void>(audit, (_, header) =>
    ask(api.POST('/api/v1/self-audits/{id}/receipts', { params: { path, header } })),
  );
  const offered = [
    { action: actionOf(audit, 'complete'), act: complete },
    { action: actionOf(audit, 'submit'), act: submit },
    { action: actionOf(audit, 'receive'), act: receive },
  ];
  const shown = offered.filter(({ action }) => action !== undefined);
  const reopen = actionOf(audit, 'reopen');
  const sendBack = actionOf(audit, 'return');
  if (shown.length === 0 && !reopen && !sendBack) return null;
  return (
    <section className="audit-card">
      <h2>{t('acts')}</h2>
      {shown.map(({ action, act }) =>
        action ? (
          <div key={action.event}>
            <OfferedAct action={action} busy={act.isPending} error={act.error} run={() => act.mutate()} />
          </div>
        ) : null,
      )}
      {sendBack?.allowed && <SendBack audit={audit} action={sendBack} />}
      {reopen?.allowed && <Reopen audit={audit} action={reopen} />}
    </section>
  );
}

interface WordedProps {
  audit: Audit;
  /** as the server offers it: its name, and how much may be said with it */
  action: AuditAction;
}

function Reopen({ audit, action: { label, words: asked } }: WordedProps) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const reopen = useAuditAct<string>(audit, (words_, header) =>
    ask(
      api.POST('/api/v1/self-audits/{id}/reopenings', {
        params: { path: { id: audit.id }, header },
        body: { reason: words_ },
      }),
    ),
  );
  return (
    <details>
      <summary>{label}</summary>
      <label className="audit-field">
        {t('reason')}
        <textarea
          className="plain-field"
          rows={2}
          maxLength={asked?.most}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </label>
      <button type="button" className="plain-button" disabled={reopen.isPending} onClick={() => reopen.mutate(reason)}>
        {label}
      </button>
      {reopen.error && <ProblemNotice problem={reopen.error} />}
    </details>
  );
}

interface Remark {
  position: string;
  words: string;
}

const EMPTY: Remark = { position: '', words: '' };

/** The office sends the report back: remarks about items of the ledger by their numbers, or about the whole. */
function SendBack({ audit, action: { label, words: asked } }: WordedProps) {
  const t = useWords(words);
  const [remarks, setRemarks] = useState<Remark[]>([EMPTY]);
  const set = (index: number, change: Partial<Remark>) =>
    setRemarks(remarks.map((one, i) => (i === index ? { ...one, ...change } : one)));
  const sending = useAuditAct<Remark[]>(audit, (all, header) =>
    ask(
      api.POST('/api/v1/self-audits/{id}/returns', {
        params: { path: { id: audit.id }, header },
        body: {
          items: all.map((one) => ({
            words: one.words,
            ...(one.position.trim() !== '' && { position: Number(one.position) }),
          })),
        },
      }),
    ),
  );
  return (
    <details>
      <summary>{label}</summary>
      <p>{t('returnHint')}</p>
      {remarks.map((remark, index) => (
        <fieldset key={index} className="audit-remark">
          <legend>{t('remarkN', { n: index + 1 })}</legend>
          <label className="audit-field">
            {t('ledgerNumber')}
            <input
              className="plain-field"
              inputMode="numeric"
              value={remark.position}
              onChange={(event) => set(index, { position: event.target.value })}
            />
          </label>
          <label className="audit-field">
            {t('remark')}
            <textarea
              className="plain-field"
              rows={2}
              maxLength={asked?.most}
              value={remark.words}
              onChange={(event) => set(index, { words: event.target.value })}
            />
          </label>
        </fieldset>
      ))}
      <button type="button" className="plain-button" onClick={() => setRemarks([...remarks, EMPTY])}>
        {t('addRemark')}
      </button>
      <button
        type="button"
        className="plain-button plain-button-strong"
        disabled={sending.isPending}
        onClick={() => sending.mutate(remarks)}
      >
        {label}
      </button>
      {sending.error && <ProblemNotice problem={sending.error} />}
    </details>
  );
}
