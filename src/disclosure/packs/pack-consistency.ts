import { ISSUING_NAMES } from '../rules/vocabulary.js';
import { UNIT_KINDS } from '../../people/rules/roles.js';
import type { DeadlineRule, PaperRule, Path, PolicyPack, SignerRule, Switches } from '../rules/policy-pack.js';
import type { Kind } from '../rules/vocabulary.js';
import { isCalendarDate } from '../../calendar/rules/calendar-date.js';
import { catalogueProblems } from './catalogue-consistency.js';
import { givenTwice, token } from './pack-problem.js';
import type { PackProblem } from './pack-problem.js';

/** What a schema cannot say: codes given once, references that lead somewhere, a table without holes. */
export function packProblems(pack: Omit<PolicyPack, 'sha256'>): PackProblem[] {
  return [
    ...inForceProblems(pack.putInForceBy),
    ...givenTwice(pack.kinds, '/kinds'),
    ...givenTwice(pack.returnCodes, '/returnCodes'),
    ...givenTwice(pack.deadlines, '/deadlines'),
    ...givenTwice(pack.topics, '/topics'),
    ...danglingReturnCodes(pack),
    ...danglingKinds(pack),
    ...pack.papers.flatMap(paperProblems),
    ...pack.deadlines.flatMap(deadlineProblems),
    ...pathTableProblems(pack.paths),
    ...pack.paths.flatMap(pathProblems),
    ...seriesProblems(pack),
    ...switchProblems(pack.switches),
    ...catalogueProblems(pack),
  ];
}

const inForceProblems = ({ on }: PolicyPack['putInForceBy']): PackProblem[] =>
  isCalendarDate(on) ? [] : [{ pointer: '/putInForceBy/on', message: `${on} is no date` }];

function danglingReturnCodes({ checks, returnCodes }: Pick<PolicyPack, 'checks' | 'returnCodes'>): PackProblem[] {
  const known = new Set(returnCodes.map(({ code }) => code));
  return Object.entries(checks).flatMap(([code, { returnCode }]) =>
    returnCode === null || known.has(returnCode)
      ? []
      : [{ pointer: `/checks/${token(code)}/returnCode`, message: `${returnCode} is not among the return codes` }],
  );
}

function danglingKinds(pack: Omit<PolicyPack, 'sha256'>): PackProblem[] {
  const known = new Set(pack.kinds.map(({ code }) => code));
  const unknown = (kinds: Kind[] | null, at: string): PackProblem[] =>
    (kinds ?? []).flatMap((kind, i) =>
      known.has(kind) ? [] : [{ pointer: `${at}/${i}`, message: `${kind} is not a kind of this pack` }],
    );
  const signerKinds = (rules: SignerRule[], at: string): PackProblem[] =>
    rules.flatMap(({ kinds }, i) => (kinds === 'upward' ? [] : unknown(kinds, `${at}/${i}/kinds`)));
  return [
    ...pack.papers.flatMap(({ kinds }, i) => unknown(kinds, `/papers/${i}/kinds`)),
    ...pack.seriesLines.flatMap(({ kinds }, i) => unknown(kinds, `/seriesLines/${i}/kinds`)),
    ...pack.paths.flatMap((path, i) => [
      ...signerKinds(path.departmentSigners, `/paths/${i}/departmentSigners`),
      ...signerKinds(path.leaderSigners, `/paths/${i}/leaderSigners`),
    ]),
  ];
}

function paperProblems({ from, to }: PaperRule, i: number): PackProblem[] {
  const at = `/papers/${i}`;
  if (from !== null && !isCalendarDate(from)) return [{ pointer: `${at}/from`, message: `${from} is no date` }];
  if (to !== null && !isCalendarDate(to)) return [{ pointer: `${at}/to`, message: `${to} is no date` }];
  return from !== null && to !== null && to < from ? [{ pointer: `${at}/to`, message: 'is before from' }] : [];
}

function deadlineProblems({ unit, days, on }: DeadlineRule, i: number): PackProblem[] {
  const isYearly = unit === 'dayOfYear';
  // 2023 has no 29 February: a yearly day that is missing in most years is refused.
  if (isYearly && (on === null || !isCalendarDate(`2023-${on}`))) {
    return [{ pointer: `/deadlines/${i}/on`, message: 'a day of the year (MM-DD) is expected' }];
  }
  return isYearly === (days === null) ? [] : [{ pointer: `/deadlines/${i}/days`, message: `does not fit ${unit}` }];
}

/** Every kind of unit × issuing name has exactly one row. */
function pathTableProblems(paths: Path[]): PackProblem[] {
  return UNIT_KINDS.flatMap((unitKind) =>
    ISSUING_NAMES.flatMap((name) => {
      const rows = paths.flatMap(({ unitKinds, issuingNames }, i) =>
        unitKinds.includes(unitKind) && issuingNames.includes(name) ? [i] : [],
      );
      if (rows.length === 1) return [];
      return [
        {
          pointer: rows[1] === undefined ? '/paths' : `/paths/${rows[1]}`,
          message: `${rows.length} rows for ${unitKind} × ${name}`,
        },
      ];
    }),
  );
}

function pathProblems({ way, departmentSigners, leaderSigners }: Path, i: number): PackProblem[] {
  const at = `/paths/${i}`;
  const leaders = leaderSigners.length > 0;
  const misplaced =
    leaders === (way === 'own') ? [{ pointer: `${at}/leaderSigners`, message: `does not fit the way ${way}` }] : [];
  return [
    ...misplaced,
    ...openEnded(departmentSigners, `${at}/departmentSigners`),
    ...(leaders ? openEnded(leaderSigners, `${at}/leaderSigners`) : []),
  ];
}

/** The last rule fits every kind: else a kind would be signed by nobody. */
const openEnded = (rules: SignerRule[], at: string): PackProblem[] =>
  rules.at(-1)?.kinds === null ? [] : [{ pointer: at, message: 'the last rule must be for every kind (kinds: null)' }];

function seriesProblems({ seriesLines }: Pick<PolicyPack, 'seriesLines'>): PackProblem[] {
  const lines = seriesLines.map(({ line }) => ({ code: line }));
  const open = seriesLines.at(-1)?.kinds === null;
  return [
    ...givenTwice(lines, '/seriesLines'),
    ...(open ? [] : [{ pointer: '/seriesLines', message: 'the last line must be for every kind (kinds: null)' }]),
  ];
}

/** Withholding without reason, endorsement or review is not a switch: a pack may ask for more, never for less. */
function switchProblems(switches: Switches): PackProblem[] {
  const always: [string, string[]][] = [
    ...ISSUING_NAMES.map((name): [string, string[]] => [
      `/switches/reasonRequiredFor/${name}`,
      switches.reasonRequiredFor[name],
    ]),
    ['/switches/disclosureReviewFor', switches.disclosureReviewFor],
    ['/switches/reviewDateRequiredFor', switches.reviewDateRequiredFor],
  ];
  const { usual, latest } = switches.interpretWithin;
  return [
    ...always.flatMap(([pointer, attributes]) =>
      attributes.includes('nonDisclosure') ? [] : [{ pointer, message: 'nonDisclosure must be among them' }],
    ),
    ...(usual > latest ? [{ pointer: '/switches/interpretWithin', message: 'usual is later than latest' }] : []),
  ];
}
