import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { filesOf } from '../files-of';
import { useDates } from '../../parts/use-dates';
import words from './words.json';

type Opinion = Schemas['OpinionView'];

interface Props {
  document: DocumentView;
  steps: readonly Opinion['step'][];
  /** The item of the checklist that asks for it: where it does not apply, the cell says why. */
  check?: Schemas['GateItem']['code'];
}

/** The opinions of a cell, newest first: what stands, and below it what has lapsed and why. Nothing is ever deleted. */
export function Opinions({ document, steps, check }: Props) {
  const given = document.opinions.filter(({ step }) => steps.includes(step)).reverse();
  const ordered = [...given.filter(({ stands }) => stands), ...given.filter(({ stands }) => !stands)];
  const why = document.gate.find(({ code }) => code === check)?.why;
  if (given.length === 0) return why === undefined ? null : <p className="opinion-none">{why}</p>;
  return (
    <ul className="opinions">
      {ordered.map((opinion) => (
        <OpinionEntry key={opinion.id} opinion={opinion} document={document} />
      ))}
    </ul>
  );
}

function OpinionEntry({ opinion, document }: { opinion: Opinion; document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  const { person, onBehalfOf, unit, givenAt, origin, words: said } = opinion;
  const name = onBehalfOf ? t('onBehalf', { principal: onBehalfOf.name, delegate: person.name }) : person.name;
  const when = givenAt === null ? said.on : timeOf(givenAt);
  return (
    <li className={opinion.stands ? 'opinion' : 'opinion opinion-ended'}>
      <p className="opinion-outcome">
        <strong>{label('outcome', opinion.outcome)}</strong>
        {origin !== 'given' && <span className="opinion-mark">{label('opinionOrigin', origin)}</span>}
        {opinion.forRevisionSubmitted && (
          <span className="opinion-mark">{t('forSubmitted', { n: opinion.revision })}</span>
        )}
        {opinion.lapsedBecause.map(({ kind }, index) => (
          <span key={index} className="opinion-mark opinion-mark-ended">
            {label('opinionMark', kind)}
          </span>
        ))}
      </p>
      {linesOf(opinion, document, t, label).map((line, index) => (
        <p key={index} className="opinion-words">
          {line}
        </p>
      ))}
      <p className="opinion-by">
        {[unit.name, said.post ?? label('role', opinion.role), name, when].filter(Boolean).join('　')}
      </p>
      {opinion.lapsedBecause.map(({ message, scopes }, index) => (
        <p key={index} className="opinion-why">
          {t('why', { why: message, scopes: scopes.map((scope) => label('scope', scope)).join(t('comma')) })}
        </p>
      ))}
    </li>
  );
}

/** What its author said, field by field. */
function linesOf(
  { words: said, reason, clearings, clearedFor }: Opinion,
  document: DocumentView,
  t: ReturnType<typeof useWords<typeof words>>,
  label: ReturnType<typeof useLabels>,
): string[] {
  const nameOf = (id: string) => filesOf(document).find((file) => file.id === id)?.name ?? id;
  const found = clearings && [
    t('found', { what: t('theText'), outcome: label('clearanceOutcome', clearings.text) }),
    ...Object.entries(clearings.files).map(([id, outcome]) =>
      t('found', { what: nameOf(id), outcome: label('clearanceOutcome', outcome) }),
    ),
  ];
  const ceiling =
    clearedFor &&
    [label('attribute', clearedFor.attribute), clearedFor.releaseForm && label('releaseForm', clearedFor.releaseForm)]
      .filter(Boolean)
      .join(' · ');
  return [
    said.comment,
    reason,
    said.disclosureOpinion && t('disclosureOpinion', { words: said.disclosureOpinion }),
    said.secrecyConclusion && t('secrecyConclusion', { words: said.secrecyConclusion }),
    said.authority && t('authority', { words: said.authority }),
    found?.join(t('comma')),
    ceiling && t('clearedFor', { ceiling }),
    said.passages && judgedPlaces(said.passages, t, label),
    ...(said.waivers ?? []).map(({ check, reason: why }) => t('waived', { check: label('check', check), reason: why })),
    said.takesDissent && t('takesDissent'),
    said.defersInterpretation && t('defers'),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

/** How many places were found, and how many of them were said to be what. */
function judgedPlaces(
  { found, judged }: NonNullable<Opinion['words']['passages']>,
  t: ReturnType<typeof useWords<typeof words>>,
  label: ReturnType<typeof useLabels>,
): string {
  const kinds = [...new Set(judged.map(({ judgement }) => judgement))];
  const what = kinds.map(
    (kind) => `${label('passageJudgement', kind)} ${judged.filter(({ judgement }) => judgement === kind).length}`,
  );
  return t('passages', { found, what: what.join(t('comma')) });
}
