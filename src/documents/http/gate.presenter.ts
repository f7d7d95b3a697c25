import { catalogueOn } from '../../disclosure/rules/grounds.js';
import { failing, issuesOf } from '../../disclosure/rules/gate.js';
import { GATE_EVENTS } from '../../disclosure/rules/vocabulary.js';
import { toProblemIssue } from '../../platform/http/problem.js';
import { labelOf, messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { adviceOn } from '../rules/advice.js';
import type { Advice } from '../rules/advice.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { gateOf } from '../rules/facts.js';
import type { World } from '../rules/world.js';
import type { Previewed } from '../use-cases/preview-bundle.js';
import { presentCheck } from './document.presenter.js';
import type { AdviceView, GateView, PreviewView } from './gate.responses.js';

export function presentGate(record: DocumentRecord, world: World, lang: Lang): GateView {
  const checks = gateOf(record, world);
  return {
    state: record.state,
    version: record.version,
    catalogue: catalogueOn(world.pack, record.documentDate ?? record.content.documentDate ?? world.today).id,
    ...presentAdvice(adviceOn(record, world), lang),
    checks: checks.map((check) => presentCheck(check, lang)),
    moments: GATE_EVENTS.map((event) => {
      const codes = [...new Set(failing(checks, event).map(({ code }) => code))];
      return { event, label: labelOf('gateEvent', event, lang), holds: codes.length === 0, failing: codes };
    }),
  };
}

function presentAdvice({ suggestions, doubts, uncoveredElements }: Advice, lang: Lang): AdviceView {
  return {
    suggestions: suggestions.map(({ attribute, ground, reviewAtEvent, because, clause, evidence }) => ({
      attribute: { code: attribute, label: labelOf('attribute', attribute, lang) },
      ground: ground && { catalogue: ground.catalogue, code: ground.code, clause: ground.clause[lang] },
      reviewAtEvent,
      because: messageOf(`suggestion.${because}`, lang).message,
      clause: clause && clause[lang],
      evidence: evidence.map(({ pointer, value }) => ({ pointer, value })),
    })),
    doubts: doubts.map((doubt) => toProblemIssue(doubt, lang)),
    uncoveredElements: uncoveredElements.map((code) => ({
      code,
      label: labelOf('interpretationElement', code, lang),
    })),
  };
}

export function presentPreview(
  { record, world, notReceived, returnedAtOnce, unanswered }: Previewed,
  lang: Lang,
): PreviewView {
  const checks = gateOf(record, world);
  const refusing = new Set<string>(failing(checks, 'intake').map(({ code }) => code));
  const items = checks
    .filter(({ code }) => refusing.has(code))
    .flatMap((check) =>
      issuesOf(check).map((issue) => ({ ...toProblemIssue(issue, lang), returnCode: check.returnCode })),
    );
  return {
    outcome: notReceived || unanswered.length > 0 ? 'notReceived' : items.length > 0 ? 'returned' : 'received',
    wouldBeReturned: items.length > 0,
    automatic: returnedAtOnce,
    round: record.round + 1,
    unanswered: unanswered.map((issue) => toProblemIssue(issue, lang)),
    items,
    ...presentAdvice(adviceOn(record, world), lang),
    checks: checks.map((check) => presentCheck(check, lang)),
  };
}
