import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { registrationOf } from '../numbering.store.js';
import { insertIssue } from '../releases.store.js';
import { isFacePublic } from '../rules/clearance.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { issuedTo } from '../rules/unit-notices.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';
import { PublicFace, signatureOf } from './public-face.js';

export interface IssueRequest {
  documentId: string;
  version: number;
  actor: Actor;
  copies: number;
  sealed: boolean;
  issuedOn: string;
  recipients: string[];
}

/** 印制、用印、核发: with its issue the document enters the register of its attribute. */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
  ) {}

  run(request: IssueRequest): Promise<DocumentRecord> {
    const { documentId, version, actor, copies, sealed, issuedOn, recipients } = request;
    return this.actOnDocument.run(
      { documentId, version, actor, event: 'issue', detail: { copies, sealed, issuedOn, recipients: [...recipients] } },
      {
        prepare: async (acting) => {
          assertDay(acting, issuedOn);
          const register = acting.before.disclosure?.attribute ?? null;
          acting.added.detail['register'] = register;
          acting.added.notices.push(...issuedTo(acting.before, recipients));
          return { register };
        },
        complete: (acting, stored) => this.enter(acting, stored, request),
      },
    );
  }

  private async enter(acting: Acting, stored: DocumentRecord, request: IssueRequest): Promise<void> {
    const { tx, world, before, at } = acting;
    if (!stored.register) throw new Error(`document ${stored.id} is issued without an attribute`);
    // The corrected entry takes the place of the one that stood until now.
    if (before.register === 'onRequest') await this.leave(acting, stored.id);
    const entered = await insertIssue(tx, {
      documentId: stored.id,
      sequence: stored.sequence,
      register: stored.register,
      unitId: stored.unit.id,
      copies: request.copies,
      sealed: request.sealed,
      issuedOn: request.issuedOn,
      recipients: request.recipients,
      signed: { ...stored.hashes, opinionId: signatureOf(acting, stored) },
      by: request.actor.personId,
      at,
    });
    if (stored.register !== 'onRequest' || !world.pack.switches.onRequestCatalogue) return;
    // The catalogue is public: what was not found fit for everybody is had on request without being listed there.
    if (!isFacePublic(before)) return;
    await this.publicFace.enterCatalogue(tx, {
      indexNumber: entered.index_number,
      title: stored.content.title,
      summary: stored.disclosure?.summary ?? '',
      documentDate: entered.document_date,
    });
  }

  private async leave({ tx }: Acting, documentId: string): Promise<void> {
    const registration = await registrationOf(tx, documentId);
    if (registration) await this.publicFace.leaveCatalogue(tx, registration.index_number);
  }
}

/** Printed after it was signed, and not tomorrow. */
function assertDay({ before, world }: Acting, issuedOn: string): void {
  const why: Issue[] = [];
  const pointer = '/issuedOn';
  if (issuedOn > world.today) why.push({ code: 'issuedInFuture', pointer, params: { today: world.today } });
  if (before.documentDate !== null && issuedOn < before.documentDate)
    why.push({ code: 'issuedBeforeDate', pointer, params: { documentDate: before.documentDate } });
  if (why.length > 0) throw new Refused('gateFailed', why);
}
