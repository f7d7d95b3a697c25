import { useLabels } from '../parts/use-labels';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import type { Claim, Evidence } from './draft';
import { useDisclosureDraft } from './disclosure-draft';
import { EvidenceFields } from './evidence-fields';
import { Tick } from './field';
import words from './words.json';

/** 依据: the clauses of the law of the document's date that fit the attribute, each with what it asks to be said. */
export function GroundsForm() {
  const t = useWords(words);
  const label = useLabels();
  const { lang } = useLang();
  const { disclosure, set: change, pack, gate, member } = useDisclosureDraft();
  const { attribute, grounds } = disclosure;
  const set = (next: Claim[]) => change({ grounds: next });
  const catalogue = pack.catalogues.find(({ id }) => id === gate.catalogue);
  const offered = (catalogue?.grounds ?? []).filter(
    ({ code, attributes }) =>
      (attribute !== null && attributes.includes(attribute)) || grounds.some((claim) => claim.code === code),
  );
  const unknown = grounds.filter(({ code }) => !offered.some((one) => one.code === code));
  if (!catalogue || (offered.length === 0 && unknown.length === 0)) return null;
  const tick = (code: string, on: boolean) =>
    set(
      on
        ? [...grounds, { catalogue: catalogue.id, code, evidence: {} }]
        : grounds.filter((claim) => claim.code !== code),
    );
  return (
    <fieldset className="field field-wide" data-pointer={`/${member}/grounds`}>
      <legend>{t('grounds')}</legend>
      <p className="field-hint">{catalogue.title[lang]}</p>
      <ul className="grounds">
        {offered.map((ground) => {
          const index = grounds.findIndex((claim) => claim.code === ground.code);
          const claim = grounds[index];
          return (
            <li key={ground.code} className={claim ? 'ground ground-chosen' : 'ground'}>
              <Tick checked={claim !== undefined} onChange={(on) => tick(ground.code, on)}>
                <span className="ground-name">{label('ground', ground.code)}</span>
                <small>
                  {ground.code} · {ground.clause[lang]}
                  {ground.force !== null && ` · ${label('force', ground.force)}`}
                </small>
              </Tick>
              {claim && (
                <EvidenceFields
                  duties={ground.duties}
                  evidence={claim.evidence}
                  pointer={`/${member}/grounds/${index}/evidence`}
                  onChange={(change: Partial<Evidence>) =>
                    set(
                      grounds.map((one) =>
                        one === claim ? { ...one, evidence: { ...one.evidence, ...change } } : one,
                      ),
                    )
                  }
                />
              )}
            </li>
          );
        })}
        {unknown.map((claim) => (
          <li key={claim.code} className="ground ground-chosen">
            <Tick checked onChange={() => tick(claim.code, false)}>
              <span className="ground-name">{claim.code}</span> <small>{t('otherCatalogue')}</small>
            </Tick>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
