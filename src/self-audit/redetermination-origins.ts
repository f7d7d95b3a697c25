import { Injectable } from '@nestjs/common';
import { RedeterminationOrigins } from '../documents/redeterminations.js';
import type { NamedOrigin } from '../documents/rules/redetermination-record.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Reader } from '../platform/database/database.js';
import { showsItems, viewOf } from './rules/campaign.js';
import { isOfficeReader, isUnitReader } from './rules/spot-check.js';

interface AuditOf {
  id: string;
  year: number;
  unit_id: string;
  office_id: string;
  drafted_by: string;
  position: number;
  submitted_at: Date | null;
}

interface OrderOf {
  id: string;
  year: number;
  number: number;
  unit_id: string;
  office_id: string;
}

/** Self-audits that a document is an item of, and rectification orders about it, for whoever may read them. */
@Injectable()
export class SelfAuditOrigins extends RedeterminationOrigins {
  readonly kinds = ['selfAudit', 'rectification'] as const;

  async offered(reader: Reader, actor: Actor, documentId: string): Promise<NamedOrigin[]> {
    const [audits, orders] = await Promise.all([
      reader.query<AuditOf>({
        name: 'selfAudit.ofDocument',
        text: `SELECT a.id, a.year, a.unit_id, a.office_id, m.unit_id AS drafted_by, m.position, a.submitted_at
          FROM yuantou.self_audit_item m JOIN yuantou.self_audit a ON a.id = m.self_audit_id
          WHERE m.document_id = $1::uuid AND a.state <> 'preparing' ORDER BY a.year DESC, a.id`,
        values: [documentId],
      }),
      reader.query<OrderOf>({
        name: 'rectifications.ofDocument',
        text: `SELECT r.id, r.year, r.number, r.unit_id, r.office_id
          FROM yuantou.spot_check_member m
          JOIN yuantou.spot_check_item i ON i.spot_check_id = m.spot_check_id AND i.position = m.position
          JOIN yuantou.rectification r ON r.item_id = i.id
          WHERE m.document_id = $1::uuid ORDER BY r.id DESC`,
        values: [documentId],
      }),
    ]);
    return [
      ...audits
        .filter((audit) => isShown(audit, actor))
        .map(({ id, year, position }): NamedOrigin => ({ kind: 'selfAudit', id, about: `${year} #${position}` })),
      ...orders
        .filter((order) => isUnitReader(actor, order.unit_id) || isOfficeReader(actor, order.office_id))
        .map(({ id, year, number }): NamedOrigin => ({ kind: 'rectification', id, about: `〔${year}〕${number}` })),
    ];
  }
}

function isShown(audit: AuditOf, actor: Actor): boolean {
  const campaign = { unitId: audit.unit_id, officeId: audit.office_id };
  const view = viewOf(actor, campaign, audit.drafted_by === actor.unitId);
  return view !== null && showsItems(view, audit.submitted_at);
}
