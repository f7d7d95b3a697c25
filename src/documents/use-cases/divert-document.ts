import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { openTask } from '../../tasks/tasks.js';
import type { DocumentRecord } from '../rules/document-record.js';
import { ActOnDocument } from './act-on-document.js';
import type { Acting } from './act-on-document.js';
import { PublicFace } from './public-face.js';

export interface Diversion {
  documentId: string;
  version: number;
  actor: Actor;
  reason: string;
}

/** Hours within which the secrecy administration has to be told (保守国家秘密法实施条例: 发现泄密, 24 小时内报告). */
const REPORT_WITHIN_HOURS = 24;

/**
 * A secret found late: with the commit the document is unreadable for everybody, whoever drafted it included. Whoever
 * found it owes the secrecy administration a report; the task says nothing of the text.
 */
@Injectable()
export class DivertDocument {
  constructor(
    private readonly actOnDocument: ActOnDocument,
    private readonly publicFace: PublicFace,
  ) {}

  run({ documentId, version, actor, reason }: Diversion): Promise<DocumentRecord> {
    return this.actOnDocument.run(
      { documentId, version, actor, event: 'divert', reason },
      {
        complete: async (acting, stored) => {
          await oweReport(acting);
          await this.publicFace.seal(acting, stored);
        },
      },
    );
  }
}

/** The report is its unit's: nobody else closes it. */
export const reportKey = (documentId: string, unitId: string): string => `${documentId}:${unitId}`;

/** To the unit of whoever sealed it: others may not even know that there was a document. */
async function oweReport({ tx, at, actor, before }: Acting): Promise<void> {
  const until = new Date(at.getTime() + REPORT_WITHIN_HOURS * 3_600_000);
  await openTask(tx, {
    kind: 'diversionReport',
    key: reportKey(before.id, actor.unitId),
    unitId: actor.unitId,
    role: 'confidentialityReviewer',
    subject: { type: 'diversion', id: before.id },
    dueOn: shanghaiDate(until),
    explanation: { code: 'diversionToReport', params: { at: minuteOf(at), until: minuteOf(until) } },
    at,
  });
}

/** As clocks in China show it: `2026-11-23 09:05`. */
const minuteOf = (at: Date): string =>
  `${shanghaiDate(at)} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
