import { useMemo } from 'react';
import type { DocumentView } from '../documents/use-document';
import { DisclosureDraftContext } from '../drafting/disclosure-draft';
import type { DisclosureDraft } from '../drafting/disclosure-draft';
import { DisclosureFields } from '../drafting/disclosure-form';
import type { Disclosure } from '../drafting/draft';
import '../drafting/drafting.css';
import { useGate, usePack } from '../drafting/use-drafting-data';
import { TextField } from '../handling/act-parts/text-field';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import type { Override } from './use-override';
import words from './words.json';

interface Props {
  document: DocumentView;
  override: Override;
  onChange: (override: Override) => void;
}

/** Another disclosure in place of the proposed one: the drafter's form, and why the signer decides so. */
export function OverrideFields({ document, override, onChange }: Props) {
  const t = useWords(words);
  const gate = useGate(document.id);
  const pack = usePack(document);
  const problem = faultOf(gate) ?? faultOf(pack);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!gate.data || !pack.data) return <Loading />;
  const { disclosure, why } = override;
  return (
    <>
      <p className="act-note">{t('overrideNote')}</p>
      <TextField
        label={t('overrideWhy')}
        pointer="/reason"
        value={why}
        maxLength={2000}
        onChange={(said) => onChange({ disclosure, why: said })}
      />
      <Fields
        document={document}
        gate={gate.data}
        pack={pack.data}
        disclosure={disclosure}
        onChange={(changed) => onChange({ disclosure: changed, why })}
      />
    </>
  );
}

interface FieldsProps extends Pick<DisclosureDraft, 'document' | 'gate' | 'pack' | 'disclosure'> {
  onChange: (disclosure: Disclosure) => void;
}

function Fields({ document, gate, pack, disclosure, onChange }: FieldsProps) {
  const draft = useMemo<DisclosureDraft>(
    () => ({
      ...{ document, gate, pack, disclosure, issuingName: document.content.issuingName, member: 'override' },
      set: (change) => onChange({ ...disclosure, ...change }),
    }),
    [document, gate, pack, disclosure, onChange],
  );
  return (
    <DisclosureDraftContext value={draft}>
      <DisclosureFields />
    </DisclosureDraftContext>
  );
}
