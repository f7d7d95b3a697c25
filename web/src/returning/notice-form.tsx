import { Button } from 'antd';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { useAct } from '../documents/use-act';
import type { DocumentView } from '../documents/use-document';
import { useDates } from '../parts/use-dates';
import { NotNow } from '../handling/not-now';
import { useCursorAtFault } from '../parts/pointer';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { NoticeItem } from './notice-item';
import { NoticePreview } from './notice-preview';
import { itemsOf } from './notice-rows';
import { NoticeTerms, termsOf } from './notice-terms';
import type { Terms } from './notice-terms';
import type { NoticeRow } from './notice-rows';
import type { ReturnDraft } from './use-return-draft';
import words from './words.json';

type Notice = Schemas['ReturnDraftRequest'];

interface Props {
  document: DocumentView;
  draft: ReturnDraft;
  codes: readonly Schemas['ReturnCodeRuleView'][];
  initialRows: readonly NoticeRow[];
  /** What the pack gives where nothing else is said. */
  packDays: number;
  onIssued: () => void;
}

export function NoticeForm({ document, draft, codes, initialRows, packDays, onIssued }: Props) {
  const t = useWords(words);
  const { lang } = useLang();
  const { timeOf } = useDates();
  const [rows, setRows] = useState(initialRows);
  const [terms, setTerms] = useState<Terms>(termsOf(draft));
  const { outcome, days, phone } = terms;

  const path = { id: document.id };
  const at = { documentId: document.id, version: document.version };
  const save = useAct<Notice, unknown>({
    ...at,
    send: (body, header) => ask(api.PUT('/api/v1/documents/{id}/return-draft', { params: { path, header }, body })),
  });
  const issue = useAct<Notice, unknown>({
    ...at,
    send: (body, header) =>
      ask(api.POST('/api/v1/documents/{id}/returns', { params: { path, header }, body: { ...body, reopens: [] } })),
    onDone: onIssued,
  });
  const problem = issue.error ?? save.error;
  useCursorAtFault(problem);

  const notice = (): Notice => ({
    items: itemsOf(rows),
    outcome,
    ...(days !== '' && { withinWorkingDays: Number(days) }),
    ...(phone.trim() !== '' && { phone: phone.trim() }),
  });
  const change = (row: NoticeRow) => setRows(rows.map((one) => (one.key === row.key ? row : one)));
  const clauseOf = (code: string) => codes.find((rule) => rule.code === code)?.clause[lang];
  const found = new Set(initialRows.filter(({ ticked }) => ticked).map(({ key }) => key));
  const item = (row: NoticeRow) => (
    <NoticeItem
      key={row.key}
      row={row}
      clause={clauseOf(row.code)}
      position={positionOf(rows, row)}
      onChange={change}
    />
  );
  const mayIssue = document.actions.some(({ name, allowed }) => name === 'return' && allowed);
  const others = rows.filter(({ key }) => !found.has(key));
  return (
    <div className="return-columns">
      <div>
        <fieldset className="act-set" data-pointer="/items">
          <legend>{t('items')}</legend>
          <p className="act-note">{t('itemsHint')}</p>
          <ul className="notice-items">{rows.filter(({ key }) => found.has(key)).map(item)}</ul>
          <details open={found.size === 0 || others.some(({ ticked }) => ticked)}>
            <summary>{t('moreCodes')}</summary>
            <ul className="notice-items">{others.map(item)}</ul>
          </details>
        </fieldset>
        <NoticeTerms terms={terms} onChange={setTerms} />
      </div>
      <aside className="return-side">
        <NoticePreview document={document} rows={rows} outcome={outcome} days={days === '' ? packDays : Number(days)} />
        {draft.saved && draft.handler && draft.savedAt !== null && (
          <p className="act-note">{t('savedBy', { name: draft.handler.name, when: timeOf(draft.savedAt) })}</p>
        )}
        {save.isSuccess && <p role="status">{t('saved')}</p>}
        {problem && <ProblemNotice problem={problem} />}
        <div className="return-send">
          {mayIssue && (
            <Button type="primary" size="large" danger loading={issue.isPending} onClick={() => issue.mutate(notice())}>
              {t('issue')}
            </Button>
          )}
          <Button size="large" loading={save.isPending} onClick={() => save.mutate(notice())}>
            {t('save')}
          </Button>
        </div>
        {!mayIssue && <NotNow document={document} />}
      </aside>
    </div>
  );
}

/** Where a refusal names an item, its place among the ticked ones. */
function positionOf(rows: readonly NoticeRow[], row: NoticeRow): number | null {
  const position = rows.filter(({ ticked }) => ticked).findIndex(({ key }) => key === row.key);
  return position < 0 ? null : position;
}
