import type { PolicyPack } from '../disclosure/rules/policy-pack.js';
import { linkHashes, sha256Of } from '../evidence/hashing.js';
import type { Unit } from '../people/people.queries.js';
import type { Actor } from '../people/sign-in/actor.js';
import { uuidv7 } from '../platform/ids.js';
import { textRow } from './new-revision.js';
import { EMPTY_CONTENT } from './rules/content.js';
import type { PlannedDocument } from './rules/issued-import.js';
import { SCOPES } from './rules/scopes.js';
import type { ScopeHashes, ScopeTexts } from './rules/scopes.js';
import { scopeHashes } from './scope-hashes.js';

/** Tables in the order in which their rows refer to one another. */
export const ISSUED_TABLES = [
  'document',
  'scope_text',
  'revision',
  'record_entry',
  'record_text',
  'registration',
  'register_entry',
  'document_access',
  'historical_entry',
  'outbox',
] as const;
type Row = Record<string, unknown>;
type Rows = Record<(typeof ISSUED_TABLES)[number], Row[]>;

/** By whom, when and from which sheet documents are entered, and under which rules. */
export interface IssuedEntry {
  actor: Actor;
  pack: PolicyPack;
  at: Date;
  sheetHash: string;
}

interface Around {
  units: readonly Unit[];
  office: Unit | undefined;
  government: Unit | undefined;
}

/** The event that the record keeps of it; the document has no past here before it. */
const ACT = 'enterHistorical';

/** Everything that one document consists of, from its row to its first message. */
export function issuedRows(one: PlannedDocument, entry: IssuedEntry, around: Around | undefined, index: string): Rows {
  if (!around) throw new Error(`unit ${one.unitId} of an imported document does not exist`);
  const { title, kind, issuingName, documentDate, disclosure } = one;
  const content = { ...EMPTY_CONTENT, title, kind, issuingName, documentDate };
  const texts: ScopeTexts = { content, disclosure, interpretation: null };
  const hashes = scopeHashes(texts);
  const made: Made = { id: uuidv7(entry.at), at: entry.at.toISOString(), hashes, index, entry };
  return {
    document: [documentRow(one, made, around)],
    scope_text: SCOPES.map((scope) => ({ document_id: made.id, body: null, ...textRow(scope, texts[scope]) })),
    ...recordRows(one, made),
    ...registerRows(one, made),
    document_access: accessRows(one, made, around),
    outbox: [
      {
        document_id: made.id,
        sequence: 1,
        created_at: made.at,
        topic: `document.${ACT}`,
        payload: { state: one.state },
      },
    ],
  };
}

interface Made {
  id: string;
  at: string;
  hashes: ScopeHashes;
  index: string;
  entry: IssuedEntry;
}

const scopesOf = ({ hashes }: Made): Row => ({
  content_hash: hashes.content,
  disclosure_hash: hashes.disclosure,
  interpretation_hash: hashes.interpretation,
});

const packOf = ({ entry: { pack } }: Made): Row => ({ pack_id: pack.id, pack_version: pack.version });

function documentRow(one: PlannedDocument, made: Made, { office, government, units }: Around): Row {
  const { id, at, entry } = made;
  const { personId } = entry.actor;
  return {
    ...{ id, unit_id: one.unitId, office_unit_id: office?.id ?? null, government_unit_id: government?.id ?? null },
    unit_ids: units.map((unit) => unit.id),
    ...{ door: 'historical', external_id_closed: false, state: one.state, version: 1, sequence: 1, round: 0 },
    ...{ created_by: personId, created_at: at, changed_by: personId, changed_at: at, ...packOf(made) },
    ...{ issuing_name: one.issuingName, kind: one.kind, title: one.title, urgency: EMPTY_CONTENT.urgency },
    ...{ attribute: one.disclosure.attribute, grounded: one.disclosure.grounds.length > 0 },
    ...{ revision: 1, ...scopesOf(made), consensus_rejections: 0 },
    ...{ number: one.number, register: one.disclosure.attribute, document_date: one.documentDate },
    chain_head: linked(one, made).hash,
  };
}

function recordRows(one: PlannedDocument, made: Made): Pick<Rows, 'revision' | 'record_entry' | 'record_text'> {
  const { id, at, entry } = made;
  const by = { person_id: entry.actor.personId, appointment_id: entry.actor.appointmentId };
  const findings = { hasBody: false, excerptMaterials: [] };
  const acted = { act: ACT, from_state: null, to_state: one.state, ...by, client_id: null, revision: 1 };
  return {
    revision: [
      { document_id: id, number: 1, ...scopesOf(made), findings, side: 'unit', state: one.state, ...by, made_at: at },
    ],
    record_entry: [
      {
        ...{ document_id: id, sequence: 1, ...acted, ...scopesOf(made), ...packOf(made), caused_by: null },
        ...{ occurred_at: at, ...linked(one, made) },
      },
    ],
    record_text: [{ document_id: id, sequence: 1, reason: null, detail: detailOf(one, made) }],
  };
}

function registerRows(
  one: PlannedDocument,
  made: Made,
): Pick<Rows, 'registration' | 'register_entry' | 'historical_entry'> {
  const { id: document_id, at, index, entry } = made;
  const { personId, appointmentId } = entry.actor;
  const numbered = { number: one.number, index_number: index, document_date: one.documentDate };
  return {
    registration: [
      {
        ...{ document_id, sequence: 1, ...numbered, normative_number: null, mark: null, correction: false },
        ...{ registered_by: personId, registered_at: at },
      },
    ],
    register_entry: [
      {
        ...{ document_id, sequence: 1, register: one.disclosure.attribute, unit_id: one.unitId, ...numbered },
        ...{ ...scopesOf(made), signed_opinion_id: null, historical: true, entered_by: personId, entered_at: at },
      },
    ],
    historical_entry: [
      {
        ...{ document_id, official_address: one.officialAddress, sheet_hash: entry.sheetHash, sheet_row: one.row },
        ...{ entered_by: personId, entered_as: appointmentId, entered_at: at },
      },
    ],
  };
}

/** Who would have seen it on its way: its unit, and whoever issued it in another name. */
function accessRows(one: PlannedDocument, { id, at }: Made, { office, government }: Around): Row[] {
  const issuers = one.issuingName === 'department' ? [] : [office?.id, government?.id];
  return [...new Set([one.unitId, ...issuers])]
    .filter((unitId) => unitId !== undefined)
    .map((unitId) => ({ document_id: id, unit_id: unitId, from_revision: 1, since: at }));
}

const detailOf = (one: PlannedDocument, { index, entry }: Made): Row => ({
  number: one.number,
  indexNumber: index,
  documentDate: one.documentDate,
  register: one.disclosure.attribute,
  officialAddress: one.officialAddress,
  sheet: entry.sheetHash,
  row: one.row,
});

/** The first link of the document's chain. */
function linked(one: PlannedDocument, made: Made): Row & { hash: string } {
  const { actor, pack, at } = made.entry;
  const detailHash = sha256Of('detail', detailOf(one, made));
  const { sha256, sm3 } = linkHashes({
    documentId: made.id,
    sequence: 1,
    act: ACT,
    from: null,
    to: one.state,
    personId: actor.personId,
    appointmentId: actor.appointmentId,
    clientId: null,
    revision: 1,
    scopeHashes: made.hashes,
    packVersion: `${pack.id}@${pack.version}`,
    detailHash,
    reasonHash: null,
    occurredAt: at,
    previousHash: null,
  });
  return { reason_hash: null, detail_hash: detailHash, previous_hash: null, hash: sha256, sm3 };
}
