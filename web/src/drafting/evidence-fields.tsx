import { Input } from 'antd';
import type { Schemas } from '../api/client';
import { useVocabulary } from '../parts/use-labels';
import { useWords } from '../words/use-words';
import type { Evidence } from './draft';
import { useDisclosureDraft } from './disclosure-draft';
import { Field, Select } from './field';
import { TextArea } from './text-area';
import words from './words.json';

type Duty = Schemas['GroundDuty'];
type Part = keyof Evidence;

/** The fields in which a duty is met. That a ground has the duty, and whether it is met, the server says. */
const PARTS: Record<Duty, readonly Part[]> = {
  offLineOnly: [],
  nameTheLaw: ['law', 'article'],
  nameTheInterest: ['interest', 'harm'],
  nameThirdPartyAndHarm: ['thirdParty', 'harm'],
  consentOrBalanceToRelease: ['consent', 'publicInterest'],
  noOutwardEffect: ['noOutwardEffect'],
  endingEvent: ['endsWhen'],
  noDutyToDisclose: ['noDutyToDisclose'],
};

interface Props {
  duties: readonly Duty[];
  evidence: Evidence;
  pointer: string;
  onChange: (change: Partial<Evidence>) => void;
}

/** What a ground itself asks to be said. */
export function EvidenceFields({ duties, evidence, pointer, onChange }: Props) {
  const { label } = useVocabulary();
  const { namesHarm = false } = useDisclosureDraft();
  const parts = [...new Set([...duties.flatMap((duty) => PARTS[duty]), ...(namesHarm ? (['harm'] as const) : [])])];
  if (parts.length === 0 && duties.length === 0) return null;
  return (
    <div className="evidence">
      {duties.length > 0 && (
        <ul className="field-hint duties">
          {duties.map((duty) => (
            <li key={duty}>{label('groundDuty', duty)}</li>
          ))}
        </ul>
      )}
      <div className="field-grid">
        {parts.map((part) => (
          <EvidenceField key={part} part={part} evidence={evidence} pointer={pointer} onChange={onChange} />
        ))}
      </div>
    </div>
  );
}

function EvidenceField({ part, evidence, pointer, onChange }: Omit<Props, 'duties'> & { part: Part }) {
  const t = useWords(words);
  const { members } = useVocabulary();
  const { document } = useDisclosureDraft();
  if (part === 'interest')
    return (
      <Field label={t('evidence-interest')} pointer={`${pointer}/interest`}>
        {(id) => (
          <Select
            id={id}
            value={evidence.interest ?? null}
            options={members('protectedInterest')}
            none={t('choose')}
            onChange={(code) => onChange({ interest: (code ?? undefined) as NonNullable<Evidence['interest']> })}
          />
        )}
      </Field>
    );
  if (part === 'consent') {
    const consent = { givenBy: '', givenOn: '', attachmentId: null, ...evidence.consent };
    const files = (document.disclosure?.files ?? []).map(({ id, name }) => ({ code: id, label: name }));
    const set = (change: Partial<typeof consent>) => onChange({ consent: { ...consent, ...change } });
    return (
      <>
        <Field label={t('consentBy')} pointer={`${pointer}/consent`}>
          {(id) => <Input id={id} value={consent.givenBy} onChange={({ target }) => set({ givenBy: target.value })} />}
        </Field>
        <Field label={t('consentOn')} pointer={`${pointer}/consent/givenOn`}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={consent.givenOn}
              onChange={({ target }) => set({ givenOn: target.value })}
            />
          )}
        </Field>
        {files.length > 0 && (
          <Field label={t('consentFile')} pointer={`${pointer}/consent/attachmentId`}>
            {(id) => (
              <Select
                id={id}
                value={consent.attachmentId}
                options={files}
                none={t('noFile')}
                onChange={(attachmentId) => set({ attachmentId })}
              />
            )}
          </Field>
        )}
      </>
    );
  }
  return (
    <Field label={t(`evidence-${part}`)} pointer={`${pointer}/${part}`}>
      {(id) => (
        <TextArea
          id={id}
          value={evidence[part] ?? ''}
          maxLength={part === 'article' ? 100 : part === 'law' || part === 'thirdParty' ? 200 : 500}
          rows={1}
          onChange={({ target }) => onChange({ [part]: target.value })}
        />
      )}
    </Field>
  );
}
