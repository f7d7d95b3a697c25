import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, ask } from '../api/client';
import { download } from '../api/download';
import { useDates } from '../parts/use-dates';
import { OfferedAct } from '../parts/offered-act';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import { useAct } from './use-spot-checks';
import type { Check, OfficeStep } from './use-spot-checks';
import words from './words.json';

/** The order of two recorded acts: first the population with its hash, then the seed; and how anybody draws it again. */
export function HowDrawn({ check }: { check: Check }) {
  const t = useWords(words);
  const { momentOf } = useDates();
  return (
    <section className="audit-card">
      <h2>{t('howDrawn')}</h2>
      <ol className="spot-moments">
        <li>
          <h3>{t('firstFixed')}</h3>
          <p className="audit-note">{t('byAt', { by: check.fixedBy, at: momentOf(check.fixedAt) })}</p>
          <Criteria check={check} />
          <Hash name={t('populationHash')}>{check.populationHash}</Hash>
          <Hash name={t('populationSm3')}>{check.populationSm3}</Hash>
          {check.populationStands !== null && (
            <p className={check.populationStands ? 'spot-stands' : 'spot-fell'}>
              {t(check.populationStands ? 'stands' : 'standsNoMore')}
            </p>
          )}
        </li>
        <li>
          <h3>{t('thenDrawn')}</h3>
          {check.seed === null || check.drawnBy === null || check.drawnAt === null ? (
            <p>{t('seedNotYet')}</p>
          ) : (
            <>
              <p className="audit-note">{t('byAt', { by: check.drawnBy, at: momentOf(check.drawnAt) })}</p>
              <Hash name={t('seed')}>{check.seed}</Hash>
              {check.proofOpen && <Proof check={check} />}
            </>
          )}
          {check.actions.map((action) => (
            <Draw key={action.step} check={check} action={action} />
          ))}
        </li>
      </ol>
    </section>
  );
}

function Criteria({ check }: { check: Check }) {
  const t = useWords(words);
  const label = useLabels();
  const by = check.stratifyBy.map((stratum) => label('stratum', stratum)).join(t('comma'));
  return (
    <p>
      {t('fixedCriteria', { year: check.year, n: check.population })}{' '}
      {by === '' ? t('undivided', { n: check.perStratum }) : t('dividedBy', { by, n: check.perStratum })}
    </p>
  );
}

function Hash({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <p className="spot-hash-name">{name}</p>
      <code className="audit-hash">{children}</code>
    </>
  );
}

function Draw({ check, action }: { check: Check; action: OfficeStep }) {
  const t = useWords(words);
  const drawing = useAct<void, unknown>(check.version, (_, header) =>
    ask(api.POST('/api/v1/spot-checks/{id}/draws', { params: { path: { id: check.id }, header } })),
  );
  return (
    <>
      <p>{t('drawHint')}</p>
      <OfferedAct action={action} busy={drawing.isPending} error={drawing.error} run={() => drawing.mutate()} />
    </>
  );
}

/** Everything that draws the sample again, without a text or an id of any document. */
function Proof({ check }: { check: Check }) {
  const t = useWords(words);
  const file = `${t('proofFile', { year: check.year, n: check.number })}.json`;
  const taking = useMutation({
    mutationFn: () =>
      download(
        api.GET('/api/v1/spot-checks/{id}/proof', { params: { path: { id: check.id } }, parseAs: 'blob' }),
        file,
      ),
  });
  return (
    <>
      <p>{t('drawAgain')}</p>
      <code className="audit-hash">{t('command', { file })}</code>
      <button type="button" className="plain-button" disabled={taking.isPending} onClick={() => taking.mutate()}>
        {t('takeProof')}
      </button>
      {taking.error && <ProblemNotice problem={taking.error} />}
    </>
  );
}
