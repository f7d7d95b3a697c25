import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { PublicationModule } from '../publication/publication.module.js';
import { AcceptancesController } from './http/acceptances.controller.js';
import { CorrectionsController } from './http/corrections.controller.js';
import { ValidityController } from './http/validity.controller.js';
import { ClassifyDocument } from './use-cases/classify-document.js';
import { MarkValidity } from './use-cases/mark-validity.js';
import { DocumentReplayAccess } from './http/document-replay-access.js';
import { DiversionReportsController } from './http/diversion-reports.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { DraftingController } from './http/drafting.controller.js';
import { FilesController } from './http/files.controller.js';
import { IssuedImportsController } from './http/issued-imports.controller.js';
import { IssuedCopiesController } from './http/issued-copies.controller.js';
import { InterpretationController } from './http/interpretation.controller.js';
import { InterpretationAdditionsController } from './http/interpretation-additions.controller.js';
import { NumberSeriesController } from './http/number-series.controller.js';
import { PublicationController } from './http/publication.controller.js';
import { RedeterminationFilesController } from './http/redetermination-files.controller.js';
import { RedeterminationsController } from './http/redeterminations.controller.js';
import { ReviewEventsController } from './http/review-events.controller.js';
import { ReplaysController } from './http/replays.controller.js';
import { RegistersController } from './http/registers.controller.js';
import { RegistrationController } from './http/registration.controller.js';
import { ReturnsController } from './http/returns.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { RevisionsController } from './http/revisions.controller.js';
import { SigningController } from './http/signing.controller.js';
import { SubmissionReplayAccess } from './http/submission-replay-access.js';
import { SubmissionsController } from './http/submissions.controller.js';
import { DocumentTaskSubjects } from './task-subjects.js';
import { Redeterminations } from './redeterminations.js';
import { AcceptDocument } from './use-cases/accept-document.js';
import { ActOnDocument } from './use-cases/act-on-document.js';
import { AddInterpretation } from './use-cases/add-interpretation.js';
import { AnswerReturn } from './use-cases/answer-return.js';
import { ApplyRedetermination } from './use-cases/apply-redetermination.js';
import { AttachToRedetermination } from './use-cases/attach-to-redetermination.js';
import { AttachFile } from './use-cases/attach-file.js';
import { AutomaticReturn } from './use-cases/automatic-return.js';
import { CompareRevisions } from './use-cases/compare-revisions.js';
import { CorrectDocument } from './use-cases/correct-document.js';
import { CorrectText } from './use-cases/correct-text.js';
import { CountersignDocument } from './use-cases/countersign-document.js';
import { CreateDocument } from './use-cases/create-document.js';
import { DivertDocument } from './use-cases/divert-document.js';
import { ErasuresController } from './http/erasures.controller.js';
import { FileSweep, FileSweepDuty, FileSweepJob } from './file-sweep.js';
import { EraseDocument } from './use-cases/erase-document.js';
import { EditDocument } from './use-cases/edit-document.js';
import { ExportRegister } from './use-cases/export-register.js';
import { ImportIssuedDocuments } from './use-cases/import-issued-documents.js';
import { IssueDocument } from './use-cases/issue-document.js';
import { JudgeConfidentiality } from './use-cases/judge-confidentiality.js';
import { KeepNumberSeries } from './use-cases/keep-number-series.js';
import { NamedOrigins, TaskOrigins } from './use-cases/named-origins.js';
import { OpenDocument } from './use-cases/open-document.js';
import { PrepareInterpretation } from './use-cases/prepare-interpretation.js';
import { PrepareReturn } from './use-cases/prepare-return.js';
import { PreviewRegistration } from './use-cases/preview-registration.js';
import { FollowPosts, FollowPostsDuty } from './use-cases/follow-posts.js';
import { PublicFace } from './use-cases/public-face.js';
import { PublishDocument } from './use-cases/publish-document.js';
import { ReadDocument } from './use-cases/read-document.js';
import { ReadIssuedCopy } from './use-cases/read-issued-copy.js';
import { ReadFile } from './use-cases/read-file.js';
import { ReadReturnNotices } from './use-cases/read-return-notices.js';
import { ReadTextCorrections } from './use-cases/read-text-corrections.js';
import { ReceiveBundle } from './use-cases/receive-bundle.js';
import { ReadRedeterminations } from './use-cases/read-redeterminations.js';
import { DiversionTaskSubjects, ReportDiversion } from './use-cases/report-diversion.js';
import { RedetermineDocument } from './use-cases/redetermine-document.js';
import { RecordReviewEvent, ReviewRestrictions } from './use-cases/review-restrictions.js';
import { RecordIntakeRefusal } from './use-cases/record-intake-refusal.js';
import { RegisterDocument } from './use-cases/register-document.js';
import { ResubmitBundle } from './use-cases/resubmit-bundle.js';
import { ReplayPack } from './use-cases/replay-pack.js';
import { ReturnDocument } from './use-cases/return-document.js';
import { ReviewInUnitOffice } from './use-cases/review-in-unit-office.js';
import { SendFileAhead } from './use-cases/send-file-ahead.js';
import { SignDocument } from './use-cases/sign-document.js';
import { StepBeside } from './use-cases/step-beside.js';
import { SubmitBundle } from './use-cases/submit-bundle.js';
import { TakeDown } from './use-cases/take-down.js';
import { TimelineController } from './http/timeline.controller.js';
import { WorkflowController } from './http/workflow.controller.js';
import { SecretStubsController } from './http/secret-stubs.controller.js';
import { ReadTimeline } from './use-cases/read-timeline.js';
import { ExportEvidence } from './use-cases/export-evidence.js';
import { RegisterSecretStub } from './use-cases/register-secret-stub.js';
import { CloseLooksController } from './http/close-looks.controller.js';
import { PhrasesController } from './http/phrases.controller.js';
import { TextReadingsController } from './http/text-readings.controller.js';
import { KeepPhrases } from './use-cases/keep-phrases.js';
import { LookClosely } from './use-cases/look-closely.js';
import { ReadWordFile } from './use-cases/read-word-file.js';
import { ViewForSigning } from './use-cases/view-for-signing.js';
import { ListsController } from './http/lists.controller.js';
import { GateController } from './http/gate.controller.js';
import { ListDocuments } from './use-cases/list-documents.js';
import { PreviewBundle } from './use-cases/preview-bundle.js';

