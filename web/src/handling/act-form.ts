import type { ComponentType } from 'react';
import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';

/**
 * The forms of the acts. Each event that a person can do on a document has a file `acts/<event>.tsx`, found by itself and
 * loaded when the act is allowed; it exports one `ActForm` as `act`.
 *
 * - Nothing in a form says who may do it, or when: the panel (`act-panel.tsx`) shows the forms of those `actions[]` that
 *   are allowed, and the reasons against the others. The act that the document waits for is open, the others one press
 *   away.
 * - `useActForm` (`act-parts/use-act-form.ts`) sends: with the version on the screen, once under its key, the password
 *   where it is asked for; it puts the cursor where a refusal points to (`data-pointer="/finding"` on the field).
 * - The words of the opinion are the panel's (`useOpinionWords`), so that they survive a conflict and another choice.
 * - `OpinionField`, `TextField`, `ReasonForm`, `ActButton`, `ActProblem` (`act-parts/`) are what the forms are made of.
 *   What judges or signs sends `seen: document.hashes`, the hashes of what is displayed.
 * - What a form shows of itself stands in a `words.json`: that of `act-parts/`, or one in a folder of its own.
 */
export interface ActForm {
  /** The name of the event, as in `actions[].name`, and of the file. */
  event: string;
  /** How it is offered: as the step's own act, beside it, or as something that cannot be taken back. */
  weight: 'primary' | 'secondary' | 'final';
  /** Its fields, with a button of its own that sends it. */
  Form: ComponentType<ActFormProps>;
}

export interface ActFormProps {
  document: DocumentView;
  /** The act as the server offers it: allowed or not, why not, and in whose name it may be done. */
  action: Schemas['ActionView'];
  /** After the act; the document has been read anew by then. */
  onDone: () => void;
}
