import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import type { Content } from './draft';
import { useDrafting } from './drafting-context';
import { Field, Select, Tick } from './field';
import { TextArea } from './text-area';
import words from './words.json';

const NONE = 'none';

/** Two questions that nobody answers for the drafter: is it a policy document, and must law have it public? */
export function QuestionsForm() {
  const t = useWords(words);
  const { lang } = useLang();
  const { state, store, pack, gate } = useDrafting();
  const { content } = state.draft;
  const { policy, mandatoryProactive } = content;
  const set = (change: Partial<Content>) => store.set('content', change);
  const items = pack.catalogues.find(({ id }) => id === gate.catalogue)?.mandatoryItems ?? [];
  const options = [
    { code: NONE, label: t('noneApplies') },
    ...items.map(({ code, title }) => ({ code, label: `${code} ${title[lang]}` })),
  ];
  const answer = (code: string | null) =>
    set({
      mandatoryProactive:
        code === null ? null : { item: code === NONE ? null : code, reason: mandatoryProactive?.reason ?? '' },
    });
  return (
    <section className="card" aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      <div className="field-grid field-halves">
        <fieldset className="field" data-pointer="/policy">
          <legend>
            {t('policyQuestion')} <span className="field-needed">{t('needed')}</span>
          </legend>
          <div className="choices">
            {([true, false] as const).map((value) => (
              <label key={String(value)} className="choice">
                <input
                  type="radio"
                  name="policy"
                  checked={policy?.answer === value}
                  onChange={() => set({ policy: { answer: value, reason: policy?.reason ?? '' } })}
                />
                {t(value ? 'yes' : 'no')}
              </label>
            ))}
          </div>
          <p className="field-hint">{t('policyHint')}</p>
        </fieldset>
        <Field label={t('policyReason')} pointer="/policy/reason" needed>
          {(id) => (
            <TextArea
              id={id}
              value={policy?.reason ?? ''}
              disabled={policy === null}
              maxLength={500}
              rows={2}
              onChange={({ target }) => policy && set({ policy: { ...policy, reason: target.value } })}
            />
          )}
        </Field>
        <Field label={t('mandatoryQuestion')} pointer="/mandatoryProactive" needed hint={t('mandatoryHint')}>
          {(id) => (
            <Select
              id={id}
              value={mandatoryProactive && (mandatoryProactive.item ?? NONE)}
              options={options}
              none={t('notAnswered')}
              onChange={answer}
            />
          )}
        </Field>
        <Field label={t('mandatoryReason')} pointer="/mandatoryProactive/reason">
          {(id) => (
            <TextArea
              id={id}
              value={mandatoryProactive?.reason ?? ''}
              disabled={mandatoryProactive === null}
              maxLength={500}
              rows={2}
              onChange={({ target }) =>
                mandatoryProactive && set({ mandatoryProactive: { ...mandatoryProactive, reason: target.value } })
              }
            />
          )}
        </Field>
        <Flags />
      </div>
    </section>
  );
}

function Flags() {
  const t = useWords(words);
  const { state, store } = useDrafting();
  const { content } = state.draft;
  return (
    <div className="field field-wide ticks">
      {FLAGS.map((flag) => (
        <Tick key={flag} checked={content[flag]} onChange={(on) => store.set('content', { [flag]: on })}>
          {t(flag)}
        </Tick>
      ))}
    </div>
  );
}

const FLAGS = ['normative', 'majorDecision', 'consulted'] as const;
