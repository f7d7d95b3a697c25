import { Controller, Get, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { dispositionOf } from '../../platform/http/content-disposition.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf, sentenceOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { IssuedPlan } from '../rules/issued-import.js';
import { ImportIssuedDocuments, MOST_ROW_ISSUES } from '../use-cases/import-issued-documents.js';
import { IssuedImportFormRequest, IssuedImportQuery } from './issued-imports.requests.js';
import { IssuedImportView } from './issued-imports.responses.js';
import { issuedTemplate, readIssuedSheet } from './issued-sheet.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHOWN = 50;

@ApiTags('registers')
@Controller('api/v1/imports/issued-documents')
export class IssuedImportsController {
  constructor(
    private readonly importIssuedDocuments: ImportIssuedDocuments,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Documents issued before this house kept them, from one sheet (XLSX, or CSV in UTF-8 or GBK; headings in Chinese or
   * English), all or nothing, by the registrar or the disclosure officer: a unit's own, the office the government's. Each
   * enters the register of its attribute, marked as entered later; what is here already under its number stays as it is.
   * Nothing becomes public by it. With `dryRun=true` nothing is written. 400 `tableUnreadable`, `tableTooLarge`,
   * `headingUnknown`, `headingMissing`; 403 `notAllowed`; 422 `importRefused` with the faults of every row.
   */
  @Post()
  @HttpCode(201)
  @KeyInHandler()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: IssuedImportFormRequest })
  @ApiCreatedResponse({ type: IssuedImportView })
  @ApiOkResponse({ type: IssuedImportView, description: 'What a dry run found' })
  @ApiOperation({ operationId: 'importIssuedDocuments' })
  async import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: IssuedImportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IssuedImportView | string> {
    const sheet = await readIssuedSheet(request);
    const { lang } = currentRequest();
    const rows = sheet.rows.length;
    if (dryRun === 'true') {
      void reply.status(200);
      return presentPlan(await this.importIssuedDocuments.preview(actor, sheet), { rows, dryRun: true, lang });
    }
    return onceUnderKey(request, reply, this.idempotency, Buffer.from(sheet.hash, 'hex'), async () => {
      const plan = await this.importIssuedDocuments.run(actor, sheet);
      return { answer: presentPlan(plan, { rows, dryRun: false, lang }), headers: {} };
    });
  }

  /** An empty sheet with the headings in the reader's language, and a second one with the words for the closed sets. */
  @Get('template')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ operationId: 'readIssuedDocumentsTemplate' })
  async template(): Promise<StreamableFile> {
    const { name, bytes } = await issuedTemplate(currentRequest().lang);
    return new StreamableFile(bytes, { type: XLSX, length: bytes.length, disposition: dispositionOf(name) });
  }
}

function presentPlan(
  plan: IssuedPlan,
  { rows, dryRun, lang }: { rows: number; dryRun: boolean; lang: Lang },
): IssuedImportView {
  return {
    dryRun,
    rows,
    issueCount: plan.issues.length,
    issues: plan.issues.slice(0, MOST_ROW_ISSUES).map(({ code, pointer = '', params }) => {
      const [, , row = '0', column = ''] = pointer.split('/');
      const { message, fix } = sentenceOf(code, lang, params);
      const columnLabel = labelOf('importColumn', column, lang);
      return { row: Number(row), column, columnLabel, code, message, ...(fix !== undefined && { fix }) };
    }),
    entered: ATTRIBUTES.map((attribute) => ({
      attribute,
      label: labelOf('attribute', attribute, lang),
      documents: plan.documents.filter(({ disclosure }) => disclosure.attribute === attribute).length,
    })),
    documents: plan.documents.slice(0, SHOWN).map(({ row, number, title, disclosure }) => ({
      ...{ row, number, title },
      attribute: disclosure.attribute,
    })),
    alreadyThere: plan.alreadyThere,
  };
}