/** One document's life: drafting, reviews, sign-off, the office, registers, publication. One lock, one machine. */
@Module({
  imports: [DisclosureModule, PublicationModule],
  controllers: [
    RedeterminationFilesController,
    DiversionReportsController,
    DocumentsController,
    DraftingController,
    ReviewsController,
    SigningController,
    AcceptancesController,
    ReturnsController,
    RegistrationController,
    CorrectionsController,
    ValidityController,
    PublicationController,
    InterpretationAdditionsController,
    RegistersController,
    NumberSeriesController,
    ReplaysController,
    RedeterminationsController,
    ReviewEventsController,
    FilesController,
    InterpretationController,
    RevisionsController,
    SubmissionsController,
    TimelineController,
    WorkflowController,
    SecretStubsController,
    ListsController,
    IssuedCopiesController,
    IssuedImportsController,
    CloseLooksController,
    TextReadingsController,
    PhrasesController,
    GateController,
    ErasuresController,
  ],
  providers: [
    AttachToRedetermination,
    DiversionTaskSubjects,
    ReportDiversion,
    NamedOrigins,
    TaskOrigins,
    ActOnDocument,
    AutomaticReturn,
    CreateDocument,
    EditDocument,
    ReadDocument,
    CountersignDocument,
    DivertDocument,
    EraseDocument,
    FileSweep,
    FollowPosts,
    FollowPostsDuty,
    FileSweepDuty,
    FileSweepJob,
    DocumentReplayAccess,
    JudgeConfidentiality,
    ReviewInUnitOffice,
    SignDocument,
    AcceptDocument,
    AnswerReturn,
    PrepareReturn,
    ReadReturnNotices,
    ReturnDocument,
    AddInterpretation,
    CorrectDocument,
    CorrectText,
    ImportIssuedDocuments,
    IssueDocument,
    KeepNumberSeries,
    PreviewRegistration,
    PublicFace,
    PublishDocument,
    ReadTextCorrections,
    RegisterDocument,
    ReplayPack,
    StepBeside,
    MarkValidity,
    ClassifyDocument,
    TakeDown,
    ApplyRedetermination,
    RecordReviewEvent,
    ReviewRestrictions,
    ReadRedeterminations,
    RedetermineDocument,
    Redeterminations,
    AttachFile,
    CompareRevisions,
    OpenDocument,
    PrepareInterpretation,
    ReadFile,
    ReadIssuedCopy,
    LookClosely,
    ReadWordFile,
    KeepPhrases,
    ViewForSigning,
    SubmitBundle,
    SubmissionReplayAccess,
    ReceiveBundle,
    ResubmitBundle,
    RecordIntakeRefusal,
    SendFileAhead,
    ReadTimeline,
    ExportEvidence,
    ExportRegister,
    RegisterSecretStub,
    ListDocuments,
    PreviewBundle,
    DocumentTaskSubjects,
  ],
  exports: [Redeterminations],
})
export class DocumentsModule {}
