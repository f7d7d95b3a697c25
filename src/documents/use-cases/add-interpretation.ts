import { Injectable } from '@nestjs/common';
import type { InterpretationElement } from '../../disclosure/rules/interpretation-package.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Conflict, NotAllowed, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import type { StoredFile } from '../../platform/storage/file-store.js';
import { newRevision } from '../new-revision.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { EMPTY_INTERPRETATION } from '../rules/files.js';
import { findingsOf } from '../rules/findings.js';
import {
  mayDraftAddition,
  mayJudgeAddition,
  whyNotJudged,
  withAddition,
  withJudgement,
} from '../rules/interpretation-addition.js';
import type { AdditionStep } from '../rules/interpretation-addition.js';
import { isSignedWithDocument } from '../rules/releasing.js';
import type { ScopeTexts } from '../rules/scopes.js';
import { wasReleasedHere } from '../rules/who-acts.js';
import { scopeHash } from '../scope-hashes.js';
import { readScopeTexts } from '../scope-texts.queries.js';
import { ActOnDocument, actingPerson } from './act-on-document.js';
import { AttachFile, withFile } from './attach-file.js';
import { refuseSecrets } from './edit-document.js';
import { PublicFace } from './public-face.js';
import { StepBeside } from './step-beside.js';
import type { Standing } from './step-beside.js';

interface Request {
  documentId: string;
  version: number;
  actor: Actor;
}

export interface DraftedAddition extends Request {
  title: string;
  text: string | null;
  elements: InterpretationElement[];
  /** 解读形式; needed where the document has no plan of interpretation */
  form: string | null;
  file: (StoredFile & { name: string }) | null;
}

export interface JudgedAddition extends Request {
  step: AdditionStep;
  /** hash of the interpretation that was displayed */
  seen: string;
  comment: string | null;
}

/**
 * An interpretation beside a document that is published already: one that was deferred, or a further one, drafted, cleared
 * and signed by itself. The document is untouched, and the public sees it with the commit.
 */
@Injectable()
export class AddInterpretation {
  constructor(
    private readonly stepBeside: StepBeside,
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
    private readonly attachFile: AttachFile,
  ) {}

  /** Asked before a file is let in. */
  assertWelcome(place: Request, repeatable: boolean): Promise<void> {
    return this.attachFile.assertWelcome(place, repeatable, assertMayDraft);
  }

  draft({ title, text, elements, form, file, ...request }: DraftedAddition): Promise<DocumentRecord> {
    const entry = file && this.attachFile.entryOf({ ...file, role: 'interpretationMaterial', attributeMark: null });
    if (text === null && !entry) throw new Refused('materialEmpty', [{ code: 'materialEmpty', pointer: '/text' }]);
    return this.stepBeside.run({
      ...request,
      act: 'draftInterpretation',
      take: async (standing) => {
        const { tx, record, actor, at } = standing;
        assertMayDraft(record, actor);
        if (entry && file) await this.attachFile.name(tx, request, entry, file.sm3, at);
        const before = await readScopeTexts(tx, record.id, record.hashes);
        const texts = entry ? withFile(before, entry) : before;
        const material = { id: uuidv7(at), title, text, attachmentId: entry?.id ?? null, elements: [...elements] };
        const interpretation = added(texts, material, form);
        refuseSecrets({ ...texts, interpretation });
        const hash = scopeHash('interpretation', interpretation).sha256;
        const findings = findingsOf({ ...texts, interpretation });
        const after = withAddition(record, { interpretation, hash, findings, by: actingPerson(actor) });
        const revision = newRevision(record, after, { interpretation }, actor);
        return { after, revision, detail: { materialId: material.id, revision: after.revision } };
      },
    });
  }

  judge({ step, seen, comment, ...request }: JudgedAddition): Promise<DocumentRecord> {
    return this.stepBeside.run({
      ...request,
      act: step === 'interpretationClearance' ? 'clear' : 'sign',
      take: async ({ record, world, actor, at }: Standing) => {
        assertPublished(record);
        const by = actingPerson(actor);
        const barred = mayJudgeAddition(record, world.pack, step, by);
        if (barred.length > 0) throw new NotAllowed('notAllowed', barred);
        if (seen !== record.hashes.interpretation)
          throw new Conflict('displayedHashStale', [{ code: 'displayedHashStale', pointer: '/seen/interpretation' }]);
        const why = whyNotJudged(record, step, !isSignedWithDocument(record, world));
        if (why.length > 0) throw new Refused('gateFailed', why);
        const after = withJudgement(record, step, by, uuidv7(at));
        return { after, detail: { step, ...(comment !== null && { comment }) } };
      },
    });
  }

  /** The event `addInterpretation`: what was cleared and signed, or deferred, comes out. */
  add(request: Request): Promise<DocumentRecord> {
    let release: ((stored: DocumentRecord) => Promise<void>) | undefined;
    return this.actOnDocument.run(
      { ...request, event: 'addInterpretation' },
      {
        prepare: async (acting) => {
          release = await this.publicFace.addInterpretation(acting, acting.before);
          return {};
        },
        complete: async (_, stored) => release?.(stored),
      },
    );
  }
}

type Interpreted = NonNullable<ScopeTexts['interpretation']>;

function added(
  { interpretation }: ScopeTexts,
  material: Interpreted['materials'][number],
  form: string | null,
): Interpreted {
  const base = interpretation ?? EMPTY_INTERPRETATION;
  if (!base.plan && !form?.trim()) throw new Refused('gateFailed', [{ code: 'additionPlanMissing', pointer: '/form' }]);
  const plan = base.plan ?? { outline: '', form: form ?? '', channel: '', time: '', responsible: '' };
  return { ...base, plan, materials: [...base.materials, material] };
}

function assertMayDraft(record: DocumentRecord, actor: Actor): void {
  assertPublished(record);
  const barred = mayDraftAddition(record, actingPerson(actor));
  if (barred.length > 0) throw new NotAllowed('notAllowed', barred);
}

function assertPublished(record: DocumentRecord): void {
  const { state } = record;
  if (state === 'published' && wasReleasedHere(record)) return;
  throw new Conflict('notInThisState', [{ code: 'notInThisState', params: { event: 'addInterpretation', state } }]);
}
