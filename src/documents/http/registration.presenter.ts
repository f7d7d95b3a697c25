import { textOfBlocks } from '../../publication/rules/blocks.js';
import { diffTexts } from '../diff.js';
import type { Content } from '../rules/scopes.js';
import { WORDING } from '../rules/text-correction.js';
import type { WordingField } from '../rules/text-correction.js';
import type { ShownCorrection } from '../use-cases/correct-text.js';
import type { TextCorrectionView, WordingChangeView } from './registration.responses.js';

export function presentCorrection({ row, before, after, contentHash }: ShownCorrection): TextCorrectionView {
  return {
    id: row.id,
    revision: row.revision,
    reason: row.reason,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at.toISOString(),
    approvedBy: row.approved_by,
    approvedAt: row.approved_at?.toISOString() ?? null,
    appliedSequence: row.applied_sequence,
    changes: WORDING.filter((field) => field in row.changes).map((field) => changeOf(field, before, after)),
    contentHash,
  };
}

function changeOf(field: WordingField, before: Content, after: Content): WordingChangeView {
  const [old, corrected] = [textOf(before, field), textOf(after, field)];
  return { field, before: old, after: corrected, pieces: diffTexts(old, corrected) };
}

function textOf(content: Content, field: WordingField): string {
  switch (field) {
    case 'title':
      return content.title;
    case 'body':
      return textOfBlocks(content.body);
    default:
      return content[field].join('\n');
  }
}
