import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { catalogueOn } from '../../disclosure/rules/grounds.js';
import { CurrentActor, FreshSignIn } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { NotFound } from '../../platform/errors.js';
import { etagOf, IfMatch } from '../../platform/http/etag.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ReplayAuthorised } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { oldRestrictionToday } from '../rules/redetermination-rules.js';
import { ApplyRedetermination } from '../use-cases/apply-redetermination.js';
import { NamedOrigins } from '../use-cases/named-origins.js';
import { ReadRedeterminations } from '../use-cases/read-redeterminations.js';
import { RedetermineDocument } from '../use-cases/redetermine-document.js';
import { DocumentReplayAccess } from './document-replay-access.js';
import { presentAct } from './document.presenter.js';
import { NumberParam } from './number-param.js';
import { placeOf, presentOrigins, presentRedetermination } from './redeterminations.presenter.js';
import {
  ApplicationRequest,
  ProposalRequest,
  RedeterminationClearanceRequest,
  RedeterminationRequest,
  SubmissionOfProposalRequest,
  wordingOf,
} from './redeterminations.requests.js';
import {
  OfferedOriginsView,
  RedeterminationActView,
  RedeterminationAppliedView,
  RedeterminationsView,
  RedeterminationView,
} from './redeterminations.responses.js';
import { OpinionRequest, ReasonRequest, ReferralAnswerRequest, ReferralRequest } from './review.requests.js';

/** 属性重新认定: another attribute, ground or review date for an issued document, judged and signed as the first one was. */
@ApiTags('redeterminations')
@Controller('api/v1/documents/:id/redeterminations')
@ReplayAuthorised(DocumentReplayAccess)
export class RedeterminationsController {
  constructor(
    private readonly redetermineDocument: RedetermineDocument,
    private readonly applyRedetermination: ApplyRedetermination,
    private readonly readRedeterminations: ReadRedeterminations,
    private readonly namedOrigins: NamedOrigins,
  ) {}

  /** Every redetermination of the document, oldest first, with what was proposed and what everybody found of it. */
  @Get()
  @ApiOperation({ operationId: 'listRedeterminations' })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationsView> {
    const shown = { ...(await this.readRedeterminations.run(actor, documentId)), actor, lang: currentRequest().lang };
    void reply.header('etag', etagOf(shown.record.version));
    const { pack, today } = shown.world;
    const items = shown.items.map((item) => presentRedetermination(shown, item));
    return {
      catalogue: catalogueOn(pack, today).id,
      oldRestriction: oldRestrictionToday(shown.record, shown.world),
      items,
    };
  }

