import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { AcceptancesController } from './http/acceptances.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { DraftingController } from './http/drafting.controller.js';
import { ReturnsController } from './http/returns.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { SigningController } from './http/signing.controller.js';
import { AcceptDocument } from './use-cases/accept-document.js';
import { ActOnDocument } from './use-cases/act-on-document.js';
import { AnswerReturn } from './use-cases/answer-return.js';
import { AutomaticReturn } from './use-cases/automatic-return.js';
import { CountersignDocument } from './use-cases/countersign-document.js';
import { CreateDocument } from './use-cases/create-document.js';
import { DivertDocument } from './use-cases/divert-document.js';
import { EditDocument } from './use-cases/edit-document.js';
import { JudgeConfidentiality } from './use-cases/judge-confidentiality.js';
import { PrepareReturn } from './use-cases/prepare-return.js';
import { ReadDocument } from './use-cases/read-document.js';
import { ReadReturnNotices } from './use-cases/read-return-notices.js';
import { ReturnDocument } from './use-cases/return-document.js';
import { ReviewInUnitOffice } from './use-cases/review-in-unit-office.js';
import { SignDocument } from './use-cases/sign-document.js';

/** One document's life: drafting, reviews, sign-off, the office, registers, publication. One lock, one machine. */
@Module({
  imports: [DisclosureModule],
  controllers: [
    DocumentsController,
    DraftingController,
    ReviewsController,
    SigningController,
    AcceptancesController,
    ReturnsController,
  ],
  providers: [
    ActOnDocument,
    AutomaticReturn,
    CreateDocument,
    EditDocument,
    ReadDocument,
    CountersignDocument,
    DivertDocument,
    JudgeConfidentiality,
    ReviewInUnitOffice,
    SignDocument,
    AcceptDocument,
    AnswerReturn,
    PrepareReturn,
    ReadReturnNotices,
    ReturnDocument,
  ],
})
export class DocumentsModule {}
