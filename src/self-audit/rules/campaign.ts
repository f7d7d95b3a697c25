import type { Role } from '../../people/rules/roles.js';
import type { SelfAuditEvent, SelfAuditState } from './vocabulary.js';

/** What the rules know of a self-audit. */
export interface Campaign {
  state: SelfAuditState;
  /** the unit whose people carry it out: the issuing body, or a government's office */
  unitId: string;
  /** the government office that receives the report */
  officeId: string;
  /** items that nobody has concluded */
  undecided: number;
  /** items of the office's returns that are not answered */
  unanswered: number;
  /** who concluded an item or signed the report: they do not receive it */
  authors: readonly string[];
  /** whose signature the pack asks for */
  reportSigner: 'principal' | 'anyHead';
}

/** Who asks, as which appointment. */
export interface Asking {
  personId: string;
  unitId: string;
  role: Role;
}

/** How somebody stands to a self-audit; what they see of it follows from that. */
export type Side = 'unit' | 'office' | 'drafting';

interface Post {
  side: Side;
  roles: readonly Role[];
}

const OFFICER: Post = { side: 'unit', roles: ['disclosureOfficer'] };
const OFFICE: Post = { side: 'office', roles: ['officeReviewer', 'principalHead'] };

/** Who does what: the unit's disclosure officer audits, its head signs, the government office receives. */
export const WHO_AUDITS: Record<Exclude<SelfAuditEvent, 'freeze' | 'sign'>, readonly Post[]> = {
  open: [OFFICER, { side: 'office', roles: ['officeReviewer'] }],
  conclude: [OFFICER],
  concludeGroup: [OFFICER],
  advise: [{ side: 'drafting', roles: ['disclosureOfficer'] }],
  complete: [OFFICER],
  reopen: [OFFICER],
  draftReport: [OFFICER],
  submit: [OFFICER],
  return: [OFFICE],
  answerReturn: [OFFICER],
  receive: [OFFICE],
};

const SIGNERS: Record<Campaign['reportSigner'], readonly Role[]> = {
  principal: ['principalHead'],
  anyHead: ['principalHead', 'deputyHead'],
};

const READERS: readonly Post[] = [
  { side: 'unit', roles: ['disclosureOfficer', 'principalHead', 'deputyHead'] },
  { side: 'office', roles: ['officeReviewer', 'principalHead', 'deputyHead', 'auditor'] },
  { side: 'drafting', roles: ['disclosureOfficer', 'principalHead'] },
];

export function postsFor(event: SelfAuditEvent, { reportSigner }: Pick<Campaign, 'reportSigner'>): readonly Post[] {
  if (event === 'freeze') return [];
  return event === 'sign' ? [{ side: 'unit', roles: SIGNERS[reportSigner] }] : WHO_AUDITS[event];
}

/**
 * The sides on which somebody stands.
 * @param drafted whether their unit drafted one of its documents
 */
export function sidesOf(
  asking: Pick<Asking, 'unitId'>,
  campaign: Pick<Campaign, 'unitId' | 'officeId'>,
  drafted: boolean,
): Side[] {
  return [
    ...(asking.unitId === campaign.unitId ? (['unit'] as const) : []),
    ...(asking.unitId === campaign.officeId ? (['office'] as const) : []),
    ...(drafted && asking.unitId !== campaign.unitId ? (['drafting'] as const) : []),
  ];
}

/** As what somebody may look at it, the widest view first; null: for them it does not exist. */
export function viewOf(asking: Asking, campaign: Pick<Campaign, 'unitId' | 'officeId'>, drafted: boolean): Side | null {
  const sides = sidesOf(asking, campaign, drafted);
  return READERS.find(({ side, roles }) => sides.includes(side) && roles.includes(asking.role))?.side ?? null;
}

/** What is being decided is the unit's own matter until it reports. */
export const showsItems = (view: Side, submittedAt: Date | null): boolean => view !== 'office' || submittedAt !== null;

/** The roles that may look at self-audits at all: what a route names. */
export const SELF_AUDIT_READERS: readonly Role[] = [...new Set(READERS.flatMap(({ roles }) => roles))];

/** Who may be asked for the signature by one pack or another. */
export const REPORT_SIGNERS: readonly Role[] = SIGNERS.anyHead;

export const rolesThatAudit = (...events: (keyof typeof WHO_AUDITS)[]): readonly Role[] => [
  ...new Set(events.flatMap((event) => WHO_AUDITS[event].flatMap(({ roles }) => roles))),
];