  /**
   * What the reader may name as that of which a redetermination of this document comes: reviews and duties of the reader's
   * unit, self-audits and rectification orders that the reader may read, requests of the unit.
   */
  @Get('origins')
  @ApiOperation({ operationId: 'listRedeterminationOrigins' })
  async origins(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<OfferedOriginsView> {
    return { items: presentOrigins(await this.namedOrigins.offered(actor, documentId), currentRequest().lang) };
  }

  /** One of them. 404 where there is none of that number. */
  @Get(':n')
  @ApiOperation({ operationId: 'readRedetermination' })
  async read(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationView> {
    const shown = { ...(await this.readRedeterminations.run(actor, documentId)), actor, lang: currentRequest().lang };
    const item = shown.items.find(({ row }) => row.number === number);
    if (!item) throw new NotFound();
    void reply.header('etag', etagOf(shown.record.version));
    return presentRedetermination(shown, item);
  }

  /**
   * Opens one on a document in force; by a drafter or the disclosure officer of its unit, or of the body that issued it.
   * Without `disclosure` it is only asked for, and a drafter words it. 409 `redeterminationUnderWay`, `notInThisState`;
   * 422 `redeterminationOriginUnknown` for an origin that is not offered.
   */
  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'openRedetermination' })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @IfMatch() version: number,
    @Body() { reason, towards, origin: named, disclosure, interpretation, content }: RedeterminationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const wording = disclosure
      ? wordingOf({ disclosure, ...(interpretation && { interpretation }), ...(content && { content }) })
      : null;
    const origin = named ? { kind: named.kind, id: named.id } : OWN;
    const { record, number } = await this.redetermineDocument.open({
      ...{ documentId, version, actor, reason, towards, wording, origin },
      ...(named && { confirm: (tx) => this.namedOrigins.assertOffered(tx, actor, documentId, named) }),
    });
    return answer(record, number, reply);
  }

  /** Words the whole proposal anew, on the text in force; only before anybody judges it. */
  @Put(':n/proposal')
  @ApiOperation({ operationId: 'wordRedetermination' })
  async word(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { reason, ...proposal }: ProposalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'word' as const, reason, wording: wordingOf(proposal) };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** To the disclosure office; the checklist holds by the law of today, and every later step has somebody to take it. */
  @Post(':n/submissions')
  @HttpCode(201)
  @ApiOperation({ operationId: 'submitRedetermination' })
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { comment }: SubmissionOfProposalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'submit' as const, comment };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** The disclosure office of the body that issued the document endorses exactly what was displayed. */
  @Post(':n/disclosure-reviews')
  @HttpCode(201)
  @ApiOperation({ operationId: 'endorseRedetermination' })
  async endorse(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { seen, comment }: OpinionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'endorse' as const, seen: { ...seen }, comment };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** An outcome for the text and for each file, as for a first release; who cannot clear it sends it back with a finding. */
  @Post(':n/confidentiality-reviews')
  @HttpCode(201)
  @ApiOperation({ operationId: 'clearRedetermination' })
  async clear(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { seen, comment, outcomes, clearedFor }: RedeterminationClearanceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const { attribute, releaseForm } = clearedFor;
    const clearing = { found: { ...outcomes, files: { ...outcomes.files } }, mostOpen: { attribute, releaseForm } };
    const act = { documentId, number, version, actor, event: 'clear' as const, seen: { ...seen }, comment, clearing };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** 报请确定: nobody here may say whether it is a secret, and the competent authority is asked. */
  @Post(':n/referrals')
  @HttpCode(201)
  @ApiOperation({ operationId: 'referRedetermination' })
  async refer(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { authority, question }: ReferralRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'refer' as const, reason: question, told: { authority } };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** The competent authority has answered: back to the review that asked. */
  @Post(':n/referral-answers')
  @HttpCode(201)
  @ApiOperation({ operationId: 'resolveRedeterminationReferral' })
  async resolveReferral(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { answer: reason, answeredOn, reference }: ReferralAnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const told = { answeredOn, reference };
    const act = { documentId, number, version, actor, event: 'resolveReferral' as const, reason, told };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** By the level that signed the document last; a new interpretation in another's name first by the department's principal. */
  @Post(':n/sign-offs')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'signRedetermination' })
  async sign(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { seen, comment }: OpinionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'sign' as const, seen: { ...seen }, comment };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** The signer in turn refuses it, with a reason: the document stays what it is, and this one is over. */
  @Post(':n/refusals')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'refuseRedetermination' })
  async refuse(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'refuse' as const, reason };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** Back to whoever words it, with a reason; every opinion given on it has to be given again. */
  @Post(':n/send-backs')
  @HttpCode(201)
  @ApiOperation({ operationId: 'sendBackRedetermination' })
  async sendBack(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'sendBack' as const, reason };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /** Given up by those who may ask for one, until it is signed. */
  @Post(':n/withdrawals')
  @HttpCode(201)
  @ApiOperation({ operationId: 'withdrawRedetermination' })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { reason }: ReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationActView> {
    const act = { documentId, number, version, actor, event: 'withdraw' as const, reason };
    return answer(await this.redetermineDocument.act(act), number, reply);
  }

  /**
   * By the registrar: what was signed comes into force. Register, catalogue and public side follow in the same
   * transaction; what becomes public is published with its interpretation, what is no longer so is taken down, and the
   * answer says from where else it has to be.
   */
  @Post(':n/applications')
  @HttpCode(201)
  @FreshSignIn()
  @ApiOperation({ operationId: 'applyRedetermination' })
  async apply(
    @CurrentActor() actor: Actor,
    @IdParam() documentId: string,
    @NumberParam() number: number,
    @IfMatch() version: number,
    @Body() { channels }: ApplicationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedeterminationAppliedView> {
    const where = channels.map(({ channel, officialAddress }) => ({ channel, officialAddress }));
    const request = { documentId, number, version, actor, channels: where };
    const { record, published, takeDownElsewhere } = await this.applyRedetermination.run(request);
    return {
      ...answer(record, number, reply),
      publicId: published?.portalId ?? null,
      projectionHash: published?.projectionHash ?? null,
      takeDownElsewhere: takeDownElsewhere.map(placeOf),
    };
  }
}

const OWN = { kind: 'own', id: null } as const;

function answer(record: DocumentRecord, redetermination: number, reply: FastifyReply): RedeterminationActView {
  void reply.header('etag', etagOf(record.version));
  return { ...presentAct(record, currentRequest().lang), redetermination };
}
