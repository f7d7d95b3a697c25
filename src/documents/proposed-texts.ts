import type { Disclosure } from '../disclosure/rules/disclosure.js';
import type {
  Interpretation,
  InterpretationMaterial,
  InterpretationPlan,
} from '../disclosure/rules/interpretation-package.js';
import { Refused } from '../platform/errors.js';
import { uuidv7 } from '../platform/ids.js';
import { changedContent } from './rules/content.js';
import type { ContentChange } from './rules/content.js';
import type { DocumentRecord } from './rules/document-record.js';
import { EMPTY_INTERPRETATION, keepingFiles } from './rules/files.js';
import { findingsOf } from './rules/findings.js';
import { openRedetermination } from './rules/redetermination-record.js';
import type { ProposedTexts } from './rules/redetermination-act.js';
import { SCOPES } from './rules/scopes.js';
import type { ScopeTexts } from './rules/scopes.js';
import { textRow } from './new-revision.js';
import type { NewRevision } from './new-revision.js';
import { scopeHashes } from './scope-hashes.js';

/** What of a document's own elements may come with a redetermination, where it was entered here without its text. */
export type SuppliedContent = Pick<ContentChange, 'body' | 'kind' | 'policy' | 'mandatoryProactive' | 'normative'>;

export interface Wording {
  disclosure: Disclosure;
  /** undefined: the package stays as it is */
  interpretation?: GivenPackage | undefined;
  content?: SuppliedContent | undefined;
}

export interface GivenPackage {
  plan: InterpretationPlan | null;
  materials: Pick<InterpretationMaterial, 'title' | 'text' | 'elements' | 'attachmentId'>[];
}

export interface Worded {
  texts: ScopeTexts;
  proposed: ProposedTexts;
  rows: NewRevision['texts'];
}

/**
 * The three texts as they would become, and the rows under which those that are new are kept. The text of an issued
 * document is what was signed: only one that was entered without a text gets one here.
 * @param inForce the texts of the document as it stands
 */
export function wordedTexts(record: DocumentRecord, inForce: ScopeTexts, wording: Wording, at: Date): Worded {
  const supplied = Object.keys(wording.content ?? {}).length > 0;
  if (supplied && record.findings.hasBody)
    throw new Refused('gateFailed', [{ code: 'redeterminationTextGiven', pointer: '/content' }]);
  const known = openRedetermination(record);
  const disclosure = keepingFiles(wording.disclosure, known?.disclosure ?? inForce.disclosure);
  const texts: ScopeTexts = {
    content: wording.content ? changedContent(inForce.content, wording.content) : inForce.content,
    disclosure,
    interpretation: packageOf(wording.interpretation, known?.interpretation ?? inForce.interpretation, at),
  };
  return proposedOf(record, texts);
}

/** The texts with their hashes, and the rows under which those that are new are kept. */
export function proposedOf(record: DocumentRecord, texts: ScopeTexts): Worded {
  const hashes = scopeHashes(texts);
  if (texts.disclosure === null) throw new Error(`a redetermination of ${record.id} that proposes nothing`);
  const { body: _, ...content } = texts.content;
  return {
    texts,
    proposed: {
      content: hashes.content === record.hashes.content ? null : content,
      disclosure: texts.disclosure,
      interpretation: texts.interpretation,
      hashes,
      findings: findingsOf(texts),
    },
    rows: SCOPES.filter((scope) => hashes[scope] !== record.hashes[scope]).map((scope) => textRow(scope, texts[scope])),
  };
}

/** What is not given stays; what is given replaces the plan and every material, and the files stay where they hang. */
function packageOf(given: GivenPackage | undefined, before: Interpretation | null, at: Date): Interpretation | null {
  if (!given) return before;
  const base = before ?? EMPTY_INTERPRETATION;
  const materials = given.materials.map(({ title, text, elements, attachmentId }) => ({
    id: uuidv7(at),
    title,
    text,
    attachmentId,
    elements: [...elements],
  }));
  return { ...base, plan: given.plan && { ...given.plan }, materials };
}
