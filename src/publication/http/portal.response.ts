import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { KINDS, RELEASE_FORMS } from '../../disclosure/rules/vocabulary.js';
import type { Kind, ReleaseForm } from '../../disclosure/rules/vocabulary.js';
import type { Block } from '../rules/blocks.js';
import { VALIDITIES } from '../rules/published.js';
import type { Validity } from '../rules/published.js';

const BLOCKS: ApiPropertyOptions = {
  type: 'array',
  items: {
    oneOf: [
      {
        type: 'object',
        required: ['type', 'level', 'text'],
        properties: {
          type: { type: 'string', enum: ['heading'] },
          level: { type: 'integer', minimum: 1, maximum: 4 },
          text: { type: 'string' },
        },
      },
      {
        type: 'object',
        required: ['type', 'text'],
        properties: { type: { type: 'string', enum: ['paragraph'] }, text: { type: 'string' } },
      },
      {
        type: 'object',
        required: ['type', 'rows'],
        properties: {
          type: { type: 'string', enum: ['table'] },
          rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
        },
      },
      {
        type: 'object',
        required: ['type', 'ordered', 'items'],
        properties: {
          type: { type: 'string', enum: ['list'] },
          ordered: { type: 'boolean' },
          items: { type: 'array', items: { type: 'string' } },
        },
      },
    ],
  },
};

export class TopicResponse {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class ListedDocumentResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  indexNumber!: string;

  @ApiProperty({ type: String, nullable: true, description: '发文字号' })
  documentNumber!: string | null;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: [String], description: 'Names of the issuing bodies, the leading one first' })
  issuers!: string[];

  @ApiProperty({ enum: KINDS })
  kind!: Kind;

  @ApiProperty({ format: 'date', description: '成文日期' })
  documentDate!: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ enum: RELEASE_FORMS })
  releaseForm!: ReleaseForm;

  @ApiProperty({ description: 'As printed on the document: 此件公开发布' })
  mark!: string;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ enum: VALIDITIES })
  validity!: Validity;

  @ApiProperty({ type: TopicResponse, nullable: true, description: '主题分类' })
  topic!: TopicResponse | null;

  @ApiProperty({ type: 'integer', description: 'Interpretations that stand beside the document' })
  interpretationCount!: number;
}

export class ListedDocumentsResponse {
  @ApiProperty({ type: [ListedDocumentResponse] })
  items!: ListedDocumentResponse[];
}

export class PublicFileResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: ['attachment', 'redactedCopy', 'interpretationMaterial'] })
  role!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes' })
  size!: number;

  @ApiProperty({ description: 'SHA-256 of the bytes, lowercase hex' })
  sha256!: string;

  @ApiProperty({ description: 'Path of the content' })
  href!: string;
}

export class PublicInterpretationResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'The document that it interprets' })
  documentId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  form!: string;

  @ApiProperty()
  responsibleUnit!: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty(BLOCKS)
  body!: Block[];

  @ApiProperty({ type: [PublicFileResponse] })
  files!: PublicFileResponse[];

  @ApiProperty({ description: 'SHA-256 of what is published here, in the scope `interpretationProjection`' })
  hash!: string;
}

export class ChannelResponse {
  @ApiProperty()
  channel!: string;

  @ApiProperty()
  officialAddress!: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}

export class PublicContactResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  phone!: string;
}

export class EndingDocumentResponse {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  number!: string | null;
}

export class PublicDocumentResponse extends ListedDocumentResponse {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day from which it no longer holds' })
  validitySince!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'By what it was repealed or replaced' })
  endedBy!: string | null;

  @ApiProperty({ type: EndingDocumentResponse, nullable: true, description: 'The same, while it is public itself' })
  endedByDocument!: EndingDocumentResponse | null;

  @ApiProperty({ type: [String] })
  mainRecipients!: string[];

  @ApiProperty({ type: PublicContactResponse, nullable: true })
  contact!: PublicContactResponse | null;

  @ApiProperty(BLOCKS)
  body!: Block[];

  @ApiProperty({ type: [PublicFileResponse] })
  files!: PublicFileResponse[];

  @ApiProperty({ type: [PublicInterpretationResponse] })
  interpretations!: PublicInterpretationResponse[];

  @ApiProperty({ type: [ChannelResponse] })
  channels!: ChannelResponse[];

  @ApiProperty({ description: 'SHA-256 of what is published here, in the scope `projection`' })
  hash!: string;
}

export class CatalogueEntryResponse {
  @ApiProperty()
  indexNumber!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ format: 'date' })
  documentDate!: string;
}

export class CatalogueResponse {
  @ApiProperty({ type: [CatalogueEntryResponse] })
  items!: CatalogueEntryResponse[];
}

export class BilingualResponse {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

export class WithheldMatterResponse {
  @ApiProperty({ type: BilingualResponse })
  matter!: BilingualResponse;

  @ApiProperty({ type: BilingualResponse })
  ground!: BilingualResponse;
}

export class WithheldMattersResponse {
  @ApiProperty({ type: [WithheldMatterResponse] })
  items!: WithheldMatterResponse[];
}
