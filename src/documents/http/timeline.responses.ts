import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../people/rules/roles.js';
import type { Role } from '../../people/rules/roles.js';
import { Code } from '../../platform/openapi/property.js';
import { UnitName } from './named.responses.js';

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
  @Code('Role', ROLES)
  role!: Role;
  roleLabel!: string;
  unit!: UnitName;
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

/** The act in the record that brought it about. */
export class CauseView {
  @ApiProperty({ type: 'integer' })
  sequence!: number;
  label!: string;
}

/** One act, told in words and again in its parts. */
export class TimelineEntryView {
  @ApiProperty({ type: 'integer' })
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
  @ApiProperty({ type: 'integer', nullable: true })
  revision!: number | null;
  reason!: string | null;
  /** what was changed, for an edit */
  @ApiProperty({ type: [LabelledView] })
  changed!: LabelledView[];
  @ApiProperty({ type: [PassedOverView] })
  passedOver!: PassedOverView[];
  @ApiProperty({ type: [EndedOpinionView] })
  ended!: EndedOpinionView[];
  causedBy!: CauseView | null;
  /** the whole of it in the reader's language */
  sentence!: string;
  /** of the chained record; compare it with an exported evidence file */
  hash!: string;
}
