import { Global, Module } from '@nestjs/common';
import { EvidenceSigner, evidenceSignerProvider } from './evidence-signer.js';
import { ReadAudit } from './read-audit.js';

/** The record of readings and the key that signs exports, for every feature of the inner side. */
@Global()
@Module({
  providers: [ReadAudit, evidenceSignerProvider],
  exports: [ReadAudit, EvidenceSigner],
})
export class EvidenceModule {}
