import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { rolesThatAudit, SELF_AUDIT_READERS } from '../rules/campaign.js';
import { ConcludeItem } from '../use-cases/conclude-item.js';
import { ReadSelfAudit } from '../use-cases/read-self-audit.js';
import { AdviceRequest, ConclusionRequest, GroupConclusionRequest, SelfAuditItemsQuery } from './items.requests.js';
import { presentGroup, presentItem } from './items.presenter.js';
import { presentAuditAct } from './self-audits.presenter.js';
import {
  AuditActView,
  AuditGroupsView,
  ConcludedView,
  SelfAuditItemsView,
  SelfAuditItemView,
} from './self-audits.responses.js';

/** The documents of a self-audit, one by one or by group. */
@ApiTags('self-audit')
@Controller('api/v1/self-audits/:id')
export class AuditItemsController {
  constructor(
    private readonly concludeItem: ConcludeItem,
    private readonly readSelfAudit: ReadSelfAudit,
  ) {}

  /**
   * The items in the order of the ledger, each with its clues in words. A drafting department sees its own, the office all
   * once the report is submitted; of a document that the reader may not know, no more than that it was kept back.
   */
  @Get('items')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOperation({ operationId: 'listSelfAuditItems' })
  async items(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: SelfAuditItemsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditItemsView> {
    const { open, conclusion, clue, register, limit, cursor } = query;
    const [after = 0] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
    const filter = {
      open: open === undefined ? null : open === 'true',
      conclusion: conclusion ?? null,
      clue: clue ?? null,
      register: register ?? null,
    };
    const rows = await this.readSelfAudit.items(actor, id, filter, { after, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    linkNext(request, reply, last && encodeCursor([last.item.position]));
    const { lang } = currentRequest();
    return { items: page.map((one) => presentItem(one, lang)) };
  }

  /** One item; its ETag is its own, so that people can work on several at once. */
  @Get('items/:documentId')
  @AnyRole(...SELF_AUDIT_READERS)
  @ApiOperation({ operationId: 'readSelfAuditItem' })
  async item(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfAuditItemView> {
    const shown = await this.readSelfAudit.item(actor, id, documentId);
    void reply.header('etag', etagOf(shown.item.version));
    return presentItem(shown, currentRequest().lang);
  }

  /** Undecided items by ground and event, which one reason may keep. */
  @Get('groups')
  @AnyRole(...rolesThatAudit('concludeGroup'), 'principalHead', 'deputyHead')
  @ApiOperation({ operationId: 'listSelfAuditGroups' })
  async groups(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AuditGroupsView> {
    const { lang } = currentRequest();
    const rows = await this.readSelfAudit.groups(actor, id);
    return { items: rows.map((row) => presentGroup(row, lang)) };
  }

  /**
   * What is decided of one document, with a reason. A correction or conversion begins the document's
   * redetermination, in which the new disclosure is worded, judged and signed. `If-Match` names the item's version. 409 `selfAuditNotInThisState`; 422 `conclusionRefused`.
   */
  @Post('items/:documentId/conclusions')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('conclude'))
  @ApiOperation({ operationId: 'concludeSelfAuditItem' })
  async conclude(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IdParam('documentId') documentId: string,
    @IfMatch() version: number,
    @Body() { conclusion, reason, harm, towards, grounds }: ConclusionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConcludedView> {
    const { audit, itemVersion, redetermination } = await this.concludeItem.run({
      auditId,
      documentId,
      version,
      actor,
      conclusion,
      reason,
      harm: harm ?? null,
      towards: towards ?? null,
      grounds,
    });
    void reply.header('etag', etagOf(itemVersion));
    return { ...presentAuditAct(audit), itemVersion, redetermination };
  }

  /** Keeps a group for one reason. 409 `groupChanged`; 422 `conclusionRefused`. */
  @Post('group-conclusions')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('concludeGroup'))
  @ApiOperation({ operationId: 'keepSelfAuditGroup' })
  async keepGroup(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @Body() body: GroupConclusionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditActView> {
    const audit = await this.concludeItem.keepGroup({ auditId, actor, ...body });
    void reply.header('etag', etagOf(audit.version));
    return presentAuditAct(audit);
  }

  /** The drafting department's opinion on a document that was issued in another's name; it decides nothing. */
  @Post('items/:documentId/advice')
  @HttpCode(201)
  @AnyRole(...rolesThatAudit('advise'))
  @ApiOperation({ operationId: 'adviseOnSelfAuditItem' })
  async advise(
    @CurrentActor() actor: Actor,
    @IdParam() auditId: string,
    @IdParam('documentId') documentId: string,
    @IfMatch() version: number,
    @Body() body: AdviceRequest,
  ): Promise<AuditActView> {
    return presentAuditAct(await this.concludeItem.advise({ auditId, documentId, version, actor, ...body }));
  }
}
