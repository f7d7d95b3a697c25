import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { IdParam } from '../../platform/http/id-param.js';
import { KeyIgnored, KeyInHandler } from '../../platform/http/idempotency/replay-access.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { KEEPERS, READERS } from '../rules/requests.js';
import { ImportRequests } from '../use-cases/import-requests.js';
import { JudgeMatch } from '../use-cases/judge-match.js';
import { ReadRequests } from '../use-cases/read-requests.js';
import { importedOf, readRequestSheet } from './request-sheet.js';
import { presentHeat, presentImport, presentOpened, presentRequest } from './requests.presenter.js';
import {
  DisclosureRequestsRequest,
  RequestMatchRequest,
  RequestSheetQuery,
  RequestSheetRequest,
  RequestsPageRequest,
} from './requests.requests.js';
import { DisclosureRequestView, HotDocumentView, OpenedRequestView, RequestImportView } from './requests.responses.js';

/** 依申请公开: the requests a unit has received, the documents they ask for, and which are asked for again and again. */
@ApiTags('requests')
@Controller('api/v1/disclosure-requests')
export class RequestsController {
  constructor(
    private readonly importRequests: ImportRequests,
    private readonly judgeMatch: JudgeMatch,
    private readonly readRequests: ReadRequests,
  ) {}

  /**
   * One request or many, all or nothing; what is there under its number stays, and one that was pending may be decided.
   * Who asked is kept as a keyed hash only. 409 `applicantKeyChanged`; 422 `importRefused` with every row that is wrong.
   */
  @Post()
  @HttpCode(201)
  @AnyRole(...KEEPERS)
  // What is remembered under a key is a hash of the whole, by which one could try out who asked; the number of a request
  // makes it once by itself.
  @KeyIgnored()
  @ApiOperation({ operationId: 'importRequests' })
  async import(
    @CurrentActor() actor: Actor,
    @Body() { requests }: DisclosureRequestsRequest,
  ): Promise<RequestImportView> {
    const sent = { requests: requests.map(importedOf), issues: [], at: (index: number) => `/requests/${index}` };
    return presentImport(await this.importRequests.run(actor, sent), false, currentRequest().lang);
  }

  /**
   * The same from a sheet (XLSX, or CSV in UTF-8 or GBK; headings in Chinese or English). With `dryRun=true` nothing is
   * written. 400 `tableUnreadable`, `headingMissing`; 409 `applicantKeyChanged`; 422 `importRefused`, row by row.
   */
  @Post('sheets')
  @HttpCode(201)
  // Nothing is kept under an Idempotency-Key either.
  @KeyInHandler()
  @AnyRole(...KEEPERS)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: RequestSheetRequest })
  @ApiCreatedResponse({ type: RequestImportView })
  @ApiOkResponse({ type: RequestImportView, description: 'What a dry run found' })
  @ApiOperation({ operationId: 'importRequestSheet' })
  async importSheet(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: RequestSheetQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RequestImportView> {
    const sheet = await readRequestSheet(request);
    const { lang } = currentRequest();
    if (dryRun === 'true') {
      void reply.status(200);
      return presentImport(await this.importRequests.preview(actor, sheet), true, lang);
    }
    return presentImport(await this.importRequests.run(actor, sheet), false, lang);
  }

  /** Those of the acting unit, the newest first. */
  @Get()
  @AnyRole(...READERS)
  @ApiOperation({ operationId: 'listRequests' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { matched, cursor, limit }: RequestsPageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DisclosureRequestView[]> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['day', 'uuid']);
    const page = { matched: matched === undefined ? null : matched === 'true', after, limit: limit + 1 };
    const rows = await this.readRequests.page(actor, page);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    linkNext(request, reply, rows.length > shown.length && last ? encodeCursor([last.receivedOn, last.id]) : undefined);
    return shown.map(presentRequest);
  }

  /**
   * Documents of the unit that were given on request within the pack's window up to today, by how many *different*
   * applicants, the most first; at the pack's threshold a duty to convert is raised. Matters of persons do not count.
   * Source: 条例 Art. 44; the local rules that make "concentrated" precise.
   */
  @Get('heat')
  @AnyRole(...READERS)
  @ApiOperation({ operationId: 'readRequestHeat' })
  async heat(@CurrentActor() actor: Actor): Promise<HotDocumentView[]> {
    return (await this.readRequests.heat(actor)).map(presentHeat);
  }

  /** One request with the documents it may ask for: by their number, by words of their title, or as a person found them. */
  @Get(':id')
  @AnyRole(...READERS)
  @ApiOperation({ operationId: 'readRequest' })
  async read(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<OpenedRequestView> {
    return presentOpened(await this.readRequests.one(actor, id), currentRequest().lang);
  }

  /** A person says that it asked for this document: from then on it counts. 422 `matchRefused`. */
  @Post(':id/confirmations')
  @HttpCode(201)
  @AnyRole(...KEEPERS)
  @ApiOperation({ operationId: 'confirmRequestMatch' })
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { documentId }: RequestMatchRequest,
  ): Promise<OpenedRequestView> {
    await this.judgeMatch.run(actor, id, documentId, 'confirmed');
    return this.read(actor, id);
  }

  /** A person says that it did not ask for this document; also takes a confirmation back. 422 `matchRefused`. */
  @Post(':id/rejections')
  @HttpCode(201)
  @AnyRole(...KEEPERS)
  @ApiOperation({ operationId: 'rejectRequestMatch' })
  async reject(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { documentId }: RequestMatchRequest,
  ): Promise<OpenedRequestView> {
    await this.judgeMatch.run(actor, id, documentId, 'rejected');
    return this.read(actor, id);
  }
}
