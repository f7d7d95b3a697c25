import { FROM_SIGN_OFF } from '../check.js';
import type { Check, Law } from '../check.js';
import type { PaperOccasion, PaperRule } from '../policy-pack.js';
import type { Subject } from '../subject.js';
import type { CheckCode, PaperRole } from '../vocabulary.js';

/** A paper that the pack asks for, on this occasion and at this date, travels with the draft. */
function paperCheck(code: CheckCode, paper: PaperRole): Check {
  return {
    code,
    owner: 'drafter',
    pointer: '/attachments',
    requiredAt: (subject, law) => (onlyByLeader(rulesFor(paper, subject, law)) ? ['leaderSign'] : FROM_SIGN_OFF),
    contestable: true,
    binding: false,
    clause: (subject, law) => rulesFor(paper, subject, law)[0]?.clause ?? null,
    exemption: (subject, law) => (rulesFor(paper, subject, law).length > 0 ? null : 'paperNotAskedFor'),
    problems: ({ companionPapers }) => (companionPapers.includes(paper) ? [] : [{ pointer: '/attachments' }]),
  };
}

const onlyByLeader = (rules: PaperRule[]): boolean =>
  rules.length > 0 && rules.every(({ neededBy }) => neededBy === 'leaderSign');

function rulesFor(paper: PaperRole, subject: Subject, { pack, date }: Law): PaperRule[] {
  return pack.papers.filter(
    (rule) =>
      rule.paper === paper &&
      subject.issuingName !== null &&
      rule.issuingNames.includes(subject.issuingName) &&
      (rule.kinds === null || (subject.kind !== null && rule.kinds.includes(subject.kind))) &&
      (rule.from === null || rule.from <= date) &&
      (rule.to === null || date <= rule.to) &&
      rule.occasions.some((occasion) => arises(occasion, subject)),
  );
}

function arises(occasion: PaperOccasion, { flags }: Subject): boolean {
  return occasion === 'policy' ? flags.policy?.value === true : flags[occasion];
}

export const consultationStatementMissing = paperCheck('consultation-statement-missing', 'consultationStatement');
export const draftExplanationMissing = paperCheck('draft-explanation-missing', 'draftExplanation');
export const legalityReviewMissing = paperCheck('legality-review-missing', 'legalityReview');
export const fairCompetitionReviewMissing = paperCheck('fair-competition-review-missing', 'fairCompetitionReview');
export const collectiveDecisionMissing = paperCheck('collective-decision-missing', 'collectiveDecision');
