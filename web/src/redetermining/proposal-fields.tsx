import { useMemo, useState } from 'react';
import type { Schemas } from '../api/client';
import { faultOf } from '../api/problem';
import type { DocumentView } from '../documents/use-document';
import { DisclosureDraftContext } from '../drafting/disclosure-draft';
import type { DisclosureDraft } from '../drafting/disclosure-draft';
import { DisclosureFields } from '../drafting/disclosure-form';
import '../drafting/drafting.css';
import { disclosureOf, disclosureRequest } from '../drafting/draft';
import type { Disclosure } from '../drafting/draft';
import { useGate, usePack } from '../drafting/use-drafting-data';
import { TextField } from '../handling/act-parts/text-field';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { SuppliedFields } from './supplied-fields';
import type { Supplied } from './supplied-fields';
import words from './words.json';

type Package = NonNullable<Schemas['ProposalRequest']['interpretation']>;
const PLAN = { outline: '', form: '', channel: '', time: '', responsible: '' };

export interface Worded {
  disclosure: Disclosure;
  plan: typeof PLAN;
  material: { title: string; text: string; attachmentId: string | null };
  supplied: Supplied;
}

/** Begins from what is proposed, or from what is in force. */
export function useWorded(from: Pick<DocumentView, 'disclosure' | 'interpretation'>) {
  const first = from.interpretation?.materials[0];
  return useState<Worded>(() => ({
    disclosure: disclosureOf(from),
    plan: { ...PLAN, ...from.interpretation?.plan },
    material: { title: first?.title ?? '', text: first?.text ?? '', attachmentId: first?.attachmentId ?? null },
    supplied: { body: '', policy: null, policyReason: '', mandatoryReason: '' },
  }));
}

/** A text, or a file, or both. */
const materialOf = ({ title, text, attachmentId }: Worded['material']): Package['materials'][number] => ({
  ...{ title, elements: [] },
  ...((text !== '' || attachmentId === null) && { text }),
  ...(attachmentId !== null && { attachmentId }),
});

/** What was left out is absent: nothing is sent of a package or of a text that nobody wrote. */
export function asSent({ disclosure, plan, material, supplied }: Worded): Omit<Schemas['ProposalRequest'], 'reason'> {
  const { body, policy, policyReason, mandatoryReason } = supplied;
  const paragraphs = body.split('\n').filter((line) => line.trim() !== '');
  const content = {
    ...(paragraphs.length > 0 && { body: paragraphs.map((text) => ({ type: 'paragraph' as const, text })) }),
    ...(policy !== null && { policy: { answer: policy, reason: policyReason } }),
    ...(mandatoryReason.trim() !== '' && { mandatoryProactive: { item: null, reason: mandatoryReason } }),
  };
  const isExplained = Object.values(plan).some((part) => part.trim() !== '') || material.title.trim() !== '';
  const materials = material.title.trim() === '' ? [] : [materialOf(material)];
  const interpretation: Package = { plan, materials };
  return {
    disclosure: disclosureRequest(disclosure),
    ...(isExplained && { interpretation }),
    ...(Object.keys(content).length > 0 && { content }),
  };
}

/** By what it is judged: the catalogue of today, and what keeping an old restriction takes. */
export type Law = Pick<Schemas['RedeterminationsView'], 'catalogue' | 'oldRestriction'>;

interface Props {
  document: DocumentView;
  law: Law;
  worded: Worded;
  onChange: (worded: Worded) => void;
}

/** The drafter's form of a disclosure, by the law of today, and what else may have to come with it. */
export function ProposalFields({ document, law, worded, onChange }: Props) {
  const gate = useGate(document.id);
  const pack = usePack(document);
  const problem = faultOf(gate) ?? faultOf(pack);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!gate.data || !pack.data) return <Loading />;
  return (
    <Fields
      {...{ document, law, worded, onChange }}
      gate={{ ...gate.data, catalogue: law.catalogue }}
      pack={pack.data}
    />
  );
}

interface FieldsProps extends Props {
  gate: DisclosureDraft['gate'];
  pack: DisclosureDraft['pack'];
}

function Fields({ document, gate, pack, law: { oldRestriction }, worded, onChange }: FieldsProps) {
  const t = useWords(words);
  const { disclosure, plan, material, supplied } = worded;
  const draft = useMemo<DisclosureDraft>(
    () => ({
      ...{ document, gate, pack, disclosure, issuingName: document.content.issuingName, member: 'disclosure' },
      namesHarm: oldRestriction !== null,
      set: (change) => onChange({ ...worded, disclosure: { ...disclosure, ...change } }),
    }),
    [document, gate, pack, oldRestriction, disclosure, worded, onChange],
  );
  const parts = Object.keys(plan) as (keyof typeof plan)[]; // its keys are its parts
  return (
    <>
      {oldRestriction && <p className="act-note">{t('oldRestriction', oldRestriction)}</p>}
      <DisclosureDraftContext value={draft}>
        <DisclosureFields />
      </DisclosureDraftContext>
      <details className="act-more">
        <summary>{t('package')}</summary>
        {parts.map((part) => (
          <TextField
            key={part}
            label={t(part)}
            pointer={`/interpretation/plan/${part}`}
            value={plan[part]}
            onChange={(value) => onChange({ ...worded, plan: { ...plan, [part]: value } })}
          />
        ))}
        <TextField
          label={t('materialTitle')}
          pointer="/interpretation/materials/0/title"
          value={material.title}
          maxLength={300}
          onChange={(title) => onChange({ ...worded, material: { ...material, title } })}
        />
        {(document.interpretation?.files ?? []).length > 0 && (
          <label className="act-field">
            {t('materialFile')}
            <select
              className="plain-select"
              value={material.attachmentId ?? ''}
              onChange={({ target }) =>
                onChange({ ...worded, material: { ...material, attachmentId: target.value || null } })
              }
            >
              <option value="">{t('none')}</option>
              {document.interpretation?.files?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="act-field">
          {t('materialText')}
          <textarea
            className="plain-text"
            rows={5}
            value={material.text}
            onChange={({ target }) => onChange({ ...worded, material: { ...material, text: target.value } })}
          />
        </label>
      </details>
      {document.content.body.length === 0 && (
        <SuppliedFields supplied={supplied} onChange={(next) => onChange({ ...worded, supplied: next })} />
      )}
    </>
  );
}
