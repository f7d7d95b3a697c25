import type { DocumentRecord } from './document-record.js';
import { gateOf } from './facts.js';
import type { World } from './world.js';

/** 审核清单 n/m: of the checks that apply, how many are met or waived. */
export interface Checklist {
  passed: number;
  total: number;
}

/** Counted at every act and edit, and kept with the document: a list of documents does not judge each of them again. */
export function checklistOf(record: DocumentRecord, world: World): Checklist {
  const applying = gateOf(record, world).filter(({ status }) => status !== 'notApplicable');
  const passed = applying.filter(({ status }) => status === 'pass' || status === 'waived');
  return { passed: passed.length, total: applying.length };
}
