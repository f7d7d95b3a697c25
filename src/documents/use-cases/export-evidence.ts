import { Injectable } from '@nestjs/common';
import { EvidenceSigner } from '../../evidence/evidence-signer.js';
import { buildEvidence } from '../../evidence/export.js';
import type { Evidence, EvidenceBody } from '../../evidence/rules/evidence.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/errors.js';
import { evidenceEntries, evidenceOpinions, evidencePublication, evidenceScopes } from '../evidence.queries.js';
import { foundationOf } from '../rules/foundation.js';
import { passes, transitions } from '../rules/procedure.js';
import { OpenDocument } from './open-document.js';

/**
 * The signed evidence of one document: its whole record, which an outsider can verify without us. A chain proves nothing
 * in part, so only those may have it who may read the document from its first revision on.
 */
@Injectable()
export class ExportEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signer: EvidenceSigner,
    private readonly openDocument: OpenDocument,
  ) {}

  /** @throws NotAllowed('evidenceNotWhole') for whom the document reached later */
  async run(actor: Actor, documentId: string): Promise<Evidence> {
    const { record, from } = await this.openDocument.run(actor, documentId, 'evidence');
    if (from > 1) throw new NotAllowed('evidenceNotWhole', [{ code: 'evidenceNotWhole', owner: 'auditor' }]);
    // One snapshot: an act between two of these reads would make the file contradict itself.
    const body = await this.database.transaction(async (tx) => {
      await tx.execute({ text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY' });
      return evidenceBodyOf(tx, record.id);
    });
    return buildEvidence(body, this.signer, this.clock.now());
  }
}

/** Everything that is evidence of one document, as it stands in one snapshot. */
export async function evidenceBodyOf(tx: Tx, id: string): Promise<EvidenceBody> {
  const [entries, scopes, opinions, published] = await Promise.all([
    evidenceEntries(tx, id),
    evidenceScopes(tx, id),
    evidenceOpinions(tx, id),
    evidencePublication(tx, id),
  ]);
  const state = entries.at(-1)?.to;
  if (state === undefined) throw new Error(`document ${id} has no record`);
  return {
    document: { id, publicId: published?.publicId ?? null, state },
    entries,
    scopes,
    opinions,
    publication: published
      ? {
          sequence: published.sequence,
          projectionHash: published.projectionHash,
          scopeHashes: published.scopeHashes,
          restsOn: foundationOf(published, opinions),
        }
      : null,
    procedure: { transitions: transitions(), passes: passes() },
  };
}
