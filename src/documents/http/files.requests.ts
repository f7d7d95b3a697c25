import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ATTACHMENT_ROLES, ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { AttachmentRole, Attribute } from '../../disclosure/rules/vocabulary.js';
import { FILE_SCOPE } from '../rules/scopes.js';

export class FileFieldsRequest {
  /** What the file is to its document; it decides with which scope the file is judged and hashed. */
  @IsIn(ATTACHMENT_ROLES)
  @ApiProperty({ enum: ATTACHMENT_ROLES })
  role!: AttachmentRole;

  /** A mark of its own that differs from the document's; for role `attachment` only. */
  @IsOptional()
  @IsIn(ATTRIBUTES)
  @ApiProperty({ enum: ATTRIBUTES, required: false })
  attributeMark?: Attribute;
}

/** The form as a whole, for the description of the API. */
export class FileFormRequest extends FileFieldsRequest {
  /** At most 50 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** Files that hang in what a redetermination replaces; the text of an issued document and its papers are not among them. */
const PROPOSED_ROLES = ATTACHMENT_ROLES.filter((role) => FILE_SCOPE[role] !== 'content');

export class ProposedFileFieldsRequest {
  /** What the file is to the proposal. */
  @IsIn(PROPOSED_ROLES)
  @ApiProperty({ enum: PROPOSED_ROLES })
  role!: AttachmentRole;
}

/** The form as a whole, for the description of the API. */
export class ProposedFileFormRequest extends ProposedFileFieldsRequest {
  /** At most 50 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
