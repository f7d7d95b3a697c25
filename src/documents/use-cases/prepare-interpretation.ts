import { Injectable } from '@nestjs/common';
import type { FileEntry } from '../../disclosure/rules/file-entry.js';
import type { InterpretationMaterial, InterpretationPlan } from '../../disclosure/rules/interpretation-package.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { NotFound, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import type { StoredFile } from '../../platform/storage/file-store.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { filesOf } from '../rules/files.js';
import {
  materialOf,
  withExemption,
  withMaterial,
  withoutMaterial,
  withoutUnshown,
  withPlan,
} from '../rules/interpretation.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { AttachFile, withFile } from './attach-file.js';
import { EditDocument } from './edit-document.js';

export interface Place {
  actor: Actor;
  documentId: string;
  version: number;
}

/** A material as it is sent: with a text, a file the document has, or a file that has just been let in. */
export interface GivenMaterial {
  title: string;
  text: string | null;
  attachmentId: string | null;
  elements: InterpretationMaterial['elements'];
  file: (StoredFile & { name: string }) | null;
}

const MAX_MATERIALS = 50;

/** 解读（包）: each change is a new revision in which only the interpretation differs, and lapses only what covers it. */
@Injectable()
export class PrepareInterpretation {
  constructor(
    private readonly clock: Clock,
    private readonly editDocument: EditDocument,
    private readonly attachFile: AttachFile,
  ) {}

  plan(place: Place, plan: InterpretationPlan): Promise<DocumentRecord> {
    return this.editDocument.run({ ...place, act: 'planInterpretation', change: (texts) => withPlan(texts, plan) });
  }

  exempt(place: Place, reason: string | null): Promise<DocumentRecord> {
    return this.editDocument.run({
      ...place,
      act: 'exemptInterpretation',
      change: (texts) => withExemption(texts, reason),
    });
  }

  async add(place: Place, given: GivenMaterial): Promise<{ record: DocumentRecord; materialId: string }> {
    const materialId = uuidv7(this.clock.now());
    const record = await this.put(place, 'addMaterial', materialId, given, (texts) => {
      if ((texts.interpretation?.materials.length ?? 0) >= MAX_MATERIALS)
        throw new Refused('tooManyMaterials', [{ code: 'tooManyMaterials', params: { limit: MAX_MATERIALS } }]);
      return texts;
    });
    return { record, materialId };
  }

  /** The whole material; a file that no material shows any more goes with the change. */
  change(place: Place, materialId: string, given: GivenMaterial): Promise<DocumentRecord> {
    return this.put(place, 'changeMaterial', materialId, given, (texts) => {
      if (!materialOf(texts, materialId)) throw new NotFound();
      return texts;
    });
  }

  remove(place: Place, materialId: string): Promise<DocumentRecord> {
    return this.editDocument.run({
      ...place,
      act: 'removeMaterial',
      change: (texts) => {
        if (!materialOf(texts, materialId)) throw new NotFound();
        return withoutMaterial(texts, materialId);
      },
    });
  }

  private put(
    place: Place,
    act: string,
    id: string,
    given: GivenMaterial,
    check: (texts: ScopeTexts) => ScopeTexts,
  ): Promise<DocumentRecord> {
    const { title, text, elements, file } = given;
    const entry = file && this.attachFile.entryOf({ ...file, role: 'interpretationMaterial', attributeMark: null });
    const attachmentId = entry?.id ?? given.attachmentId;
    if (text === null && attachmentId === null)
      throw new Refused('materialEmpty', [{ code: 'materialEmpty', pointer: '/text' }]);
    return this.editDocument.run({
      ...place,
      act,
      change: (texts) => {
        const before = check(texts);
        const filed = entry ? withFile(before, entry) : before;
        assertFileIsMaterial(filed, attachmentId);
        const after = withMaterial(filed, { id, title, text, attachmentId, elements });
        return withoutUnshown(after, materialOf(before, id)?.attachmentId ?? null);
      },
      ...(entry && file && { also: (tx, at) => this.attachFile.name(tx, place, entry, file.sm3, at) }),
    });
  }
}

function assertFileIsMaterial(texts: ScopeTexts, attachmentId: string | null): void {
  if (attachmentId === null) return;
  const file: FileEntry | undefined = filesOf(texts).find(({ id }) => id === attachmentId);
  if (file?.role !== 'interpretationMaterial')
    throw new Refused('materialFileUnknown', [{ code: 'materialFileUnknown', pointer: '/attachmentId' }]);
}
