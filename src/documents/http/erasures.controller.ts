import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rolesThatMay } from '../../people/rules/administration.js';
import { AnyRole, CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Database } from '../../platform/database/database.js';
import { IdParam } from '../../platform/http/id-param.js';
import { decodeCursor, encodeCursor, linkNext, PageRequest } from '../../platform/http/page.js';
import { erasuresPage } from '../erasures.store.js';
import type { ErasureRow } from '../erasures.store.js';
import { EraseDocument } from '../use-cases/erase-document.js';
import { presentErasure } from './erasures.presenter.js';
import { ErasurePage, ErasureView } from './erasures.responses.js';
import { ReasonRequest } from './review.requests.js';

/** Forgetting on purpose: of a diverted document two persons remove every text and file, and the record stays. */
@ApiTags('erasures')
@Controller('api/v1')
export class ErasuresController {
  constructor(
    private readonly eraseDocument: EraseDocument,
    private readonly database: Database,
  ) {}

  /**
   * A confidentiality reviewer of the unit or of its office asks for it. No `If-Match`: a diverted document is final, and
   * nobody can read its version. 409 unless it lies diverted and nobody has asked before.
   */
  @Post('documents/:id/erasures')
  @HttpCode(201)
  @AnyRole('confidentialityReviewer')
  @FreshSignIn()
  @ApiOperation({ operationId: 'proposeErasure' })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<ErasureView> {
    return presentErasure(await this.eraseDocument.propose(actor, documentId, reason));
  }

  /** The security administrator, another person, confirms it. It cannot be undone; the chain still verifies. */
  @Post('erasures/:erasureId/confirmations')
  @HttpCode(201)
  @AnyRole(...rolesThatMay('confirmErasure'))
  @FreshSignIn()
  @ApiOperation({ operationId: 'confirmErasure' })
  async confirm(@CurrentActor() actor: Actor, @IdParam('erasureId') erasureId: string): Promise<ErasureView> {
    return presentErasure(await this.eraseDocument.confirm(actor, erasureId));
  }

  /** What was asked for and what was done, newest first, by hashes and never by a title. */
  @Get('erasures')
  @AnyRole(...rolesThatMay('readErasures'))
  @ApiOperation({ operationId: 'listErasures' })
  async list(
    @Query() { cursor, limit }: PageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ErasurePage> {
    const after = cursor === undefined ? null : decodeCursor(cursor, ['uuid'])[0];
    const rows = await this.database.query<ErasureRow>(erasuresPage({ after, limit: limit + 1 }));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    linkNext(request, reply, rows.length > items.length && last ? encodeCursor([last.id]) : undefined);
    return { items: items.map(presentErasure) };
  }
}
