import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/disclosure.module.js';
import { DocumentsController } from './http/documents.controller.js';
import { DraftingController } from './http/drafting.controller.js';
import { ActOnDocument } from './use-cases/act-on-document.js';
import { AutomaticReturn } from './use-cases/automatic-return.js';
import { CreateDocument } from './use-cases/create-document.js';
import { EditDocument } from './use-cases/edit-document.js';
import { ReadDocument } from './use-cases/read-document.js';

/** One document's life: drafting, reviews, sign-off, the office, registers, publication. One lock, one machine. */
@Module({
  imports: [DisclosureModule],
  controllers: [DocumentsController, DraftingController],
  providers: [ActOnDocument, AutomaticReturn, CreateDocument, EditDocument, ReadDocument],
})
export class DocumentsModule {}
