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
import { dispositionOf } from '../../platform/http/content-disposition.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { onceUnderKey } from '../../platform/http/idempotency/once-under-key.js';
import { KeyInHandler } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { rolesThatMay } from '../rules/administration.js';
import { AnyRole, CurrentActor } from '../sign-in/actor.js';
import type { Actor } from '../sign-in/actor.js';
import { ImportOrganisation } from '../use-cases/import-organisation.js';
import { presentImport } from './organisation-imports.presenter.js';
import { OrganisationImportFormRequest, OrganisationImportQuery } from './organisation-imports.requests.js';
import { OrganisationImportResponse } from './organisation-imports.responses.js';
import { readSheet } from './organisation-sheet.js';
import { organisationTemplate } from './organisation-template.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Each the part that is theirs by the table of single acts: an import is no right of its own. */
const IMPORTERS = [...rolesThatMay('addPerson'), ...rolesThatMay('appoint')];

@ApiTags('administration')
@Controller('api/v1/organisation-imports')
export class OrganisationImportsController {
  constructor(
    private readonly importOrganisation: ImportOrganisation,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Units, people and appointments from one sheet (XLSX, or CSV in UTF-8 or GBK; headings in Chinese or English), all or
   * nothing. What is there already stays as it is, so that the same sheet can be sent again. The system administrator
   * imports its units and people, the security administrator its appointments. No password is made: each is issued by
   * itself. With `dryRun=true` nothing is written, and the answer says row by row what is wrong and what would be added.
   * 400 `tableUnreadable`, `tableTooLarge`, `headingUnknown`, `headingMissing`; 422 `importRefused`.
   */
  @Post()
  @HttpCode(201)
  @KeyInHandler()
  @AnyRole(...IMPORTERS)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: OrganisationImportFormRequest })
  @ApiCreatedResponse({ type: OrganisationImportResponse })
  @ApiOkResponse({ type: OrganisationImportResponse, description: 'What a dry run found' })
  @ApiOperation({ operationId: 'importOrganisation' })
  async import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: OrganisationImportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationImportResponse | string> {
    const sheet = await readSheet(request);
    const { lang } = currentRequest();
    if (dryRun === 'true') {
      void reply.status(200);
      const found = await this.importOrganisation.preview(actor, sheet);
      return presentImport(found, { rows: sheet.count, dryRun: true, lang });
    }
    return onceUnderKey(request, reply, this.idempotency, Buffer.from(sheet.hash, 'hex'), async () => {
      const outcome = await this.importOrganisation.run(actor, sheet);
      return { answer: presentImport(outcome, { rows: sheet.count, dryRun: false, lang }), headers: {} };
    });
  }

  /** An empty sheet with the headings in the reader's language, and a second one with the words for kinds and roles. */
  @Get('template')
  @AnyRole(...IMPORTERS)
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ operationId: 'readOrganisationTemplate' })
  async template(): Promise<StreamableFile> {
    const { name, bytes } = await organisationTemplate(currentRequest().lang);
    return new StreamableFile(bytes, { type: XLSX, length: bytes.length, disposition: dispositionOf(name) });
  }
}
