import { labelOf, messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { SeenDocument } from '../open-audit.js';
import { REPORT_SECTIONS } from '../rules/vocabulary.js';
import type { ShownReport } from '../use-cases/write-report.js';
import type { SelfAuditReportView } from './report.responses.js';

export interface ReportShown extends ShownReport {
  /** by the number in the ledger: those that the reader may know */
  documents: ReadonlyMap<number, SeenDocument & { number: string }>;
}

export function presentReport(shown: ReportShown, lang: Lang): SelfAuditReportView {
  const { audit, content, hashes, signed, written } = shown;
  const { sentences } = content;
  return {
    id: audit.id,
    state: audit.state,
    version: audit.version,
    title: messageOf('selfAuditReportTitle', lang, { unit: audit.issuer_name, year: audit.year }).message,
    issuer: audit.issuer_name,
    unit: audit.unit_name,
    office: audit.office_name,
    year: audit.year,
    asOf: content.asOf,
    populationHash: content.populationHash,
    hash: hashes.sha256,
    sm3: hashes.sm3,
    signature: signed && {
      number: signed.number,
      by: signed.signed_by,
      post: signed.post,
      at: signed.signed_at.toISOString(),
    },
    submittedAt: audit.submitted_at?.toISOString() ?? null,
    sections: REPORT_SECTIONS.map((section) => ({
      section,
      heading: labelOf('reportSection', section, lang),
      text: sentences[section],
      written: written.includes(section),
    })),
    ...presentFigures(shown, lang),
    points: content.points.map((point) => ({ ...point })),
    carried: content.carried.map((point) => ({ ...point })),
    carriedChanges: content.carriedChanges.map(({ position, conclusion, applied }) => ({
      position,
      conclusion,
      conclusionLabel: labelOf('auditConclusion', conclusion, lang),
      applied,
    })),
  };
}

type Figures = Pick<
  SelfAuditReportView,
  'issued' | 'population' | 'conclusions' | 'changes' | 'overview' | 'changed' | 'keptGrounds' | 'requested'
>;

function presentFigures({ content: { figures }, documents }: ReportShown, lang: Lang): Figures {
  const title = (position: number): string | null => documents.get(position)?.title ?? null;
  return {
    issued: { ...figures.issued },
    population: { ...figures.population },
    conclusions: { ...figures.conclusions },
    changes: { ...figures.changes },
    overview: figures.overview.map(({ kind, register, counts, total }) => ({
      kind,
      kindLabel: labelOf('kind', kind, lang),
      register,
      registerLabel: labelOf('attribute', register, lang),
      counts: { ...counts },
      total,
    })),
    changed: figures.changed.map(({ position, register, conclusion, attributeNow, applied, publishedOn }) => ({
      position,
      title: title(position),
      number: documents.get(position)?.number ?? null,
      register,
      registerLabel: labelOf('attribute', register, lang),
      conclusion,
      conclusionLabel: labelOf('auditConclusion', conclusion, lang),
      attributeNow,
      attributeNowLabel: labelOf('attribute', attributeNow, lang),
      applied,
      publishedOn,
    })),
    keptGrounds: figures.keptGrounds.map(({ ground, count }) => ({
      ground,
      label: labelOf('ground', ground.split('/')[1] ?? '', lang),
      count,
    })),
    requested: figures.requested.map(({ position, applicants, conclusion }) => ({
      position,
      title: title(position),
      applicants,
      conclusion,
      conclusionLabel: labelOf('auditConclusion', conclusion, lang),
    })),
  };
}
