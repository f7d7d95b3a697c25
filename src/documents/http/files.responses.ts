import { ApiProperty } from '@nestjs/swagger';
import { ATTACHMENT_ROLES, ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, AttachmentRole } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { SCOPES } from '../rules/scopes.js';
import type { Scope } from '../rules/scopes.js';
import { ActView } from './document.responses.js';

/** One file of a document. */
export class FileView {
  id!: string;
  @Code('AttachmentRole', ATTACHMENT_ROLES)
  role!: AttachmentRole;
  roleLabel!: string;
  /** the scope in which it is judged and hashed */
  @Code('Scope', SCOPES)
  scope!: Scope;
  name!: string;
  mediaType!: string;
  /** bytes */
  @ApiProperty({ type: 'integer' })
  size!: number;
  sha256!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attributeMark!: Attribute | null;
}

export class FileAddedView extends ActView {
  file!: FileView;
}
