import type { Answer, Standing, Subject, Waiting, WaitingFor } from '../../disclosure/rules/subject.js';
import { PAPER_ROLES } from '../../disclosure/rules/vocabulary.js';
import type { CheckCode, PaperRole } from '../../disclosure/rules/vocabulary.js';
import type { Role } from '../../people/rules/roles.js';
import type { DocumentRecord, Opinion, ReturnItem } from './document-record.js';
import type { World } from './world.js';
import { filesOf } from './files.js';
import { clearanceThatCounts } from './clearance.js';
import { hasNoReply } from './countersigning.js';
import { isSigned, signaturesOf } from './signers.js';
import { answerOf, concernedUnits, standingOf } from './standing.js';
import { isBeforeIssuing, isInsideUnit } from './states.js';
import { vacantPosts } from './vacancy.js';

/** The document in the words of the gate: what it judges knows the law and nothing of the procedure. */
export function subjectOf(record: DocumentRecord, world: World): Subject {
  const { content } = record;
  const files = filesOf(record).map(({ id, name, role, attributeMark }) => ({ id, name, role, attributeMark }));
  return {
    on: world.today,
    kind: content.kind,
    issuingName: record.issuingName,
    draftingUnitKind: record.unit.kind,
    documentDate: record.documentDate ?? content.documentDate,
    title: content.title,
    mainRecipients: content.mainRecipients,
    copyRecipients: content.copyRecipients,
    contact: content.contact,
    hasBody: record.findings.hasBody,
    flags: {
      policy: content.policy && {
        value: content.policy.answer,
        reason: content.policy.reason,
        confirmed: isPolicyConfirmed(record),
      },
      normative: content.normative,
      normativeNumber: record.normativeNumber,
      majorDecision: content.majorDecision,
      consulted: content.consulted,
    },
    mandatoryProactiveItem: {
      answered: content.mandatoryProactive !== null,
      item: content.mandatoryProactive?.item ?? null,
      reason: content.mandatoryProactive?.reason ?? '',
    },
    joint: { units: jointUnits(record), opinionsOwed: opinionsOwed(record, world) },
    forwarding: content.forwarding,
    disclosure: record.disclosure,
    interpretation: confirmedInterpretation(record),
    attachments: files,
    companionPapers: files.map(({ role }) => role).filter(isPaper),
    standing: standing(record, world),
    waiting: waiting(record),
    vacantPosts: vacantPosts(record, world.pack),
    contested: answers(record, 'contested'),
    waived: answers(record, 'waived'),
    textFindings: { secrecyMarks: [], excerptMaterials: record.findings.excerptMaterials },
  };
}

const isPaper = (role: string): role is PaperRole => PAPER_ROLES.some((paper) => paper === role);

/** 核稿 confirms the policy question; a bundle from outside brings its own attestation of it; the office's review too. */
const isPolicyConfirmed = (record: DocumentRecord): boolean =>
  standingOf(record, 'unitOfficeReview') !== null || standingOf(record, 'officeReview') !== null;

function confirmedInterpretation(record: DocumentRecord): Subject['interpretation'] {
  const { interpretation } = record;
  if (!interpretation?.exemption) return interpretation;
  return { ...interpretation, exemption: { ...interpretation.exemption, confirmed: isPolicyConfirmed(record) } };
}

function jointUnits({ content, unit }: DocumentRecord): Subject['joint']['units'] {
  if (content.jointUnits.length === 0) return [];
  const all = [...new Set([unit.id, ...content.jointUnits])];
  return all.map((unitId) => ({ unitId, lead: unitId === content.leadUnitId }));
}

const opinionsOwed = (record: DocumentRecord, world: World): string[] =>
  concernedUnits(record).filter((unitId) => !answerOf(record, unitId) && !hasNoReply(record, world, unitId));

const ENDORSING = ['disclosureReview', 'officeEndorsement', 'redeterminationReview'] as const;

function standing(record: DocumentRecord, world: World): Standing {
  const clearance = clearanceThatCounts(record);
  const signatures = signaturesOf(record, world.pack, 'departmentSignOff');
  const last = isSigned(record, world.pack, 'departmentSignOff') ? (signatures.at(-1) ?? null) : null;
  return {
    endorsement: ENDORSING.some((step) => standingOf(record, step) !== null),
    clearance: {
      text: clearance?.clearings?.text ?? null,
      summary: clearance?.clearings?.summary ?? null,
      interpretation: clearance?.clearings?.interpretation ?? null,
      attachments: Object.fromEntries(
        filesOf(record).map(({ id }) => [id, clearance?.clearings?.files[id] ?? null] as const),
      ),
      notYetOwed: addedByOffice(record, clearance),
    },
    departmentSignOff: last === null ? 'none' : last.role === 'principalHead' ? 'principal' : 'deputy',
    interpretationApprovedByPrincipal: last?.role === 'principalHead' && last.onBehalfOf === null,
  };
}

/** What the office put in while it reviews: its own clearance, which comes after the acceptance, will judge it. */
function addedByOffice(record: DocumentRecord, clearance: Opinion | null): string[] {
  const edited = record.submitted !== null && record.submitted.revision < record.revision;
  if (record.state !== 'officeReview' || !edited) return [];
  return filesOf(record)
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(clearance?.clearings?.files ?? {}, id));
}

/** Who will still act on the way ahead; nobody does once the document has left the unit, or came from outside. */
function waiting(record: DocumentRecord): Waiting {
  const ahead = (role: Role): WaitingFor | null =>
    isInsideUnit(record.state) ? { role, unitName: record.unit.name } : null;
  return {
    policyConfirmation: ahead('unitOfficeReviewer'),
    endorsement: ahead('disclosureOfficer'),
    clearance: ahead('confidentialityReviewer'),
    departmentSignOff: ahead('principalHead'),
    jointOpinions: ahead('principalHead'),
    normativeNumber: isBeforeIssuing(record.state) && record.normativeNumber === null ? registrar(record) : null,
  };
}

const registrar = (record: DocumentRecord): WaitingFor => ({
  role: 'registrar',
  unitName: record.issuingName === 'department' ? record.unit.name : (record.office?.name ?? null),
});

/**
 * The department's answers to the newest return that raised a check, and the office's waivers of contested ones. A
 * newer notice that raises the check again is the office's answer to the older objection, which it ends.
 */
function answers(record: DocumentRecord, wanted: 'contested' | 'waived'): Partial<Record<CheckCode, Answer>> {
  const found: Partial<Record<CheckCode, Answer>> = {};
  for (const notice of record.returns) {
    for (const { check } of notice.items) if (check) delete found[check];
    for (const item of notice.items) {
      const answer = wanted === 'contested' ? objectionTo(item) : item.waived;
      if (item.check && answer) found[item.check] = answer;
    }
  }
  return found;
}

const objectionTo = ({ answer }: ReturnItem): Answer | null =>
  answer?.kind === 'contested' ? { by: answer.by, reason: answer.words ?? '' } : null;
