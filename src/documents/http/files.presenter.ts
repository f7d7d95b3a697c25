import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { FILE_SCOPE } from '../rules/scopes.js';
import type { FileView } from './files.responses.js';

export const presentFile = (file: FileEntry, lang: Lang): FileView => ({
  id: file.id,
  role: file.role,
  roleLabel: labelOf('attachmentRole', file.role, lang),
  scope: FILE_SCOPE[file.role],
  name: file.name,
  mediaType: file.mediaType,
  size: file.size,
  sha256: file.sha256,
  attributeMark: file.attributeMark,
});
