import type { FileEntry } from './file-entry.js';
import type { Attribute, ReleaseForm } from './vocabulary.js';

/** Which interest of 条例 (2019) Art. 14 is endangered: named for ground ND-3. */
export const PROTECTED_INTERESTS = [
  'nationalSecurity',
  'publicSecurity',
  'economicSecurity',
  'socialStability',
] as const;
export type ProtectedInterest = (typeof PROTECTED_INTERESTS)[number];

/** The written consent of a third party (条例 2019 Art. 15, 32). */
export interface ThirdPartyConsent {
  givenBy: string;
  /** YYYY-MM-DD */
  givenOn: string;
  /** The file that bears it, where it is attached. */
  attachmentId?: string | null;
}

/** What a ground's own duties ask the drafter to say. Which of it is asked depends on the ground (policy pack). */
export interface GroundEvidence {
  /** ND-2: the law or administrative regulation that bars disclosure … */
  law?: string | null;
  /** … and its article. */
  article?: string | null;
  /** ND-3: which interest is endangered … */
  interest?: ProtectedInterest | null;
  /** ND-3: how; ND-4: what harm the third party would suffer. */
  harm?: string | null;
  /** ND-4: whose interest. */
  thirdParty?: string | null;
  /** ND-4, to release: the consent, or … */
  consent?: ThirdPartyConsent | null;
  /** … why withholding would gravely harm the public interest. */
  publicInterest?: string | null;
  /** ND-5: why the matter has no effect outside the unit. */
  noOutwardEffect?: string | null;
  /** ND-6: the event that ends the process (decision taken, approval given). */
  endsWhen?: string | null;
  /** ND-7: that no law, regulation or rule requires the file to be disclosed, and how that was checked. */
  noDutyToDisclose?: string | null;
}

export interface ClaimedGround {
  /** The dated legal catalogue that the code is taken from, e.g. `cn-2019`. */
  catalogue: string;
  /** e.g. `ND-6d` */
  code: string;
  evidence: GroundEvidence;
}

/** When a restriction is looked at again. `annual`: long-term, in every yearly self-audit. */
export type ReviewAt = { type: 'date'; on: string } | { type: 'event'; event: string } | { type: 'annual' };

/** 公开属性认定: everything the drafter proposes, the signature fixes. */
export interface Disclosure {
  /** null: not yet proposed. */
  attribute: Attribute | null;
  /** null for `nonDisclosure`, or not yet chosen. */
  releaseForm: ReleaseForm | null;
  grounds: ClaimedGround[];
  /** The drafter's own words why the grounds apply here. */
  reason: string;
  /** 内容概述: what the public catalogue shows. */
  summary: string;
  reviewAt: ReviewAt | null;
  /** Id of the attachment (role `redactedCopy`) that is published in place of the text. */
  redactedCopy: string | null;
  /** Redacted copies and third parties' consents, judged with the attribute; absent where there are none, never empty. */
  files?: FileEntry[] | undefined;
}
