import type { InterpretationElement } from '../../disclosure/rules/interpretation-package.js';
import type { Issue } from '../../disclosure/rules/issue.js';
import { doubtsAbout, suggestionsFor, uncoveredElements } from '../../disclosure/rules/suggestions.js';
import type { Suggestion } from '../../disclosure/rules/suggestions.js';
import type { DocumentRecord } from './document-record.js';
import { gateOf } from './facts.js';
import { subjectOf } from './subject.js';
import type { World } from './world.js';

/** What a human should look at besides the checks. Nothing of it blocks, and nothing is chosen by it. */
export interface Advice {
  suggestions: Suggestion[];
  doubts: Issue[];
  /** prompts for the drafter; none where the document owes no interpretation and has none */
  uncoveredElements: InterpretationElement[];
}

export function adviceOn(record: DocumentRecord, world: World): Advice {
  const subject = subjectOf(record, world);
  return {
    suggestions: suggestionsFor(subject, world.pack),
    doubts: doubtsAbout(subject, world.pack),
    uncoveredElements: isInterpreted(record, world) ? uncoveredElements(subject) : [],
  };
}

function isInterpreted(record: DocumentRecord, world: World): boolean {
  if ((record.interpretation?.materials.length ?? 0) > 0) return true;
  const material = gateOf(record, world).find(({ code }) => code === 'interpretation-material-missing');
  return material !== undefined && material.status !== 'notApplicable';
}
