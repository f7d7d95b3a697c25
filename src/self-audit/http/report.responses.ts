import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTES, KINDS } from '../../disclosure/rules/vocabulary.js';
import type { Attribute, Kind } from '../../disclosure/rules/vocabulary.js';
import { Code } from '../../platform/openapi/property.js';
import { CONCLUSIONS, REPORT_SECTIONS, SELF_AUDIT_STATES } from '../rules/vocabulary.js';
import type { Conclusion, ReportSection, SelfAuditState } from '../rules/vocabulary.js';

const COUNT = { type: 'integer' } as const;

export class IssuedFiguresView {
  @ApiProperty(COUNT)
  total!: number;
  @ApiProperty(COUNT)
  proactive!: number;
  @ApiProperty(COUNT)
  onRequest!: number;
  @ApiProperty(COUNT)
  nonDisclosure!: number;
}

export class PopulationFiguresView {
  @ApiProperty(COUNT)
  total!: number;
  @ApiProperty(COUNT)
  nonDisclosure!: number;
  @ApiProperty(COUNT)
  onRequest!: number;
}

export class ConclusionFiguresView {
  @ApiProperty(COUNT)
  keep!: number;
  @ApiProperty(COUNT)
  correctGround!: number;
  @ApiProperty(COUNT)
  correctAttribute!: number;
  @ApiProperty(COUNT)
  convert!: number;
  @ApiProperty(COUNT)
  sealed!: number;
}

export class ChangeFiguresView {
  @ApiProperty(COUNT)
  total!: number;
  @ApiProperty(COUNT)
  applied!: number;
  @ApiProperty(COUNT)
  pending!: number;
  @ApiProperty(COUNT)
  published!: number;
}

export class OverviewRowView {
  @Code('Kind', KINDS)
  kind!: Kind;
  kindLabel!: string;
  @Code('Attribute', ATTRIBUTES)
  register!: Attribute;
  registerLabel!: string;
  counts!: ConclusionFiguresView;
  @ApiProperty(COUNT)
  total!: number;
}

export class ReportedChangeView {
  /** The number in the ledger. */
  @ApiProperty(COUNT)
  position!: number;
  /** null where the reader may not know the document */
  title!: string | null;
  number!: string | null;
  @Code('Attribute', ATTRIBUTES)
  register!: Attribute;
  registerLabel!: string;
  @Code('AuditConclusion', CONCLUSIONS)
  conclusion!: Conclusion;
  conclusionLabel!: string;
  @Code('Attribute', ATTRIBUTES)
  attributeNow!: Attribute;
  attributeNowLabel!: string;
  applied!: boolean;
  publishedOn!: string | null;
}

export class KeptGroundFigureView {
  /** `cn-2019/ND-6d` */
  ground!: string;
  label!: string;
  @ApiProperty(COUNT)
  count!: number;
}

export class RequestedFigureView {
  @ApiProperty(COUNT)
  position!: number;
  title!: string | null;
  @ApiProperty(COUNT)
  applicants!: number;
  @Code('AuditConclusion', CONCLUSIONS)
  conclusion!: Conclusion;
  conclusionLabel!: string;
}

export class SectionView {
  @Code('ReportSection', REPORT_SECTIONS)
  section!: ReportSection;
  heading!: string;
  text!: string;
  /** Somebody wrote it; otherwise it is made from the figures. */
  written!: boolean;
}

export class OpenPointView {
  problem!: string;
  measure!: string;
  responsible!: string;
  dueOn!: string;
}

export class CarriedPointView extends OpenPointView {
  settled!: boolean;
  words!: string;
}

export class CarriedChangeView {
  @ApiProperty(COUNT)
  position!: number;
  @Code('AuditConclusion', CONCLUSIONS)
  conclusion!: Conclusion;
  conclusionLabel!: string;
  applied!: boolean;
}

export class ReportSignatureView {
  @ApiProperty(COUNT)
  number!: number;
  by!: string;
  post!: string;
  at!: string;
}

/** 自查整改情况报告. Tables are counted, sentences are written, the hash is over all of it. */
export class SelfAuditReportView {
  id!: string;
  @Code('SelfAuditState', SELF_AUDIT_STATES)
  state!: SelfAuditState;
  @ApiProperty(COUNT)
  version!: number;
  title!: string;
  issuer!: string;
  unit!: string;
  office!: string;
  @ApiProperty(COUNT)
  year!: number;
  /** The moment for which the figures hold. */
  asOf!: string;
  populationHash!: string;
  /** What a signature is given on. */
  hash!: string;
  sm3!: string;
  @ApiProperty({ type: () => ReportSignatureView, nullable: true })
  signature!: ReportSignatureView | null;
  submittedAt!: string | null;
  sections!: SectionView[];
  issued!: IssuedFiguresView;
  population!: PopulationFiguresView;
  conclusions!: ConclusionFiguresView;
  changes!: ChangeFiguresView;
  overview!: OverviewRowView[];
  changed!: ReportedChangeView[];
  keptGrounds!: KeptGroundFigureView[];
  requested!: RequestedFigureView[];
  points!: OpenPointView[];
  carried!: CarriedPointView[];
  carriedChanges!: CarriedChangeView[];
}

export class PopulationVerificationView {
  @ApiProperty(COUNT)
  count!: number;
  hash!: string;
  @ApiProperty(COUNT)
  recount!: number;
  rehash!: string;
  same!: boolean;
}

export class ReportVerificationView {
  @ApiProperty(COUNT)
  number!: number;
  hash!: string;
  rehash!: string;
  sameFigures!: boolean;
  same!: boolean;
}

/** What was frozen and signed, and what the record gives when it is counted again. */
export class SelfAuditVerificationView {
  @ApiProperty({ type: () => PopulationVerificationView, nullable: true })
  population!: PopulationVerificationView | null;
  @ApiProperty({ type: () => ReportVerificationView, nullable: true })
  report!: ReportVerificationView | null;
}
