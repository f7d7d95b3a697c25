import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { IdParam } from '../../platform/http/id-param.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { messageOf } from '../../platform/messages/messages.js';
import { LookClosely } from '../use-cases/look-closely.js';
import { ViewForSigning } from '../use-cases/view-for-signing.js';
import { EarlierDecisionsView, PassagesView } from './close-looks.responses.js';
import { presentSigningView } from './signing-view.presenter.js';
import { SigningView } from './signing-view.responses.js';

@ApiTags('reading')
@Controller('api/v1/documents/:id')
export class CloseLooksController {
  constructor(
    private readonly lookClosely: LookClosely,
    private readonly viewForSigning: ViewForSigning,
  ) {}

  /**
   * What whoever signs has to see on one screen: what is signed, who judged it, what has changed since the text they last
   * judged (or the one last signed, or submitted), and recorded dissent: objections, limits, opinions on a replaced
   * attribute, the proposal itself, and who kept silent.
   */
  @Get('signing-view')
  @ApiOperation({ operationId: 'readSigningView' })
  async signing(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<SigningView> {
    return presentSigningView(await this.viewForSigning.run(actor, documentId), currentRequest().lang);
  }

  /**
   * Places in the text that matter to disclosure and confidentiality review: possible ID numbers (GB 11643), mobile numbers
   * and bank cards, words of secrecy, and words that belong to grounds (条例 2019 Art. 14–16). They decide nothing.
   */
  @Get('passages')
  @ApiOperation({ operationId: 'readPassages' })
  async passages(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<PassagesView> {
    const { lang } = currentRequest();
    const found = await this.lookClosely.passages(actor, documentId);
    const items = found.map(({ text, from, to, kind, ground, words }) => {
      const { message } = messageOf(`passage.${kind}`, lang);
      return { block: text, from, to, kind, ground, words, message };
    });
    return { items };
  }

  /**
   * What was decided of like documents of the same unit: of the same kind, with a title like it or on the same ground,
   * newest first, at most 20 of the unit's 2000 newest; only those that the reader may open.
   */
  @Get('earlier-decisions')
  @ApiOperation({ operationId: 'readEarlierDecisions' })
  async earlier(@CurrentActor() actor: Actor, @IdParam() documentId: string): Promise<EarlierDecisionsView> {
    const found = await this.lookClosely.earlierDecisions(actor, documentId);
    return {
      items: found.map((one) => ({
        documentId: one.documentId,
        title: one.title,
        kind: one.kind,
        number: one.number,
        documentDate: one.documentDate,
        attribute: one.attribute,
        releaseForm: one.releaseForm,
        grounds: one.grounds,
        reason: one.reason,
        likeness: one.likeness,
        sameGround: one.sameGround,
      })),
    };
  }
}
