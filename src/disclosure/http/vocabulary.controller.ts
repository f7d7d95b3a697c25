import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../people/sign-in/actor.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { allLabels } from '../../platform/messages/messages.js';
import { VocabularyQuery } from './vocabulary.requests.js';
import { VocabularyResponse, VocabularySet } from './vocabulary.responses.js';

@ApiTags('procedure')
@Controller('api/v1/vocabulary')
export class VocabularyController {
  /** Every closed set of the API with the names of its codes, in one language. No sign-in is needed. */
  @Get()
  @Public()
  @ApiOperation({ operationId: 'readVocabulary' })
  read(@Query() query: VocabularyQuery): VocabularyResponse {
    const lang = query.lang ?? currentRequest().lang;
    const sets = new Map<string, VocabularySet>();
    for (const { set, code, label } of allLabels(lang)) {
      const known = sets.get(set) ?? { set, members: [] };
      known.members.push({ code, label });
      sets.set(set, known);
    }
    return { lang, sets: [...sets.values()] };
  }
}
