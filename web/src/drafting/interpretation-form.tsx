import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import type { Plan } from './draft';
import { useDrafting } from './drafting-context';
import { Field } from './field';
import { Materials } from './materials';
import { useInterpretation } from './use-drafting-data';
import { TextArea } from './text-area';
import words from './words.json';

const PARTS = ['outline', 'form', 'channel', 'time', 'responsible'] as const satisfies readonly (keyof Plan)[];
const LONGEST: Record<(typeof PARTS)[number], number> = {
  outline: 5000,
  form: 500,
  channel: 500,
  time: 200,
  responsible: 200,
};
const CHECK = 'interpretation-plan-missing';

/** 解读方案和解读材料: what travels with a policy document. Where none is owed, that is said, and it stays folded. */
export function InterpretationForm() {
  const t = useWords(words);
  const { document, gate, state, store } = useDrafting();
  const { data, error, refetch } = useInterpretation(document.id);
  const { plan, exemption } = state.draft;
  const check = gate.checks.find(({ code }) => code === CHECK);
  const owed = check?.why === undefined;
  const started = Object.values(plan).some((part) => part !== '') || (data?.materials.length ?? 0) > 0;
  return (
    <section className="card" aria-labelledby="interpretation" data-pointer="/interpretation">
      <h2 id="interpretation">{t('interpretation')}</h2>
      {check?.why !== undefined && <p className="field-hint">{check.why}</p>}
      <details className="more" open={owed || started || undefined}>
        <summary>{t('interpretationParts')}</summary>
        {data?.owner && <p className="field-hint">{t('interpretationOwner', { unit: data.owner.name })}</p>}
        <h3>{t('plan')}</h3>
        <div className="field-grid" data-pointer="/interpretation/plan">
          {PARTS.map((part) => (
            <Field
              key={part}
              label={t(`plan-${part}`)}
              pointer={`/interpretation/plan/${part}`}
              wide={part === 'outline'}
            >
              {(id) => (
                <TextArea
                  id={id}
                  value={plan[part]}
                  maxLength={LONGEST[part]}
                  rows={part === 'outline' ? 2 : 1}
                  onChange={({ target }) => store.set('plan', { [part]: target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <h3>{t('materials')}</h3>
        {error && <ProblemNotice problem={error} onReload={() => void refetch()} />}
        {data ? <Materials interpretation={data} /> : !error && <Loading />}
        <details className="more" open={exemption.reason !== '' || undefined}>
          <summary>{t('exemption')}</summary>
          <Field label={t('exemptionReason')} pointer="/interpretation/exemption" hint={t('exemptionHint')}>
            {(id) => (
              <TextArea
                id={id}
                value={exemption.reason}
                maxLength={2000}
                rows={2}
                onChange={({ target }) => store.set('exemption', { reason: target.value })}
              />
            )}
          </Field>
        </details>
      </details>
    </section>
  );
}
