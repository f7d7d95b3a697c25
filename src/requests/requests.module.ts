import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { ApplicantHash } from './applicant-hash.js';
import { RequestsController } from './http/requests.controller.js';
import { RequestOrigins } from './redetermination-origins.js';
import { CloseConversionDuty } from './use-cases/close-conversion-duty.js';
import { ImportRequests } from './use-cases/import-requests.js';
import { JudgeMatch } from './use-cases/judge-match.js';
import { ReadRequests } from './use-cases/read-requests.js';
import { WatchHeat } from './use-cases/watch-heat.js';

/** 依申请公开: what is asked for again and again is to be public. */
@Module({
  imports: [DisclosureModule],
  controllers: [RequestsController],
  providers: [ApplicantHash, ImportRequests, JudgeMatch, ReadRequests, WatchHeat, CloseConversionDuty, RequestOrigins],
})
export class RequestsModule {}
