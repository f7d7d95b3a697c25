import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import { useDates } from '../../parts/use-dates';
import { useTimeline } from '../use-timeline';
import { Diagram } from './diagram';
import './process.css';
import words from './words.json';

/** 办理过程: the way it took, as a table and drawn into the procedure as the server describes it. */
export function Process({ document }: { document: DocumentView }) {
  const { lang } = useLang();
  const timeline = useTimeline(document.id);
  const workflow = useQuery({
    queryKey: ['workflow', lang],
    queryFn: () => ask(api.GET('/api/v1/workflow')),
    staleTime: Infinity,
  });
  const error = timeline.error ?? workflow.error;
  if (error) return <ProblemNotice problem={error} onReload={() => void timeline.refetch()} />;
  if (!timeline.data || !workflow.data) return <Loading />;
  return (
    <>
      <PathTable entries={timeline.data} />
      <Diagram workflow={workflow.data} entries={timeline.data} state={document.state} />
    </>
  );
}

function PathTable({ entries }: { entries: readonly Schemas['TimelineEntryView'][] }) {
  const t = useWords(words);
  const { timeOf } = useDates();
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={t('table')}>
      <table className="plain-table process-table">
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('no')}</th>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('act')}</th>
            <th scope="col">{t('way')}</th>
            <th scope="col">{t('words')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ sequence, at, by, act, from, to, passedOver, reason, changed, ended }) => (
            <tr key={sequence}>
              <td>{sequence}</td>
              <td className="nowrap">{timeOf(at)}</td>
              <td>{by ? `${by.name}（${by.unit.name} · ${by.roleLabel}）` : t('machine')}</td>
              <td>{act.label}</td>
              <td>{from && from.code !== to.code ? t('move', { before: from.label, after: to.label }) : to.label}</td>
              <td>
                {changed.length > 0 && (
                  <p>{t('changed', { what: changed.map(({ label }) => label).join(t('comma')) })}</p>
                )}
                {passedOver.map(({ code, label, because }) => (
                  <p key={code}>{t('passed', { step: label, why: because.label })}</p>
                ))}
                {ended.map(({ opinionId, sentence }) => (
                  <p key={opinionId}>{sentence}</p>
                ))}
                {reason !== null && <p>{reason}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
