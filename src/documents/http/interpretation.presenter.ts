import { INTERPRETATION_ELEMENTS } from '../../disclosure/rules/interpretation-package.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { filesOf } from '../rules/files.js';
import { interpretingUnit } from '../rules/interpretation.js';
import { standingOf } from '../rules/standing.js';
import { presentFile } from './files.presenter.js';
import type { InterpretationView, MaterialView } from './interpretation.responses.js';

export function presentInterpretation(record: DocumentRecord, lang: Lang): InterpretationView {
  const { interpretation } = record;
  const materials = interpretation?.materials ?? [];
  const owner = interpretingUnit(record);
  const exemption = interpretation?.exemption ?? null;
  return {
    owner: owner && { id: owner.id, name: owner.name },
    plan: interpretation?.plan ?? null,
    materials: materials.map((material) => presentMaterial(record, material, lang)),
    exemption: exemption && { reason: exemption.reason, confirmed: isConfirmed(record) },
    elements: INTERPRETATION_ELEMENTS.map((element) => ({
      element,
      label: labelOf('interpretationElement', element, lang),
      coveredBy: materials.filter(({ elements }) => elements.includes(element)).map(({ id }) => id),
    })),
  };
}

type Material = NonNullable<DocumentRecord['interpretation']>['materials'][number];

function presentMaterial(record: DocumentRecord, material: Material, lang: Lang): MaterialView {
  const { id, title, text, attachmentId, elements } = material;
  const file = filesOf(record).find((one) => one.id === attachmentId);
  return { id, title, text, file: file ? presentFile(file, lang) : null, elements };
}

/** 核稿 or the office's review confirms it by passing what stands. */
const isConfirmed = (record: DocumentRecord): boolean =>
  standingOf(record, 'unitOfficeReview') !== null || standingOf(record, 'officeReview') !== null;
