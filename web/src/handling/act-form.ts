import type { ComponentType } from 'react';
import type { Schemas } from '../api/client';
import type { DocumentView } from '../documents/use-document';

export interface ActFormProps {
  document: DocumentView;
  /** The act as the server offers it: allowed or not, why not, and in whose name it may be done. */
  action: Schemas['ActionView'];
  /** After the act; the document has been read anew by then. */
  onDone: () => void;
}

/** How one event is asked for on the screen. `acts/<event>.tsx` exports one as `act`; nothing in it says who may do it. */
export interface ActForm {
  /** The name of the event, as in `actions[].name`. */
  event: string;
  /** How it is offered: as the step's own act, beside it, or as something that cannot be taken back. */
  weight: 'primary' | 'secondary' | 'final';
  /** Its fields, with a button of its own that sends it. */
  Form: ComponentType<ActFormProps>;
}
