import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useAuditAct } from './use-audit';
import type { Audit } from './use-audit';
import words from './words.json';

type Report = Schemas['SelfAuditReportView'];
type Draft = Schemas['ReportDraftRequest'];
type Point = Schemas['OpenPointRequest'];

/** Sentences and points; the figures in the sentences that nobody has written are counted by the server. */
export function ReportEditor({ audit, report }: { audit: Audit; report: Report }) {
  const t = useWords(words);
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(report.sections.map(({ section, text }) => [section, text])),
  );
  const [points, setPoints] = useState<Point[]>(report.points);
  const [carried, setCarried] = useState(report.carried.map(({ settled, words: said }) => ({ settled, words: said })));
  const saving = useAuditAct<Draft>({ id: audit.id, version: report.version }, (body, header) =>
    ask(api.PUT('/api/v1/self-audits/{id}/report', { params: { path: { id: audit.id }, header }, body })),
  );
  const save = () => {
    const written = report.sections.filter(({ section, text, written: own }) => own || texts[section] !== text);
    saving.mutate({
      sentences: Object.fromEntries(written.map(({ section }) => [section, texts[section] ?? ''])),
      points,
      carried,
    });
  };
  return (
    <section className="audit-card">
      <p>{t('editorHint')}</p>
      {report.sections.map(({ section, heading, written }) => (
        <label key={section} className="audit-field">
          <span>
            <strong>{heading}</strong> {!written && <span className="audit-note">{t('fromFigures')}</span>}
          </span>
          <textarea
            className="plain-field"
            rows={3}
            maxLength={5000}
            value={texts[section] ?? ''}
            onChange={(event) => setTexts({ ...texts, [section]: event.target.value })}
          />
        </label>
      ))}
      <h3>{t('points')}</h3>
      {points.map((point, index) => (
        <PointFields
          key={index}
          n={index + 1}
          point={point}
          change={(one) => setPoints(points.map((known, i) => (i === index ? one : known)))}
          remove={() => setPoints(points.filter((_, i) => i !== index))}
        />
      ))}
      <button
        type="button"
        className="plain-button"
        onClick={() => setPoints([...points, { problem: '', measure: '', responsible: '', dueOn: '' }])}
      >
        {t('addPoint')}
      </button>
      {carried.length > 0 && <h3>{t('carried')}</h3>}
      {carried.map((one, index) => (
        <fieldset key={index} className="audit-remark">
          <legend>{report.carried[index]?.problem}</legend>
          <label className="audit-check">
            <input
              type="checkbox"
              checked={one.settled}
              onChange={(event) =>
                setCarried(
                  carried.map((known, i) => (i === index ? { ...known, settled: event.target.checked } : known)),
                )
              }
            />
            {t('settled')}
          </label>
          <label className="audit-field">
            {t('explanation')}
            <input
              className="plain-field"
              maxLength={1000}
              value={one.words}
              onChange={(event) =>
                setCarried(carried.map((known, i) => (i === index ? { ...known, words: event.target.value } : known)))
              }
            />
          </label>
        </fieldset>
      ))}
      <p>
        <button type="button" className="plain-button plain-button-strong" disabled={saving.isPending} onClick={save}>
          {t('save')}
        </button>
      </p>
      {saving.error && <ProblemNotice problem={saving.error} />}
    </section>
  );
}

interface PointProps {
  n: number;
  point: Point;
  change: (point: Point) => void;
  remove: () => void;
}

function PointFields({ n, point, change, remove }: PointProps) {
  const t = useWords(words);
  const field = (name: keyof Point, label: string, type = 'text') => (
    <label className="audit-field">
      {label}
      <input
        className="plain-field"
        type={type}
        maxLength={type === 'text' ? 1000 : undefined}
        value={point[name]}
        onChange={(event) => change({ ...point, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className="audit-remark">
      <legend>{t('pointN', { n })}</legend>
      {field('problem', t('problem'))}
      {field('measure', t('measure'))}
      {field('responsible', t('responsible'))}
      {field('dueOn', t('by'), 'date')}
      <button type="button" className="quiet-button" onClick={remove}>
        {t('removePoint', { n })}
      </button>
    </fieldset>
  );
}
