import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { same } from '../drafting/merge.js';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { useAuditAct } from './use-audit';
import type { Audit } from './use-audit';
import words from './words.json';

type Report = Schemas['SelfAuditReportView'];
type Draft = Schemas['ReportDraftRequest'];
type Point = Schemas['OpenPointRequest'];
type Sentence = Report['sections'][number];
type Carried = Draft['carried'][number];

/** What somebody is changing: what stood there when they began, and what they have made of it. */
interface Own<Part> {
  was: Part;
  now: Part;
}

const changing = <Part,>(own: Own<Part> | null | undefined, is: Part, now: Part): Own<Part> => ({
  was: own?.was ?? is,
  now,
});

/** Somebody else has made something else of it meanwhile. */
const movedOn = <Part,>(own: Own<Part> | null | undefined, is: Part): boolean =>
  !!own && !same(own.was, is) && !same(own.now, is);

/**
 * What is being changed of the report, beside what the server has. The report may be read anew at any time: what somebody
 * is writing stays.
 */
function useWriting(audit: Audit, report: Report) {
  const [ownTexts, setOwnTexts] = useState<Partial<Record<string, Own<string>>>>({});
  const [ownPoints, setOwnPoints] = useState<Own<Point[]> | null>(null);
  const [ownCarried, setOwnCarried] = useState<Own<Carried[]> | null>(null);
  const told = report.carried.map(({ settled, words: said }) => ({ settled, words: said }));
  const points = ownPoints?.now ?? report.points;
  const carried = ownCarried?.now ?? told;
  const saving = useAuditAct<Draft>({ id: audit.id, version: report.version }, (body, header) =>
    ask(api.PUT('/api/v1/self-audits/{id}/report', { params: { path: { id: audit.id }, header }, body })),
  );
  const save = () => {
    const sentences = Object.fromEntries(
      report.sections.flatMap(({ section, text, written }) => {
        const now = ownTexts[section]?.now ?? text;
        return written || now !== text ? [[section, now]] : [];
      }),
    );
    // What was written since it was sent stays to be sent.
    const onSuccess = () => {
      setOwnTexts((own) =>
        Object.fromEntries(Object.entries(own).filter(([section, one]) => one?.now !== sentences[section])),
      );
      setOwnPoints((own) => (own && same(own.now, points) ? null : own));
      setOwnCarried((own) => (own && same(own.now, carried) ? null : own));
    };
    saving.mutate({ sentences, points, carried }, { onSuccess });
  };
  return {
    saving,
    save,
    textOf: ({ section, text }: Sentence) => ownTexts[section]?.now ?? text,
    write: ({ section, text }: Sentence, now: string) =>
      setOwnTexts((own) => ({ ...own, [section]: changing(own[section], text, now) })),
    became: ({ section, text }: Sentence) => movedOn(ownTexts[section], text),
    points,
    setPoints: (now: Point[]) => setOwnPoints(changing(ownPoints, report.points, now)),
    carried,
    setCarried: (now: Carried[]) => setOwnCarried(changing(ownCarried, told, now)),
    pointsMovedOn: movedOn(ownPoints, report.points) || movedOn(ownCarried, told),
  };
}

/** Sentences and points; the figures in the sentences that nobody has written are counted by the server. */
export function ReportEditor({ audit, report }: { audit: Audit; report: Report }) {
  const t = useWords(words);
  const { saving, save, textOf, write, became, pointsMovedOn, ...of } = useWriting(audit, report);
  const { points, setPoints, carried, setCarried } = of;
  return (
    <section className="audit-card">
      <p>{t('editorHint')}</p>
      {report.sections.map((one) => (
        <label key={one.section} className="audit-field">
          <span>
            <strong>{one.heading}</strong> {!one.written && <span className="audit-note">{t('fromFigures')}</span>}
          </span>
          <textarea
            className="plain-field"
            rows={3}
            maxLength={5000}
            value={textOf(one)}
            onChange={({ target }) => write(one, target.value)}
          />
          {became(one) && <span className="audit-note">{t('becameMeanwhile', { text: one.text })}</span>}
        </label>
      ))}
      <h3>{t('points')}</h3>
      {pointsMovedOn && <p className="audit-note">{t('pointsChangedMeanwhile')}</p>}
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
