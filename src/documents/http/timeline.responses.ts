import { ApiProperty } from '@nestjs/swagger';

export class LabelledView {
  code!: string;
  label!: string;
}

/** A step at which nobody had to act, and why: `notNeeded` here, or `opinionStands`. */
export class PassedOverView extends LabelledView {
  because!: LabelledView;
}

export class TimelinePersonView {
  id!: string;
  name!: string;
  /** 职务 */
  post!: string;
  role!: string;
  roleLabel!: string;
  unit!: { id: string; name: string };
}

/** An opinion that this act made lapse, took back, or set aside, and why. */
export class EndedOpinionView {
  opinionId!: string;
  step!: LabelledView;
  person!: string;
  unit!: string;
  mark!: LabelledView;
  @ApiProperty({ type: [LabelledView] })
  scopes!: LabelledView[];
  sentence!: string;
}

/** One act, told in words and again in its parts. */
export class TimelineEntryView {
  sequence!: number;
  act!: LabelledView;
  at!: string;
  /** null: the procedure itself */
  @ApiProperty({ type: TimelinePersonView, nullable: true })
  by!: TimelinePersonView | null;
  /** a department's own system that acted for the person */
  client!: string | null;
  @ApiProperty({ type: LabelledView, nullable: true })
  from!: LabelledView | null;
  to!: LabelledView;
  revision!: number | null;
  reason!: string | null;
  /** what was changed, for an edit */
  @ApiProperty({ type: [LabelledView] })
  changed!: LabelledView[];
  @ApiProperty({ type: [PassedOverView] })
  passedOver!: PassedOverView[];
  @ApiProperty({ type: [EndedOpinionView] })
  ended!: EndedOpinionView[];
  causedBy!: { sequence: number; label: string } | null;
  /** the whole of it in the reader's language */
  sentence!: string;
  /** of the chained record; compare it with an exported evidence file */
  hash!: string;
}
