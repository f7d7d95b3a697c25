import type { InterpretationMaterial, InterpretationPlan } from '../../disclosure/rules/interpretation-package.js';
import type { DocumentRecord, UnitFacts } from './document-record.js';
import { EMPTY_INTERPRETATION, filesOf, withFiles } from './files.js';
import type { ScopeTexts } from './scopes.js';

/** 谁起草谁解读: the drafting unit; of a joint document its lead unit. Null: joint, and no lead is named yet. */
export function interpretingUnit(record: DocumentRecord): UnitFacts | null {
  if (record.content.jointUnits.length === 0) return record.unit;
  return record.units.find(({ id }) => id === record.content.leadUnitId) ?? null;
}

export const withPlan = (texts: ScopeTexts, plan: InterpretationPlan): ScopeTexts =>
  withPackage(texts, (before) => ({ ...before, plan }));

/** A claim is confirmed by 核稿, not by whoever makes it; null takes it back. */
export const withExemption = (texts: ScopeTexts, reason: string | null): ScopeTexts =>
  withPackage(texts, (before) => ({
    ...before,
    exemption: reason === null ? null : { reason, confirmed: false },
  }));

/** Adds the material, or puts it in the place of the one with its id. */
export function withMaterial(texts: ScopeTexts, material: InterpretationMaterial): ScopeTexts {
  return withPackage(texts, (before) => {
    const known = before.materials.some(({ id }) => id === material.id);
    const materials = known
      ? before.materials.map((one) => (one.id === material.id ? material : one))
      : [...before.materials, material];
    return { ...before, materials };
  });
}

export const materialOf = (texts: ScopeTexts, id: string): InterpretationMaterial | undefined =>
  texts.interpretation?.materials.find((material) => material.id === id);

/** Without the material, and without its file unless another material shows the same one. */
export function withoutMaterial(texts: ScopeTexts, id: string): ScopeTexts {
  const gone = materialOf(texts, id);
  const after = withPackage(texts, (before) => ({
    ...before,
    materials: before.materials.filter((material) => material.id !== id),
  }));
  return gone ? withoutUnshown(after, gone.attachmentId) : after;
}

/** The file goes where no material shows it any more. */
export function withoutUnshown(texts: ScopeTexts, fileId: string | null): ScopeTexts {
  const shown = texts.interpretation?.materials.some(({ attachmentId }) => attachmentId === fileId) ?? false;
  if (fileId === null || shown) return texts;
  return withFiles(
    texts,
    filesOf(texts).filter((file) => file.id !== fileId),
  );
}

type Package = NonNullable<ScopeTexts['interpretation']>;

const withPackage = (texts: ScopeTexts, change: (before: Package) => Package): ScopeTexts => ({
  ...texts,
  interpretation: change(texts.interpretation ?? EMPTY_INTERPRETATION),
});
