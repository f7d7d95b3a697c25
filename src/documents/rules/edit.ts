import type { Issue } from '../../disclosure/rules/issue.js';
import type { Role } from '../../people/rules/roles.js';
import { COVERS } from './document-record.js';
import type { ActingPerson, DocumentRecord, Findings } from './document-record.js';
import { lapsed, newMarks } from './effects.js';
import type { NewMark } from './effects.js';
import type { Content, ScopeHashes, ScopeTexts } from './scopes.js';
import type { State } from './states.js';

/** Who may change the text where; everywhere else an edit is `notInThisState` (2-workflow, "Editing"). */
export const EDITORS: Partial<Record<State, { role: Role; side: 'unit' | 'office' }>> = {
  drafting: { role: 'drafter', side: 'unit' },
  attributeAssignment: { role: 'drafter', side: 'unit' },
  unitOfficeReview: { role: 'unitOfficeReviewer', side: 'unit' },
  officeReview: { role: 'officeReviewer', side: 'office' },
};

export type EditRefusal = { kind: 'notInThisState' | 'notAllowed' | 'refused'; why: Issue[] };

/** Why this person may not edit now; null when they may. */
export function whyNotEdit(record: DocumentRecord, by: ActingPerson): EditRefusal | null {
  const editor = EDITORS[record.state];
  if (!editor)
    return { kind: 'notInThisState', why: [{ code: 'editNotInThisState', params: { state: record.state } }] };
  const unitId = editor.side === 'office' ? record.office?.id : record.unit.id;
  if (by.role !== editor.role || by.unitId !== unitId)
    return { kind: 'notAllowed', why: [{ code: 'notYourEdit', owner: editor.role }] };
  return null;
}

/** One edit: the texts as they become, their hashes, and what was found in them. */
export interface Edit {
  texts: Omit<ScopeTexts, 'content'> & { content: Omit<Content, 'body'> };
  hashes: ScopeHashes;
  findings: Findings;
  by: ActingPerson;
}

export type EditDecision = { ok: true; after: DocumentRecord; marks: NewMark[] } | { ok: false; refusal: EditRefusal };

/** A new revision, and the opinions that it makes lapse: those that covered what changed, and only those. */
export function decideEdit(record: DocumentRecord, edit: Edit): EditDecision {
  const fixed = whyFrozen(record, edit.texts.content);
  const refusal = whyNotEdit(record, edit.by) ?? (fixed.length > 0 ? { kind: 'refused' as const, why: fixed } : null);
  if (refusal) return { ok: false, refusal };
  const side = EDITORS[record.state]?.side ?? 'unit';
  const revised: DocumentRecord = {
    ...record,
    sequence: record.sequence + 1,
    revision: record.revision + 1,
    hashes: edit.hashes,
    content: edit.texts.content,
    disclosure: edit.texts.disclosure,
    interpretation: edit.texts.interpretation,
    findings: edit.findings,
    kind: edit.texts.content.kind,
    issuingName: edit.texts.content.issuingName,
    authors: [...record.authors, { personId: edit.by.personId, side }],
    countersignDueOn: side === 'unit' && isAskedAnew(record, edit.hashes) ? null : record.countersignDueOn,
  };
  const after = lapsed(revised, () => true, side === 'office' ? 'lapsedByOfficeEdit' : 'lapsedByEdit');
  return { ok: true, after, marks: newMarks(record, after) };
}

/** A unit's silence is about the text it was asked about; of another one it has to be asked again. */
const isAskedAnew = (record: DocumentRecord, hashes: ScopeHashes): boolean =>
  COVERS.countersigning.some((scope) => hashes[scope] !== record.hashes[scope]);

/** Once submitted, signed by a leader or numbered, in whose name and under whose lead it is issued stays as it is. */
export function whyFrozen(record: DocumentRecord, content: Pick<Content, 'issuingName' | 'leadUnitId'>): Issue[] {
  if (record.round === 0 && record.number === null) return [];
  const why: Issue[] = [];
  if (content.issuingName !== record.issuingName) why.push({ code: 'issuingNameFrozen', pointer: '/issuingName' });
  if (content.leadUnitId !== record.content.leadUnitId) why.push({ code: 'leadUnitFrozen', pointer: '/leadUnitId' });
  return why;
}
