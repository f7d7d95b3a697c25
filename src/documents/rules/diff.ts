import type { Disclosure } from '../../disclosure/rules/disclosure.js';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import type { InterpretationMaterial } from '../../disclosure/rules/interpretation-package.js';
import { fieldChanges, memberChanges } from './field-changes.js';
import type { FieldChange, MemberChange } from './field-changes.js';
import { filesOf } from './files.js';
import type { ScopeTexts } from './scopes.js';

/** What differs between two revisions, the body aside: element by element, file by file, material by material. */
export interface Differences {
  content: FieldChange[];
  disclosure: FieldChange[];
  interpretation: FieldChange[];
  materials: MemberChange<InterpretationMaterial>[];
  files: MemberChange<FileEntry>[];
}

/** Pure. `before` and `after` as their opinions saw them. */
export function differences(before: ScopeTexts, after: ScopeTexts): Differences {
  return {
    content: fieldChanges(before.content, after.content, ['body', 'files']),
    disclosure: disclosureChanges(before.disclosure, after.disclosure),
    interpretation: fieldChanges(before.interpretation, after.interpretation, ['materials', 'files']),
    materials: memberChanges(before.interpretation?.materials ?? [], after.interpretation?.materials ?? []),
    files: memberChanges(filesOf(before), filesOf(after)),
  };
}

const disclosureChanges = (before: Disclosure | null, after: Disclosure | null): FieldChange[] =>
  fieldChanges(before, after, ['files']);
