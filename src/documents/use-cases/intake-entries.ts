import type { Entry } from '../record-transition.js';
import type { Decision } from '../rules/decide.js';
import type { Opinion } from '../rules/document-record.js';
import type { World } from '../rules/facts.js';
import type { State } from '../rules/states.js';
import { authorshipOf } from './act-on-document.js';
import type { Handed } from './handed-bundle.js';

interface Intake {
  handed: Handed;
  act: 'receive' | 'resubmit';
  from: State | null;
  decision: Extract<Decision, { ok: true }>;
  world: World;
  opinions: Opinion[];
}

/** Two lines of the record: somebody hands the bundle in, and the machine's intake, which that caused. */
export function intakeEntries({ handed, act, from, decision, world, opinions }: Intake): Entry[] {
  const { actor, at, bundle, hash } = handed;
  const { path, facts, after } = decision;
  return [
    {
      act,
      from,
      to: 'officeIntake',
      by: authorshipOf(actor, at),
      reason: null,
      detail: {
        externalId: bundle.externalId,
        bundle: hash,
        attested: opinions.map(({ id, step, personId }) => ({ id, step, personId })),
        answers: bundle.answers.map(({ position, words }) => ({ position, words })),
        path: [...path],
        facts: { ...facts },
      },
      causedBy: null,
    },
    {
      act: 'intake',
      from: 'officeIntake',
      to: after.state,
      by: { personId: null, appointmentId: null, clientId: null, at },
      reason: null,
      detail: { pack: `${world.pack.id}@${world.pack.version}`, failing: [...facts.gate.intake] },
      causedBy: 0,
    },
  ];
}
