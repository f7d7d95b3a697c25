import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { newKey } from '../api/new-key';
import { IssueWords, ProblemNotice } from '../parts/problem-notice';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { useRefresh } from './use-spot-checks';
import words from './words.json';

type Criteria = Schemas['SpotCheckRequest'];
type Stratum = Criteria['stratifyBy'][number];

/** Which year, by what the population is divided, and how many of each part. What there is to draw from, the server says. */
export function FixForm({ action }: { action: Schemas['FixStepView'] }) {
  const t = useWords(words);
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [criteria, setCriteria] = useState<Criteria>({
    year: action.year.preset,
    stratifyBy: ['unit'],
    perStratum: action.perStratum.preset,
  });
  const fixing = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/v1/spot-checks', { params: { header: { 'Idempotency-Key': newKey() } }, body: criteria })),
    onSuccess: async (check) => {
      await refresh();
      await navigate(`/spot-checks/${check.id}`);
    },
  });
  return (
    <section className="audit-card spot-form" aria-labelledby="fix-check">
      <h2 id="fix-check">{action.label}</h2>
      <p>{t('fixHint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          fixing.mutate();
        }}
      >
        <label className="audit-field spot-short" data-pointer="/year">
          {t('yearOfReports')}
          <input
            className="plain-field"
            type="number"
            required
            min={action.year.least}
            max={action.year.most}
            value={criteria.year}
            onChange={(event) => setCriteria({ ...criteria, year: event.target.valueAsNumber })}
          />
        </label>
        <StrataField chosen={criteria.stratifyBy} change={(stratifyBy) => setCriteria({ ...criteria, stratifyBy })} />
        <label className="audit-field spot-short" data-pointer="/perStratum">
          {t('perStratum')}
          <input
            className="plain-field"
            type="number"
            required
            min={action.perStratum.least}
            max={action.perStratum.most}
            value={criteria.perStratum}
            onChange={(event) => setCriteria({ ...criteria, perStratum: event.target.valueAsNumber })}
          />
        </label>
        <button
          type="submit"
          className="plain-button plain-button-strong"
          disabled={!action.allowed || fixing.isPending}
        >
          {action.label}
        </button>
        {action.because.map((issue, index) => (
          <p key={index}>
            <IssueWords issue={issue} />
          </p>
        ))}
      </form>
      {fixing.error && <ProblemNotice problem={fixing.error} />}
    </section>
  );
}

interface StrataProps {
  chosen: readonly Stratum[];
  change: (chosen: Stratum[]) => void;
}

function StrataField({ chosen, change }: StrataProps) {
  const t = useWords(words);
  const { members } = useVocabulary();
  // The codes of this set are the strata.
  const strata = members('stratum') as readonly { code: Stratum; label: string }[];
  return (
    <fieldset className="audit-remark">
      <legend>{t('stratifyBy')}</legend>
      <div className="spot-strata">
        {strata.map(({ code, label }) => (
          <label key={code} className="audit-check">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={(event) =>
                change(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />
            {label}
          </label>
        ))}
      </div>
      <p className="audit-note">{t('strataHint')}</p>
    </fieldset>
  );
}
