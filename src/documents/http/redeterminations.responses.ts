import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES } from '../../disclosure/rules/vocabulary.js';
import type { Attribute } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import {
  NAMED_ORIGINS,
  REDETERMINATION_MOVES,
  REDETERMINATION_ORIGINS,
  REDETERMINATION_STATES,
} from '../rules/redetermination-record.js';
import type {
  NamedOrigin,
  RedeterminationMove,
  RedeterminationOrigin,
  RedeterminationState,
} from '../rules/redetermination-record.js';
import { ActionView, ActView, GateItem, OpinionView, WaitingView } from './document.responses.js';
import { Named } from './named.responses.js';
import { InterpretationPackageView, ProposedDisclosureView, ScopeHashesView } from './scope.responses.js';

export class RedeterminationOriginView {
  @Code('RedeterminationOrigin', REDETERMINATION_ORIGINS)
  kind!: RedeterminationOrigin;
  label!: string;
  id!: string | null;
}

/** What a redetermination may be said to come of. */
export class OfferedOriginView {
  @Code('NamedOrigin', NAMED_ORIGINS)
  kind!: NamedOrigin['kind'];
  label!: string;
  id!: string;
  /** its number or day */
  about!: string;
}

/** What it takes to keep a restriction on an old document. */
export class HeavierJustificationView {
  @ApiProperty({ type: 'integer' })
  years!: number;
  /** characters that the reason has at least, and a harm named for each ground */
  @ApiProperty({ type: 'integer' })
  reasonAtLeast!: number;
}

/** The origins that somebody may name. */
export class OfferedOriginsView {
  items!: OfferedOriginView[];
}

/** A place where something was published. */
export class PublishedPlaceView {
  channel!: string;
  officialAddress!: string;
}

/** One redetermination: what is proposed, what everybody found of it, and how far it has come. */
export class RedeterminationView {
  @ApiProperty({ type: 'integer' })
  number!: number;
  @Code('RedeterminationState', REDETERMINATION_STATES)
  state!: RedeterminationState;
  stateLabel!: string;
  @Code('RedeterminationMove', REDETERMINATION_MOVES, { nullable: true })
  move!: RedeterminationMove | null;
  moveLabel!: string | null;
  @Code('Attribute', ATTRIBUTES)
  from!: Attribute;
  @Code('Attribute', ATTRIBUTES, { nullable: true })
  towards!: Attribute | null;
  origin!: RedeterminationOriginView;
  reason!: string;
  openedBy!: Named;
  /** ISO 8601 */
  openedAt!: string;
  changedAt!: string;
  endedAt!: string | null;
  /** what an opinion on it is bound to: send those that were displayed */
  hashes!: ScopeHashesView;
  disclosure!: ProposedDisclosureView;
  interpretation!: InterpretationPackageView | null;
  /** whether the text itself comes with it, as the document was entered without one */
  bringsContent!: boolean;
  /** applying it makes the document public: it then needs the places where it is published */
  publishes!: boolean;
  /** the text in force has changed since it was worded: it has to be worded anew */
  stale!: boolean;
  opinions!: OpinionView[];
  /** while it is under way: the checklist, judged by the law of today */
  gate!: GateItem[];
  actions!: ActionView[];
  waitingFor!: WaitingView[];
  /** of one that takes a document down: places outside of this house from which it has to be taken down too */
  takeDownElsewhere!: PublishedPlaceView[];
}

export class RedeterminationsView {
  /** id of the legal catalogue by which one is judged now: that of today */
  catalogue!: string;
  /** what keeping the restriction takes, as the document is older than the pack's years; null: no more than usual */
  @ApiProperty({ type: () => HeavierJustificationView, nullable: true })
  oldRestriction!: HeavierJustificationView | null;
  /** oldest first */
  items!: RedeterminationView[];
}

export class RedeterminationActView extends ActView {
  /** which redetermination of the document it is */
  @ApiProperty({ type: 'integer' })
  redetermination!: number;
}

export class RedeterminationAppliedView extends RedeterminationActView {
  /** where it has become public: its address on the public side and the hash of what is shown there */
  publicId!: string | null;
  projectionHash!: string | null;
  takeDownElsewhere!: PublishedPlaceView[];
}
