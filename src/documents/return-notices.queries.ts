import type { Params } from '../disclosure/rules/check-result.js';
import type { Clause } from '../disclosure/rules/issue.js';
import type { CheckCode, ReturnCode } from '../disclosure/rules/vocabulary.js';
import type { Reckoning } from '../calendar/rules/working-days.js';
import type { Reader } from '../platform/database/database.js';

export interface NoticeAnswer {
  kind: 'fixed' | 'contested' | 'waived';
  words: string | null;
  personId: string;
  /** ISO 8601 */
  answeredAt: string;
}

export interface WrittenItem {
  position: number;
  code: ReturnCode;
  check: CheckCode | null;
  explanation: string;
  supplement: string;
  pointer: string | null;
  contestable: boolean;
  late: boolean;
  clause: Clause | null;
  params: Params | null;
  /** in the order in which they were given */
  answers: NoticeAnswer[];
}

/** 退文通知单 as it was issued. */
export interface WrittenNotice {
  id: string;
  year: number;
  number: number;
  round: number;
  officeId: string;
  outcome: 'resubmit' | 'notIssued';
  automatic: boolean;
  revision: number;
  receivedAt: Date;
  issuedAt: Date;
  dueOn: string | null;
  dueExplanation: Reckoning | null;
  handlerId: string | null;
  phone: string | null;
  approverId: string | null;
  packId: string;
  packVersion: string;
  items: WrittenItem[];
}

/** Every notice of one document, oldest first. */
export function noticesOf(reader: Reader, documentId: string): Promise<WrittenNotice[]> {
  return reader.query<WrittenNotice>({
    name: 'documents.returnNotices',
    text: `
      SELECT n.id, n.year, n.number, n.round, n.office_unit_id AS "officeId", n.outcome, n.automatic, n.revision,
        n.received_at AS "receivedAt", n.issued_at AS "issuedAt", n.due_on AS "dueOn",
        n.due_explanation AS "dueExplanation", n.handler_id AS "handlerId", n.handler_phone AS phone,
        n.approver_id AS "approverId", n.pack_id AS "packId", n.pack_version AS "packVersion",
        (SELECT jsonb_agg(jsonb_build_object('position', i.position, 'code', i.code, 'check', i.check_code,
            'explanation', i.explanation, 'supplement', i.supplement, 'pointer', i.pointer,
            'contestable', i.contestable, 'late', i.late, 'clause', i.clause, 'params', i.params,
            'answers', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'words', a.words,
                'personId', a.person_id, 'answeredAt', a.answered_at) ORDER BY a.sequence), '[]')
              FROM yuantou.return_answer a WHERE a.notice_id = i.notice_id AND a.position = i.position))
            ORDER BY i.position)
          FROM yuantou.return_item i WHERE i.notice_id = n.id) AS items
      FROM yuantou.return_notice n WHERE n.document_id = $1 ORDER BY n.round`,
    values: [documentId],
  });
}
