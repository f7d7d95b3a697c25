import { ApiProperty } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import { EVENTS } from '../rules/events.js';
import type { EventName } from '../rules/events.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { LabelledView } from './timeline.responses.js';

/** Who may do it: one of these roles, in the unit that `place` names. */
export class WhoView {
  @ApiProperty({ type: [LabelledView] })
  roles!: LabelledView[];
  place!: LabelledView;
  /** the step whose opinion it gives: the bars on persons apply */
  @ApiProperty({ type: LabelledView, nullable: true })
  step!: LabelledView | null;
  /** a department's own system may do it for a named person */
  machine!: boolean;
  /** false: it comes as a bundle of that system, and nobody does it by hand */
  person!: boolean;
  /** where the post is empty it falls to the parent unit's, then to the office's */
  falls!: boolean;
}

export class StateEventView {
  @Code('EventName', EVENTS)
  event!: EventName;
  label!: string;
  /** where it leads; the state itself where the state is left only by what then stands */
  @Code('State', STATES, { isArray: true })
  to!: State[];
  who!: WhoView[];
}

export class StateView {
  @Code('State', STATES)
  state!: State;
  label!: string;
  final!: boolean;
  /** who may change the text here */
  @ApiProperty({ type: LabelledView, nullable: true })
  editor!: LabelledView | null;
  events!: StateEventView[];
  /** where the procedure goes on by itself, passing over a step whose opinion stands */
  @Code('State', STATES, { isArray: true })
  goesOnTo!: State[];
}

export class WorkflowView {
  @ApiProperty({ type: [LabelledView] })
  events!: LabelledView[];
  states!: StateView[];
}
