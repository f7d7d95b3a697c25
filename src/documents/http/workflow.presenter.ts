import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { EDITORS } from '../rules/edit.js';
import { EVENTS } from '../rules/events.js';
import { hopsOf, targetsOf } from '../rules/procedure.js';
import { isFinal, STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { WHO_ACTS } from '../rules/who-acts.js';
import type { WhoActs } from '../rules/who-acts.js';
import type { LabelledView } from './timeline.responses.js';
import type { StateEventView, StateView, WhoView, WorkflowView } from './workflow.responses.js';

/** The procedure as the server decides by it: from the machine and the table of who acts, from nowhere else. */
export const presentWorkflow = (lang: Lang): WorkflowView => ({
  events: EVENTS.map((event) => labelled('event', event, lang)),
  states: STATES.map((state) => presentState(state, lang)),
});

function presentState(state: State, lang: Lang): StateView {
  const editor = EDITORS[state];
  return {
    ...{ state, label: labelOf('state', state, lang), final: isFinal(state) },
    editor: editor ? labelled('role', editor.role, lang) : null,
    events: EVENTS.flatMap((event): StateEventView[] => {
      const to = targetsOf(state, event);
      if (to.length === 0) return [];
      const rows = WHO_ACTS.filter((row) => row.event === event && row.states.includes(state));
      return [{ event, label: labelOf('event', event, lang), to, who: rows.map((row) => presentWho(row, lang)) }];
    }),
    goesOnTo: hopsOf(state),
  };
}

const presentWho = ({ roles, place, step, machine, systemOnly, falls }: WhoActs, lang: Lang): WhoView => ({
  roles: roles.map((role) => labelled('role', role, lang)),
  place: labelled('place', place, lang),
  step: step ? labelled('step', step, lang) : null,
  machine: machine ?? false,
  person: !systemOnly,
  falls: falls ?? false,
});

const labelled = (set: string, code: string, lang: Lang): LabelledView => ({ code, label: labelOf(set, code, lang) });
