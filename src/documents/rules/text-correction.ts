import type { Issue } from '../../disclosure/rules/issue.js';
import { COVERS } from './document-record.js';
import type { DocumentRecord, Opinion, OpinionMark, TextCorrection } from './document-record.js';
import type { Content } from './scopes.js';
import { comparedHashes, stands } from './standing.js';

/** What a correction of wording may touch; everything else of the content changes what was decided. */
export const WORDING = ['title', 'body', 'mainRecipients', 'copyRecipients'] as const;
export type WordingField = (typeof WORDING)[number];
export type Wording = Partial<Pick<Content, WordingField>>;

const isWording = (field: string): field is WordingField => WORDING.some((known) => known === field);

/** The fields that would differ, and every one among them that is no wording (公文条例 Art. 25: back to the approver). */
export function judgeCorrection(before: Content, after: Content): { changed: WordingField[]; why: Issue[] } {
  const fields = Object.keys(after).filter((field) => differs(before, after, field));
  const why = fields
    .filter((field) => !isWording(field))
    .map((field): Issue => ({ code: 'correctionSubstantive', pointer: `/${field}`, owner: 'registrar' }));
  const changed = fields.filter(isWording);
  if (fields.length === 0) why.push({ code: 'correctionEmpty' });
  if (after.title.trim() === '') why.push({ code: 'correctionEmpties', pointer: '/title' });
  if (before.body.length > 0 && after.body.length === 0) why.push({ code: 'correctionEmpties', pointer: '/body' });
  return { changed, why };
}

/** Values are plain JSON: equal text, equal value. */
const differs = (before: Content, after: Content, field: string): boolean =>
  JSON.stringify(Object.entries(before).find(([name]) => name === field)?.[1]) !==
  JSON.stringify(Object.entries(after).find(([name]) => name === field)?.[1]);

/**
 * The corrected text in place of the signed one. Every opinion that stood over the old wording is carried over to the
 * new by the name of who gave it, and the old one is marked; none is lost and none is given anew.
 */
export function withCorrection(record: DocumentRecord, correction: TextCorrection): DocumentRecord {
  const revised: DocumentRecord = {
    ...record,
    revision: record.revision + 1,
    content: correction.content,
    findings: correction.findings,
    hashes: { ...record.hashes, content: correction.contentHash },
    authors: [...record.authors, correction.author],
  };
  const moves = (opinion: Opinion): boolean =>
    COVERS[opinion.step].includes('content') &&
    stands(record, opinion) &&
    comparedHashes(revised, opinion.step).content !== opinion.covers.content;
  const superseded = record.opinions.map((opinion) =>
    moves(opinion) ? { ...opinion, marks: [...opinion.marks, mark(record, 'superseded', ['content'])] } : opinion,
  );
  const carried = record.opinions.filter(moves).map((opinion) => carriedOver(revised, opinion, correction));
  return { ...revised, opinions: [...superseded, ...carried] };
}

function carriedOver(record: DocumentRecord, opinion: Opinion, { newIds, contentHash }: TextCorrection): Opinion {
  const id = newIds[opinion.id];
  if (id === undefined) throw new Error(`no id for the opinion that carries over ${opinion.id}`);
  const setAside = opinion.marks.flatMap(({ kind, scopes }) => (kind === 'overridden' ? scopes : []));
  return {
    ...opinion,
    id,
    sequence: record.sequence,
    revision: record.revision,
    covers: { ...opinion.covers, content: contentHash },
    origin: 'carriedOver',
    carriedFrom: opinion.id,
    // What a signer's override had set aside stays set aside.
    marks: setAside.length > 0 ? [mark(record, 'overridden', setAside)] : [],
  };
}

const mark = ({ sequence }: DocumentRecord, kind: OpinionMark['kind'], scopes: OpinionMark['scopes']): OpinionMark => ({
  kind,
  sequence,
  scopes,
  because: 'carriedOverByCorrection',
});
