import type { Disclosure } from './disclosure.js';
import { catalogueOn, groundInForce } from './grounds.js';
import { INTERPRETATION_ELEMENTS } from './interpretation-package.js';
import type { InterpretationElement } from './interpretation-package.js';
import { foundOf } from './released-parts.js';
import type { Clause, Issue } from './issue.js';
import type { Ground, KindRule, LegalCatalogue, PolicyPack } from './policy-pack.js';
import type { Subject } from './subject.js';
import type { Attribute, Kind } from './vocabulary.js';

/** What is usual, with its evidence. Shown as such; choosing it is a human act, nothing is ever preset. */
export interface Suggestion {
  attribute: Attribute;
  ground: { catalogue: string; code: string; clause: Clause } | null;
  /** The review is usually tied to an event (the reply, the decision). */
  reviewAtEvent: boolean;
  /** Key of the sentence that says why: `suggestion.<because>`. */
  because: string;
  clause: Clause | null;
  /** The answers of the draft that it rests on. */
  evidence: { pointer: string; value: string }[];
}

export function suggestionsFor(subject: Subject, pack: PolicyPack): Suggestion[] {
  const catalogue = catalogueOn(pack, subject.documentDate ?? subject.on);
  return [...byForwarding(subject), ...byItem(subject, catalogue), ...byKind(subject, pack, catalogue)];
}

function byForwarding({ forwarding }: Subject): Suggestion[] {
  if (!forwarding?.attribute) return [];
  const { attribute } = forwarding;
  const evidence = [{ pointer: '/forwarding/attribute', value: attribute }];
  return [{ attribute, ground: null, reviewAtEvent: false, because: 'forwarded', clause: null, evidence }];
}

function byItem({ mandatoryProactiveItem, flags }: Subject, { mandatoryItems }: LegalCatalogue): Suggestion[] {
  const item = mandatoryItems.find(
    ({ code, impliedBy }) => code === mandatoryProactiveItem.item || (impliedBy === 'normative' && flags.normative),
  );
  if (!item) return [];
  const named = item.code === mandatoryProactiveItem.item;
  const evidence = [named ? { pointer: '/mandatoryProactive/item', value: item.code } : NORMATIVE];
  const { clause } = item;
  return [{ attribute: 'proactive', ground: null, reviewAtEvent: false, because: 'mandatoryItem', clause, evidence }];
}

const NORMATIVE = { pointer: '/normative', value: 'true' };

function byKind({ kind }: Subject, pack: PolicyPack, catalogue: LegalCatalogue): Suggestion[] {
  const usual = pack.kinds.find(({ code }) => code === kind)?.suggestion;
  return usual && kind ? [asSuggestion(usual, kind, catalogue)] : [];
}

function asSuggestion(usual: NonNullable<KindRule['suggestion']>, kind: Kind, catalogue: LegalCatalogue): Suggestion {
  const ground = catalogue.grounds.find(({ code }) => code === usual.ground);
  return {
    attribute: usual.attribute,
    ground: ground ? { catalogue: catalogue.id, code: ground.code, clause: ground.clause } : null,
    reviewAtEvent: usual.reviewAtEvent,
    because: usual.because,
    clause: ground?.clause ?? null,
    evidence: [{ pointer: '/kind', value: kind }],
  };
}

/** Habits that do not hold in law, and things a human should look at. They never block. */
export function doubtsAbout(subject: Subject, pack: PolicyPack): Issue[] {
  return [
    ...materialDoubts(subject),
    ...consultationDoubts(subject),
    ...restrictionDoubts(subject, pack),
    ...catalogueDoubts(subject, pack),
  ];
}

/** 条例 Art. 12: the catalogue lists what is to be had on request; what it shows is shown to everybody. */
function catalogueDoubts({ disclosure, standing }: Subject, { switches }: PolicyPack): Issue[] {
  const { clearance } = standing;
  const isListed = disclosure?.attribute === 'onRequest' && switches.onRequestCatalogue;
  const found = foundOf({ ...clearance, files: clearance.attachments }, { part: 'summary' });
  if (!isListed || found === null || found === 'public') return [];
  return [{ code: 'doubt.notInCatalogue', pointer: '/disclosure/summary', owner: 'confidentialityReviewer' }];
}

function restrictionDoubts(subject: Subject, pack: PolicyPack): Issue[] {
  const { disclosure } = subject;
  if (!disclosure?.attribute || disclosure.attribute === 'proactive') return [];
  const discretion = discretionaryGround(disclosure, catalogueOn(pack, subject.documentDate ?? subject.on));
  const doubts = wordDoubts(disclosure.reason);
  if (discretion && isBlanketRule(subject)) {
    doubts.push({ code: 'doubt.blanketUpward', clause: discretion.clause, pointer: REASON, owner: 'drafter' });
  }
  if (discretion && disclosure.attribute === 'onRequest') {
    doubts.push({
      code: 'doubt.internalOnRequest',
      clause: discretion.clause,
      pointer: '/disclosure/grounds',
      owner: 'drafter',
    });
  }
  return doubts;
}

const REASON = '/disclosure/reason';

const discretionaryGround = ({ grounds }: Disclosure, catalogue: LegalCatalogue): Ground | undefined =>
  grounds.flatMap((claim) => groundInForce(catalogue, claim) ?? []).find(({ force }) => force === 'may');

/** A reason of hardly more than the words that are doubted. */
const SHORT = 12;

function wordDoubts(reason: string): Issue[] {
  const words = withoutSpaces(reason);
  const place = { pointer: REASON, owner: 'drafter' };
  if (words.length > SHORT) return [];
  if (words.includes('工作秘密')) return [{ code: 'doubt.workSecretOnly', ...place }];
  return /内部(文件|资料|材料|信息|事项)/u.test(words) ? [{ code: 'doubt.internalOnly', ...place }] : [];
}

const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** 请示、报告一律不公开: the law lets them be withheld, each for a reason of its own. */
function isBlanketRule({ kind, disclosure }: Subject): boolean {
  if (disclosure?.attribute !== 'nonDisclosure' || (kind !== 'request' && kind !== 'report')) return false;
  return /一律|均不|都不|凡是?|请示、?报告(类|性)?(公文|文件)?不/u.test(withoutSpaces(disclosure.reason));
}

/** A material that repeats the document explains nothing: a human judges. */
function materialDoubts({ interpretation, textFindings }: Subject): Issue[] {
  const materials = interpretation?.materials ?? [];
  return materials.flatMap(({ id }, i) =>
    textFindings.excerptMaterials.includes(id)
      ? [{ code: 'doubt.excerptOnly', pointer: `/interpretation/materials/${i}`, owner: 'unitOfficeReviewer' }]
      : [],
  );
}

/** A major decision is put to the public as a rule. */
function consultationDoubts({ flags }: Subject): Issue[] {
  return flags.majorDecision && !flags.consulted
    ? [{ code: 'doubt.notConsulted', pointer: '/consulted', owner: 'drafter' }]
    : [];
}

/** The elements of an interpretation that no material covers yet: prompts, not conditions. */
export function uncoveredElements({ interpretation }: Subject): InterpretationElement[] {
  const covered = new Set(interpretation?.materials.flatMap(({ elements }) => elements));
  return INTERPRETATION_ELEMENTS.filter((element) => !covered.has(element));
}
