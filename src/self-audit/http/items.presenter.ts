import type { ReviewAt } from '../../disclosure/rules/disclosure.js';
import type { RedeterminationRow } from '../../documents/redeterminations.queries.js';
import type { SeenDocument } from '../open-audit.js';
import { messageOf, labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { isWeighty } from '../rules/clues.js';
import type { Clue } from '../rules/clues.js';
import type { GroundName } from '../rules/conclusions.js';
import { ADVICE } from '../rules/vocabulary.js';
import type { Group } from '../rules/population.js';
import type { AuditItemRow, GroupRow } from '../self-audits.queries.js';
import type { ShownItem } from '../use-cases/read-self-audit.js';
import type {
  AuditedDocumentView,
  AuditGroupView,
  AuditRedeterminationView,
  ClueView,
  DrawnConclusionView,
  KeptGroundView,
  SelfAuditItemView,
} from './self-audits.responses.js';

export function presentItem(
  { item, documentId, document, redetermination, choices }: ShownItem,
  lang: Lang,
): SelfAuditItemView {
  const clues = item.clues ?? [];
  return {
    position: item.position,
    documentId,
    unit: item.unit_name,
    register: item.register,
    kind: item.kind,
    applicants: item.applicants,
    version: item.version,
    clues: clues.map((clue) => presentClue(clue, document !== null, lang)),
    weighty: clues.some(isWeighty),
    document: document && presentDocument(item, document, lang),
    conclusion: presentConclusion(item, document !== null, lang),
    advice:
      document === null
        ? []
        : item.advice.map(({ advice, words, unit, person, at }) => ({
            advice,
            label: labelOf('auditConclusion', advice, lang),
            words: words ?? erasedWords(lang),
            unit,
            by: person,
            at: new Date(at).toISOString(),
          })),
    advices:
      document === null ? [] : ADVICE.map((advice) => ({ advice, label: labelOf('auditConclusion', advice, lang) })),
    choices: choices.map(({ conclusion, towards, grounds, justification }) => ({
      conclusion,
      label: labelOf('auditConclusion', conclusion, lang),
      towards: towards.map((attribute) => ({ attribute, label: labelOf('attribute', attribute, lang) })),
      grounds: grounds.map((ground) => presentGround(ground, lang)),
      justification: justification && { years: justification.years, reasonAtLeast: justification.reasonAtLeast },
    })),
    redetermination: document && redetermination && presentRedetermination(redetermination, lang),
  };
}

/** What is told in the place of words that two persons had erased with their document. */
export const erasedWords = (lang: Lang): string => messageOf('wordsErased', lang).message;

/** What a clue says may quote the document; to whom it is unknown only the kind of the clue is told. */
function presentClue({ code, params }: Clue, known: boolean, lang: Lang): ClueView {
  const explanation = known ? messageOf(`clue.${code}`, lang, params).message : '';
  return { code, label: labelOf('clue', code, lang), explanation };
}

function presentDocument(item: AuditItemRow, document: SeenDocument, lang: Lang): AuditedDocumentView {
  const { disclosure, publishedAt, portalId } = document;
  return {
    id: document.documentId,
    title: document.title,
    number: item.number,
    documentDate: item.document_date,
    state: document.state,
    stateLabel: labelOf('state', document.state, lang),
    attributeNow: document.register,
    grounds: disclosure.grounds.map((ground) => presentGround(ground, lang)),
    reason: disclosure.reason,
    reviewAt: disclosure.reviewAt,
    reviewInWords: reviewInWords(disclosure.reviewAt, lang),
    publishedAt: publishedAt?.toISOString() ?? null,
    publicAddress: portalId === null ? null : `/public/documents/${portalId}`,
  };
}

function presentConclusion(item: AuditItemRow, known: boolean, lang: Lang): DrawnConclusionView | null {
  if (item.conclusion === null) return null;
  return {
    conclusion: item.conclusion,
    label: labelOf('auditConclusion', item.conclusion, lang),
    reason: known || item.conclusion === 'sealed' ? (item.reason ?? erasedWords(lang)) : '',
    asGroup: item.as_group ?? false,
    by: item.concluded_by ?? '',
    at: item.concluded_at?.toISOString() ?? '',
    towards: item.towards,
    grounds: (item.grounds ?? []).map((ground) => presentGround(ground, lang)),
  };
}

export const presentRedetermination = (
  { number, state }: RedeterminationRow,
  lang: Lang,
): AuditRedeterminationView => ({
  number,
  state,
  label: labelOf('redeterminationState', state, lang),
});

const presentGround = ({ catalogue, code }: GroundName, lang: Lang): KeptGroundView => ({
  catalogue,
  code,
  label: labelOf('ground', code, lang),
});

export function reviewInWords(reviewAt: ReviewAt | null, lang: Lang): string {
  switch (reviewAt?.type) {
    case undefined:
      return '';
    case 'date':
      return reviewAt.on;
    case 'event':
      return reviewAt.event;
    case 'annual':
      return labelOf('reviewAt', 'annual', lang);
  }
}

export const presentGroup = ({ group_key: group, count }: GroupRow, lang: Lang): AuditGroupView => ({
  group: { grounds: group.grounds, review: group.review },
  label: groupInWords(group, lang),
  count,
});

function groupInWords({ grounds, review }: Group, lang: Lang): string {
  const [type = '', ...rest] = review.split(':');
  const until = type === 'event' || type === 'date' ? rest.join(':') : labelOf('reviewAt', type, lang);
  return [...groundsInWords(grounds, lang), until].join(' · ');
}

/** The clauses of a group (`cn-2019/ND-6a+cn-2019/ND-6d`), each with its catalogue and name. */
export const groundsInWords = (grounds: string, lang: Lang): string[] =>
  grounds
    .split('+')
    .filter((one) => one !== '')
    .map((one) => {
      const [catalogue, code = ''] = one.split('/');
      return `${catalogue} ${code} ${labelOf('ground', code, lang)}`;
    });
