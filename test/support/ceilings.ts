import type { Response } from 'supertest';

interface Ceiling {
  statements: number;
  roundTrips: number;
}

/**
 * What one answer may cost the database (7-speed): BEGIN, COMMIT, sign-in and key are counted. Every successful answer
 * of every story is held against it, so that no feature adds a wait that nobody has seen.
 */
export function withinCeiling(method: string, path: string, answer: Response): void {
  const told = answer.headers['yuantou-statements'];
  if (told === undefined || answer.status >= 300) return;
  const cost = { statements: Number(told), roundTrips: Number(answer.headers['yuantou-round-trips']) };
  const route = `${method} ${path.replace(/[?].*/, '').replace('/api/v1', '')}`;
  const allowed = OWN.find(([pattern]) => pattern.test(route))?.[1] ?? (method === 'get' ? READ : ACT);
  const extra = /^\w+ \/documents\/./.test(route) ? UNKNOWN_STAFF : 0;
  if (cost.statements <= allowed.statements + extra && cost.roundTrips <= allowed.roundTrips + extra) return;
  throw new Error(`${route} took ${JSON.stringify(cost)}; its ceiling is ${JSON.stringify(allowed)}`);
}

const ceiling = (statements: number, roundTrips: number): Ceiling => ({ statements, roundTrips });

const ACT = ceiling(8, 4);
const READ = ceiling(3, 3);

/** Who holds the posts of a document's units is read once after people have changed, by whichever act comes first. */
const UNKNOWN_STAFF = 1;

/** What may cost more, with the reason; everything else has the ceiling of an act or of a list. */
const OWN: readonly [route: RegExp, ceiling: Ceiling][] = [
  // A statement for each table and thousand documents, and what tells whose they are.
  [/^post .imports.issued-documents$/, ceiling(40, 20)],
  // A bulletin is seven figures with their totals, a report five, in few flights.
  [/^\w+ .figures.(bulletins|annual-report)/, ceiling(48, 30)],
  // Figures first bring their facts up to the newest act; two statements where nothing was done since, and at the very
  // first reading everything anew.
  [/^get .figures.[^/]+/, ceiling(28, 16)],
  // Who may look, the rows, and for each the document: what it is now, and whether the reader may know it.
  [/^get .self-audits.[^/]+.report.ledger/, ceiling(60, 60)],
  [/^get .self-audits.[^/]+.(report|verification|evidence)/, ceiling(13, 12)],
  [/^get .self-audits.[^/]+/, ceiling(6, 6)],
  // A correction or conversion opens a redetermination: an act on the document inside the act on the item.
  [/^post .self-audits.[^/]+.items.[^/]+.conclusions/, ceiling(22, 15)],
  // A self-audit is held, its facts counted, the document looked at; the conclusion, the chain and the row follow.
  [/^post .self-audits$/, ceiling(14, 9)],
  [/^post .self-audits.[^/]+/, ceiling(18, 12)],
  [/^put .self-audits/, ceiling(10, 6)],
  // What a task is about is asked of the feature that it belongs to, one kind at a time.
  [/^get .tasks/, ceiling(6, 6)],
  // Readings that gather what several people said: names, notices, answers, words.
  [/^get .documents.[^/]+$/, ceiling(8, 3)],
  [/^get .documents.[^/]+.(revisions|text-corrections|return-notices|attachments).*$/, ceiling(4, 4)],
  [/^get .documents.[^/]+.evidence$/, ceiling(8, 4)],
  // What a signer must see: the document, two revisions of it to compare, who judged, and who differs.
  [/^get .documents.[^/]+.signing-view$/, ceiling(10, 5)],
  // A signature may lead through the intake: its notice, and what it answers.
  [/sign-offs$/, ceiling(10, 5)],
  // Waivers answer the notice they belong to.
  [/acceptances$/, ceiling(9, 4)],
  [/returns$/, ceiling(12, 7)],
  // Files are kept before they are named, and held against the sweep until they are; the key is asked for after the
  // stream has been read.
  [/^post .documents.[^/]+.(attachments|interpretation.materials)$/, ceiling(11, 6)],
  // Numbers, registers and the public face: rows of their own, and what stood before them.
  [/(registrations|issues)$/, ceiling(13, 8)],
  [/publications$/, ceiling(16, 10)],
  // Everything is asked anew: what was signed, cleared and interpreted is released a second time.
  [/restorations$/, ceiling(24, 13)],
  // What holds now, what ended it, the row of the mark, and the public face.
  [/^post .documents.[^/]+.(validity-marks|classifications)$/, ceiling(11, 6)],
  [/(suspensions|retractions|diversions|correction-abandonments)$/, ceiling(13, 9)],
  [/text-corrections/, ceiling(15, 11)],
  [/interpretation-additions/, ceiling(18, 11)],
  // What is proposed is kept beside what is in force, which is read for it; an application is an issue and a publication.
  [/^post .*redeterminations.\d+.applications$/, ceiling(26, 16)],
  // Each feature is asked what of its own may be named.
  [/^get .*redeterminations.origins$/, ceiling(9, 9)],
  [/^get .*redeterminations/, ceiling(8, 5)],
  [/^post .*redeterminations$/, ceiling(12, 8)],
  [/redeterminations.\d+.attachments/, ceiling(12, 8)],
  [/(redeterminations|review-events)/, ceiling(10, 6)],
  // Once in years, by two persons: asked again under the lock, and each file then looked for wherever else it may be named.
  [/erasures.*$/, ceiling(24, 17)],
  // A sample is read with what everybody said of each document, under the lock and again to be shown.
  [/^get .(spot-checks|rectification)/, ceiling(6, 6)],
  [/^post .(spot-checks|rectification)/, ceiling(18, 13)],
  // A bundle brings what a document else gathers in ten acts.
  [/^post .(submissions|gate.preview)$/, ceiling(18, 9)],
  // A replay reads each document that it tries, a few in these stories; one at a time, and a thousand at the most.
  [/^post .policy-packs.[^/]+.replays$/, ceiling(20, 20)],
  // Once a year: the years are read anew before and after it.
  [/^post .calendar.years.*imports$/, ceiling(12, 10)],
  // A request with what it may ask for; and what is said of it, which may raise a duty.
  [/^get .disclosure-requests.[^/]+$/, ceiling(4, 4)],
  [/^post .disclosure-requests/, ceiling(18, 15)],
  // The old password is tried first, under the throttle of every sign-in, and both acts are recorded.
  [/^put .me.password$/, ceiling(15, 12)],
  // People, units, series of numbers, jobs: each act checks what it would contradict.
  [
    /^\w+ .(number-series|appointments|delegations|persons|units|organisation-imports|api-clients|jobs)/,
    ceiling(12, 9),
  ],
];
