import { ApiProperty } from '@nestjs/swagger';
import { ActView } from './document.responses.js';
import { FileView } from './files.responses.js';

export class PlanView {
  outline!: string;
  form!: string;
  channel!: string;
  time!: string;
  responsible!: string;
}

export class MaterialView {
  id!: string;
  title!: string;
  text!: string | null;
  file!: FileView | null;
  elements!: string[];
}

/** One of the nine content elements: a prompt for the drafter, never a condition. */
export class ElementView {
  element!: string;
  label!: string;
  /** ids of the materials that say they cover it */
  coveredBy!: string[];
}

/** 解读（包） of one document. */
export class InterpretationView {
  /** 谁起草谁解读: the drafting unit, the lead unit of a joint document; null where none is named yet. */
  owner!: { id: string; name: string } | null;
  @ApiProperty({ type: PlanView, nullable: true })
  plan!: PlanView | null;
  materials!: MaterialView[];
  exemption!: { reason: string; confirmed: boolean } | null;
  elements!: ElementView[];
}

export class InterpretationActView extends ActView {
  interpretation!: InterpretationView;
  /** the material that was added or changed */
  materialId!: string | null;
}
