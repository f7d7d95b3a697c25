import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, ISSUING_NAMES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, IssuingName, Kind } from '../../disclosure/rules/vocabulary.js';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { Code, Issues } from '../../platform/openapi/property.js';
import { EVENTS } from '../rules/events.js';
import type { EventName } from '../rules/events.js';
import { URGENCIES } from '../rules/scopes.js';
import type { Urgency } from '../rules/scopes.js';
import { STATES } from '../rules/states.js';
import type { State } from '../rules/states.js';
import { UnitName } from './named.responses.js';

/** The act that somebody is waited for. */
export class AwaitedActView {
  @Code('EventName', EVENTS)
  event!: EventName;
  label!: string;
  /** ISO 8601 */
  since!: string;
  /** YYYY-MM-DD */
  due!: string | null;
}

/** One document in a list; the rest of it is one GET away. */
export class DocumentRowView {
  id!: string;
  title!: string;
  @Code('Kind', KINDS, { nullable: true })
  kind!: Kind | null;
  @Code('State', STATES)
  state!: State;
  stateLabel!: string;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  attribute!: Attribute | null;
  @Code('IssuingName', ISSUING_NAMES)
  issuingName!: IssuingName;
  @Code('Urgency', URGENCIES)
  urgency!: Urgency;
  number!: string | null;
  @ApiProperty({ type: 'integer' })
  round!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
  unit!: UnitName;
  changedAt!: string;
  /** the act that it waits for, in the to-do list */
  waiting!: AwaitedActView | null;
  /** why this person cannot take it, by what they have done to the document; another holder of the post can */
  @Issues()
  barred!: ProblemIssue[];
}
