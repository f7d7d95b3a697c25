import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/sign-in/actor.js';
import { registeredText } from '../releases.store.js';
import { newRevision } from '../new-revision.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { SCOPES } from '../rules/scopes.js';
import type { ScopeHashes } from '../rules/scopes.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';

export interface CorrectionRequest {
  documentId: string;
  version: number;
  actor: Actor;
  reason: string;
}

/** Ways back to the drafter's desk for a document that has been signed: its number stays its own. */
@Injectable()
export class CorrectDocument {
  constructor(private readonly actOnDocument: ActOnDocument) {}

  /** 更正: of what is out of sight of the public or never was in it; what stands in the register stays until it is issued again. */
  correct(request: CorrectionRequest): Promise<DocumentRecord> {
    return this.actOnDocument.run({ ...request, event: 'correct' });
  }

  /** 实质性修改: found at registration or before publication; what was decided is decided anew. */
  changeSubstance(request: CorrectionRequest): Promise<DocumentRecord> {
    return this.actOnDocument.run({ ...request, event: 'substantiveChange' });
  }

  /** Gives a correction up: the document stands again as it was registered, in a revision of its own. */
  abandon(request: CorrectionRequest): Promise<DocumentRecord> {
    return this.actOnDocument.run({ ...request, event: 'abandonCorrection' }, { prepare: asRegistered });
  }
}

async function asRegistered({ tx, before, decision, actor, added }: Acting): Promise<Partial<DocumentRecord>> {
  const { findings, ...registered } = await registeredText(tx, before.id);
  const hashes: ScopeHashes = registered;
  if (SCOPES.every((scope) => hashes[scope] === before.hashes[scope])) return {};
  const { content, disclosure, interpretation } = await readScopeTexts(tx, before.id, hashes);
  const { body: _, ...elements } = content;
  const restored: Partial<DocumentRecord> = {
    revision: before.revision + 1,
    hashes,
    content: elements,
    disclosure,
    interpretation,
    findings,
    kind: content.kind,
  };
  added.revision = newRevision(before, { ...decision.after, ...restored }, {}, actor);
  added.detail['restoredRevision'] = before.revision + 1;
  return restored;
}
