import { ApiProperty } from '@nestjs/swagger';
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
  event!: string;
  label!: string;
  /** where it leads; the state itself where the state is left only by what then stands */
  to!: string[];
  who!: WhoView[];
}

export class StateView {
  state!: string;
  label!: string;
  final!: boolean;
  /** who may change the text here */
  @ApiProperty({ type: LabelledView, nullable: true })
  editor!: LabelledView | null;
  events!: StateEventView[];
  /** where the procedure goes on by itself, passing over a step whose opinion stands */
  goesOnTo!: string[];
}

export class WorkflowView {
  @ApiProperty({ type: [LabelledView] })
  events!: LabelledView[];
  states!: StateView[];
}
