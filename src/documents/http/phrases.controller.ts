import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { IdParam } from '../../platform/http/id-param.js';
import { KeepPhrases } from '../use-cases/keep-phrases.js';
import { PhraseRequest } from './phrases.requests.js';
import { PhrasesView, PhraseView } from './phrases.responses.js';

@ApiTags('people')
@Controller('api/v1/me/phrases')
export class PhrasesController {
  constructor(private readonly keepPhrases: KeepPhrases) {}

  /** 常用语: one's own, those of the unit one acts in, and what one last said at each step. */
  @Get()
  @ApiOperation({ operationId: 'listPhrases' })
  async list(@CurrentActor() actor: Actor): Promise<PhrasesView> {
    const { phrases, recent, keepsUnit } = await this.keepPhrases.read(actor);
    return {
      items: phrases.map(({ id, words, scope }) => ({ id, words, scope })),
      recent: recent.map(({ step, words }) => ({ step, words })),
      keepsUnit,
    };
  }

  /** Adds one. The unit’s are kept by its reviewer or its heads. 409 where it is there already, or there are 200. */
  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'addPhrase' })
  async add(@CurrentActor() actor: Actor, @Body() { words, scope }: PhraseRequest): Promise<PhraseView> {
    const { id } = await this.keepPhrases.add(actor, { words, scope });
    return { id, words, scope };
  }

  /** 404 where it is not one’s own, nor the unit’s that one keeps. */
  @Delete(':phraseId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deletePhrase' })
  async remove(@CurrentActor() actor: Actor, @IdParam('phraseId') id: string): Promise<void> {
    await this.keepPhrases.remove(actor, id);
  }
}
