import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { diffTexts } from '../diff.js';
import type { BlockChange } from '../diff.js';
import { hashesOfRevision } from '../documents.queries.js';
import type { RevisionRow } from '../documents.queries.js';
import type { FieldChange } from '../rules/field-changes.js';
import { SCOPES } from '../rules/scopes.js';
import type { ScopeTexts } from '../rules/scopes.js';
import type { Compared } from '../use-cases/compare-revisions.js';
import type {
  BlockChangeView,
  DiffView,
  FieldChangeView,
  RevisionRowView,
  RevisionTextView,
  RevisionView,
} from './revisions.responses.js';

export function presentRevision(row: RevisionRow, lang: Lang): RevisionView {
  return {
    number: row.number,
    madeAt: row.madeAt.toISOString(),
    by: { id: row.personId, name: row.personName, post: row.post, unit: { id: row.unitId, name: row.unitName } },
    side: row.side,
    sideLabel: labelOf('side', row.side, lang),
    state: row.state,
    stateLabel: labelOf('state', row.state, lang),
    hashes: hashesOfRevision(row),
  };
}

export function presentRevisionRow(row: RevisionRow, lang: Lang): RevisionRowView {
  const { changed } = row;
  const scopes = changed && SCOPES.filter((scope) => changed[scope]);
  return {
    ...presentRevision(row, lang),
    changed: scopes && scopes.map((scope) => ({ scope, label: labelOf('scope', scope, lang) })),
  };
}

export function presentRevisionText(row: RevisionRow, texts: ScopeTexts, lang: Lang): RevisionTextView {
  return {
    ...presentRevision(row, lang),
    content: { ...texts.content },
    disclosure: texts.disclosure && { ...texts.disclosure },
    interpretation: texts.interpretation && { ...texts.interpretation },
  };
}

export function presentDiff({ before, after, body, differences }: Compared, lang: Lang): DiffView {
  return {
    before: presentRevision(before, lang),
    after: presentRevision(after, lang),
    body: body.map(presentBlock),
    content: differences.content.map((change) => presentField(change, lang)),
    disclosure: differences.disclosure.map((change) => presentField(change, lang)),
    interpretation: differences.interpretation.map((change) => presentField(change, lang)),
    materials: differences.materials,
    files: differences.files,
  };
}

const presentField = ({ field, before, after }: FieldChange, lang: Lang): FieldChangeView => ({
  field,
  label: labelOf('field', field, lang),
  before,
  after,
  pieces: isProse(field) && typeof before === 'string' && typeof after === 'string' ? diffTexts(before, after) : null,
});

/** Fields that somebody has worded; the others are codes, days and ids. */
const isProse = (field: string): boolean => ['title', 'reason', 'summary'].includes(field);

const presentBlock = (change: BlockChange): BlockChangeView => ({
  change: change.change,
  before: change.change === 'added' ? null : change.before,
  after: change.change === 'removed' ? null : change.after,
  block: change.block,
  was: change.change === 'changed' ? change.was : null,
  pieces: change.change === 'changed' ? change.pieces : null,
});
