import { workingDaysLeft } from '../../calendar/rules/working-days.js';
import { shanghaiDate } from '../../people/rules/today.js';
import { toProblemIssue } from '../../platform/http/problem.js';
import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { Side } from '../rules/campaign.js';
import { wordsAtMost } from '../rules/what-acts-ask.js';
import type { SelfAuditRow } from '../self-audit.store.js';
import type { BoardRow } from '../self-audits.queries.js';
import type { ShownAudit } from '../use-cases/read-self-audit.js';
import { erasedWords } from './items.presenter.js';
import type { AuditActionView, AuditActView, SelfAuditRowView, SelfAuditView } from './self-audits.responses.js';

interface Shown {
  view: Side;
  today: string;
  lang: Lang;
}

export function presentRow(row: BoardRow, { view, today, lang }: Shown): SelfAuditRowView {
  const reportedOn = row.submitted_at && shanghaiDate(row.submitted_at);
  return {
    id: row.id,
    year: row.year,
    issuer: { id: row.issuer_id, name: row.issuer_name },
    unit: { id: row.unit_id, name: row.unit_name },
    view,
    state: row.state,
    stateLabel: labelOf('selfAuditState', row.state, lang),
    version: row.version,
    population: row.population_count,
    prepared: row.prepared,
    undecided: row.undecided,
    frozenAt: row.frozen_at.toISOString(),
    dueOn: row.due_on,
    workingDaysLeft: row.submitted_at === null ? workingDaysLeft(today, row.due_on) : null,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    late: (reportedOn ?? today) > row.due_on,
  };
}

export function presentAudit(shown: ShownAudit, lang: Lang): SelfAuditView {
  const { audit, view, today, entries, returns, actions } = shown;
  const isWhole = view !== 'drafting';
  return {
    ...presentRow({ ...audit, drafting: !isWhole }, { view, today, lang }),
    office: { id: audit.office_id, name: audit.office_name },
    packVersion: audit.pack_version,
    populationHash: audit.population_hash,
    populationSm3: audit.population_sm3,
    tallies: isWhole
      ? audit.tallies.map((tally) => ({
          ...tally,
          label: labelOf('auditConclusion', tally.conclusion ?? 'none', lang),
        }))
      : [],
    clues: isWhole ? audit.clues.map(({ code, count }) => ({ code, count, label: labelOf('clue', code, lang) })) : [],
    entries: entries.map((row) => ({
      sequence: row.sequence,
      act: row.act,
      label: labelOf('selfAuditEvent', row.act, lang),
      by: row.person,
      post: row.post,
      reason: row.reason,
      at: row.occurred_at.toISOString(),
    })),
    returns: returns.map((row) => ({
      returned: row.sequence,
      position: row.position,
      ledgerPosition: row.ledger_position,
      words: row.words ?? erasedWords(lang),
      by: row.person,
      returnedAt: row.returned_at.toISOString(),
      answer: row.answer ?? (row.answered_at && erasedWords(lang)),
      answeredAt: row.answered_at?.toISOString() ?? null,
    })),
    reportNumber: audit.report_number,
    actions: actions.map((action) => presentAction(action, lang)),
  };
}

function presentAction({ event, why }: ShownAudit['actions'][number], lang: Lang): AuditActionView {
  const most = wordsAtMost(event);
  return {
    event,
    label: labelOf('selfAuditEvent', event, lang),
    allowed: why.length === 0,
    because: why.map((issue) => toProblemIssue(issue, lang)),
    words: most === null ? null : { most },
  };
}

export const presentAuditAct = ({ id, state, version }: SelfAuditRow): AuditActView => ({ id, state, version });
