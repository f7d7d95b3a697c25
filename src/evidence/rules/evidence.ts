/**
 * What an exported evidence file holds, member by member as docs/evidence-format.md fixes it. Hashes are lowercase hex;
 * times are ISO 8601 in UTC. The stand-alone verifier (tools/verify-evidence.mjs) reads this and nothing else.
 */
export interface EvidenceBody {
  document: {
    id: string;
    /** its address on the public side, where it has or had one */
    publicId: string | null;
    state: string;
  };
  entries: EvidenceEntry[];
  /** Every scope value that an entry or an opinion names; `text` is left out where it is not to be shown, or erased. */
  scopes: EvidenceScope[];
  opinions: EvidenceOpinion[];
  publication: EvidencePublication | null;
  procedure: EvidenceProcedure;
}

export interface EvidenceEntry {
  sequence: number;
  act: string;
  from: string | null;
  to: string;
  personId: string | null;
  appointmentId: string | null;
  clientId: string | null;
  revision: number | null;
  scopeHashes: { content: string | null; disclosure: string | null; interpretation: string | null };
  packVersion: string;
  detailHash: string;
  reasonHash: string | null;
  occurredAt: string;
  previousHash: string | null;
  hash: { sha256: string; sm3: string };
  /** the words of the act, where they are to be shown and have not been erased */
  detail?: unknown;
  reason?: string;
}

export type EvidenceScopeName = 'content' | 'disclosure' | 'interpretation';

export interface EvidenceScope {
  scope: EvidenceScopeName;
  sha256: string;
  sm3: string;
  text?: unknown;
}

export interface EvidenceOpinion {
  id: string;
  /** the entry with which it was given */
  sequence: number;
  step: string;
  outcome: string;
  origin: 'given' | 'attested' | 'carriedOver';
  personId: string;
  appointmentId: string;
  onBehalfOf: string | null;
  /** SHA-256 of each scope that it covers */
  covers: Partial<Record<EvidenceScopeName, string>>;
  /** what happened to it afterwards, each with the entry that caused it */
  marks: { kind: string; sequence: number; scopes: EvidenceScopeName[] }[];
}

export interface EvidencePublication {
  /** the entry with which it was published */
  sequence: number;
  /** SHA-256 of what the public sees, in the scope `projection`: the public API shows the same */
  projectionHash: string;
  scopeHashes: Record<EvidenceScopeName, string>;
  /** ids of the opinions and signatures that the publication rests on */
  restsOn: string[];
}

/** The part of the procedure by which the verifier judges the record. */
export interface EvidenceProcedure {
  /** each act with the states that it leads from and to; `from` is null for an act that makes a document */
  transitions: { from: string | null; act: string; to: string }[];
  /** where the procedure goes on by itself, passing over a step whose opinion stands */
  passes: { from: string; to: string }[];
}

/** The file as a whole. The signature is over the canonical form of every other member. */
export interface Evidence extends EvidenceBody {
  format: typeof EVIDENCE_FORMAT;
  exportedAt: string;
  signature: EvidenceSignature;
}

export interface EvidenceSignature {
  algorithm: 'Ed25519';
  /** first 16 hex digits of the SHA-256 of the public key's bytes */
  keyId: string;
  /** SubjectPublicKeyInfo, DER, base64 */
  publicKey: string;
  /** base64 */
  value: string;
}

export const EVIDENCE_FORMAT = 'yuantou-evidence/1';
