import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ROLES } from '../../people/rules/roles.js';
import { AnyRole } from '../../people/sign-in/actor.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { labelOf, messageOf } from '../../platform/messages/messages.js';
import { explainedInWords } from '../rules/explain.js';
import { addWorkingDays } from '../rules/working-days.js';
import { DeadlineQuery } from './calendar.requests.js';
import { DeadlineReckonedView } from './calendar.responses.js';

@ApiTags('procedure')
@Controller('api/v1/calendar')
export class CalendarController {
  /** The so-manieth working day after a day, as a date with its explanation: which days do not count, and why. */
  @Get('deadlines')
  @AnyRole(...ROLES)
  @ApiOperation({ operationId: 'reckonDeadline' })
  reckon(@Query() { from, workingDays }: DeadlineQuery): DeadlineReckonedView {
    const { lang } = currentRequest();
    const reckoning = addWorkingDays(from, workingDays);
    const days = (list: typeof reckoning.skipped) =>
      list.map(({ on, why }) => ({ on, why: labelOf('dayReason', why, lang) }));
    return {
      on: reckoning.on,
      base: reckoning.base,
      workingDays: reckoning.days,
      skipped: days(reckoning.skipped),
      madeUp: days(reckoning.madeUp),
      provisional: reckoning.provisional,
      notices: reckoning.notices,
      explanation: explainedInWords(reckoning, {
        say: (code, params) => messageOf(code, lang, params).message,
        dayReason: (why) => labelOf('dayReason', why, lang),
        comma: lang === 'zh' ? '、' : ', ',
      }),
    };
  }
}
