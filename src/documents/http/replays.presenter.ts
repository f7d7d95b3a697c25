import { CHECK_CODES } from '../../disclosure/rules/vocabulary.js';
import type { CheckCode } from '../../disclosure/rules/vocabulary.js';
import { toProblemIssue } from '../../platform/http/problem.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { mayReplay } from '../rules/replaying.js';
import type { Difference, Replay } from '../use-cases/replay-pack.js';
import type { ReplayDifferenceView, ReplayedCheckView, ReplayOfferView, ReplayView } from './replays.responses.js';

export const presentReplayOffer = (actor: Actor, lang: Lang): ReplayOfferView => {
  const allowed = mayReplay(actor);
  return { allowed, because: allowed ? [] : [toProblemIssue({ code: 'replayNotYours' }, lang)] };
};

export const presentReplay = ({ pack, documents, moments, differences }: Replay, lang: Lang): ReplayView => ({
  pack: `${pack.id}@${pack.version}`,
  documents,
  moments,
  checks: checksOf(differences, lang),
  differences: differences.map((difference) => presentDifference(difference, lang)),
});

const presentDifference = (difference: Difference, lang: Lang): ReplayDifferenceView => {
  const { document, moment, at, boundTo, then, now } = difference;
  return {
    documentId: document.id,
    title: document.title,
    unit: { id: document.unit_id, name: document.unit_name },
    moment,
    momentLabel: labelOf('event', moment, lang),
    at: at.toISOString(),
    boundTo: `${boundTo.id}@${boundTo.version}`,
    then: checks(then),
    now: checks(now),
    decidedOtherwise: (then.length === 0) !== (now.length === 0),
  };
};

const checks = (codes: string[]): CheckCode[] => CHECK_CODES.filter((code) => codes.includes(code));

function checksOf(differences: Difference[], lang: Lang): ReplayedCheckView[] {
  const count = (code: CheckCode, here: 'then' | 'now', notThere: 'then' | 'now'): number =>
    differences.filter((one) => one[here].includes(code) && !one[notThere].includes(code)).length;
  return CHECK_CODES.map((check) => ({
    check,
    label: labelOf('check', check, lang),
    onlyThen: count(check, 'then', 'now'),
    onlyNow: count(check, 'now', 'then'),
  })).filter(({ onlyThen, onlyNow }) => onlyThen + onlyNow > 0);
}
