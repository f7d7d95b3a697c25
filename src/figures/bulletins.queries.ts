import type { Statement } from '../platform/database/database.js';
import type { BothLanguages, Report } from './rules/report.js';

export interface BulletinRow {
  id: string;
  year: number;
  quarter: number;
  edition: number;
  reason: string | null;
  office_name: string;
  issued_by: string;
  issued_at: Date;
  sha256: string;
  sm3: string;
}

const COLUMNS = `b.id, b.year, b.quarter, b.edition, b.reason, u.name AS office_name, p.name AS issued_by, b.issued_at,
      b.sha256, b.sm3`;
const TABLES = `yuantou.bulletin b JOIN yuantou.unit u ON u.id = b.office_unit_id JOIN yuantou.person p ON p.id = b.issued_by`;
/** Of the government that the reader's unit stands under. */
const OWN = 'b.government_unit_id = (SELECT yuantou.government_of($1::uuid))';

/** A government issues four a year: the list needs no pages. */
export const listBulletins = (unitId: string): Statement => ({
  name: 'bulletins.list',
  text: `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${OWN} ORDER BY b.year DESC, b.quarter DESC, b.edition DESC LIMIT 400`,
  values: [unitId],
});

export const bulletinById = (unitId: string, id: string): Statement => ({
  name: 'bulletins.byId',
  text: `SELECT ${COLUMNS}, b.content FROM ${TABLES} WHERE ${OWN} AND b.id = $2::uuid`,
  values: [unitId, id],
});

export type FullBulletinRow = BulletinRow & { content: BothLanguages<Report> };

export interface NewBulletin {
  id: string;
  officeId: string;
  year: number;
  quarter: number;
  edition: number;
  reason: string | null;
  content: BothLanguages<Report>;
  sha256: string;
  sm3: string;
  personId: string;
  appointmentId: string;
  at: Date;
}

export const editionsOf = (officeId: string, year: number, quarter: number): Statement => ({
  text: `SELECT coalesce(max(edition), 0) AS last FROM yuantou.bulletin
    WHERE office_unit_id = $1::uuid AND year = $2 AND quarter = $3`,
  values: [officeId, year, quarter],
});

export const insertBulletin = (one: NewBulletin): Statement => ({
  text: `INSERT INTO yuantou.bulletin (id, office_unit_id, government_unit_id, year, quarter, edition, reason, content,
      sha256, sm3, issued_by, appointment_id, issued_at)
    VALUES ($1, $2::uuid, yuantou.government_of($2::uuid), $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12)`,
  values: [
    one.id,
    one.officeId,
    one.year,
    one.quarter,
    one.edition,
    one.reason,
    JSON.stringify(one.content),
    one.sha256,
    one.sm3,
    one.personId,
    one.appointmentId,
    one.at,
  ],
});
