import { ApiProperty } from '@nestjs/swagger';
import { INTERPRETATION_ELEMENTS } from '../../disclosure/rules/interpretation-package.js';
import type { InterpretationElement } from '../../disclosure/rules/interpretation-package.js';
import { Code } from '../../platform/openapi/property.js';
import { ActView } from './document.responses.js';
import { FileView } from './files.responses.js';
import { UnitName } from './named.responses.js';
import { ExemptionView, PlanView } from './scope.responses.js';

export class MaterialView {
  id!: string;
  title!: string;
  text!: string | null;
  file!: FileView | null;
  @Code('InterpretationElement', INTERPRETATION_ELEMENTS, { isArray: true })
  elements!: InterpretationElement[];
}

/** One of the nine content elements: a prompt for the drafter, never a condition. */
export class ElementView {
  @Code('InterpretationElement', INTERPRETATION_ELEMENTS)
  element!: InterpretationElement;
  label!: string;
  /** ids of the materials that say they cover it */
  coveredBy!: string[];
}

/** 解读（包） of one document. */
export class InterpretationView {
  /** 谁起草谁解读: the drafting unit, the lead unit of a joint document; null where none is named yet. */
  owner!: UnitName | null;
  @ApiProperty({ type: PlanView, nullable: true })
  plan!: PlanView | null;
  materials!: MaterialView[];
  exemption!: ExemptionView | null;
  elements!: ElementView[];
}

export class InterpretationActView extends ActView {
  interpretation!: InterpretationView;
  /** the material that was added or changed */
  materialId!: string | null;
}
