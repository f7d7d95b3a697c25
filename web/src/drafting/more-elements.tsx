import { Input } from 'antd';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Content } from './draft';
import { useDrafting } from './drafting-context';
import { Recipients } from './recipients';
import { Field, Select, Tick } from './field';
import { UnitsField } from './units-field';
import { useUnits } from './use-drafting-data';
import words from './words.json';

/** 抄送, 联合发文, 会签, 转发: what only some documents have. Open where something of it is filled in. */
export function MoreElements() {
  const t = useWords(words);
  const { document, state, store } = useDrafting();
  const { data: units = [] } = useUnits();
  const { content } = state.draft;
  const set = (change: Partial<Content>) => store.set('content', change);
  const used =
    content.copyRecipients.length + content.jointUnits.length + content.touchedUnits.length > 0 ||
    content.forwarding !== null ||
    content.documentDate !== null;
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  const leads = [document.unit.id, ...content.jointUnits].map((code) => ({ code, label: nameOf(code) }));
  return (
    <details className="more" open={used || undefined}>
      <summary>{t('moreElements')}</summary>
      <div className="field-grid">
        <Recipients field="copyRecipients" name={t('copyRecipients')} hint={t('recipientsHint')} />
        <UnitsField
          label={t('jointUnits')}
          pointer="/jointUnits"
          units={units.filter(({ id }) => id !== document.unit.id)}
          chosen={content.jointUnits}
          onChange={(jointUnits) => set({ jointUnits })}
        />
        <Field label={t('leadUnit')} pointer="/leadUnitId">
          {(id) => (
            <Select
              id={id}
              value={content.leadUnitId}
              options={leads}
              none={t('choose')}
              onChange={(leadUnitId) => set({ leadUnitId })}
            />
          )}
        </Field>
        <UnitsField
          label={t('touchedUnits')}
          pointer="/touchedUnits"
          units={units.filter(({ id }) => id !== document.unit.id)}
          chosen={content.touchedUnits}
          onChange={(touchedUnits) => set({ touchedUnits })}
        />
        <Field label={t('documentDate')} pointer="/documentDate" hint={t('documentDateHint')}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={content.documentDate ?? ''}
              onChange={({ target }) => set({ documentDate: target.value === '' ? null : target.value })}
            />
          )}
        </Field>
        <Forwarding />
      </div>
    </details>
  );
}

const NOT_YET = { title: '', documentId: null, attribute: null, redetermined: false };

function Forwarding() {
  const t = useWords(words);
  const { members } = useVocabulary();
  const { state, store } = useDrafting();
  const { forwarding } = state.draft.content;
  const set = (change: Partial<NonNullable<Content['forwarding']>>) =>
    store.set('content', { forwarding: { ...(forwarding ?? NOT_YET), ...change } });
  return (
    <div className="field field-wide" data-pointer="/forwarding">
      <Tick checked={forwarding !== null} onChange={(on) => store.set('content', { forwarding: on ? NOT_YET : null })}>
        {t('forwards')}
      </Tick>
      {forwarding && (
        <div className="field-grid">
          <Field label={t('forwardedTitle')} pointer="/forwarding/title" wide needed>
            {(id) => <Input id={id} value={forwarding.title} onChange={({ target }) => set({ title: target.value })} />}
          </Field>
          <Field label={t('forwardedAttribute')} pointer="/forwarding/attribute">
            {(id) => (
              <Select
                id={id}
                value={forwarding.attribute}
                options={members('attribute')}
                none={t('noAttributeMarked')}
                onChange={(code) => set({ attribute: code as typeof forwarding.attribute })}
              />
            )}
          </Field>
          <div className="field" data-pointer="/forwarding/redetermined">
            <Tick checked={forwarding.redetermined} onChange={(redetermined) => set({ redetermined })}>
              {t('redetermined')}
            </Tick>
          </div>
        </div>
      )}
    </div>
  );
}
