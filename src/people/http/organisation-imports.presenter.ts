import type { Issue } from '../../platform/errors.js';
import { sentenceOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { MOST_ISSUES } from '../use-cases/import-organisation.js';
import type { ImportOutcome } from '../use-cases/import-organisation.js';
import type { ImportIssueResponse, OrganisationImportResponse } from './organisation-imports.responses.js';

export function presentImport(
  outcome: ImportOutcome,
  { rows, dryRun, lang }: { rows: number; dryRun: boolean; lang: Lang },
): OrganisationImportResponse {
  const { units, persons, posts } = outcome.alreadyThere;
  return {
    dryRun,
    rows,
    issueCount: outcome.issues.length,
    issues: outcome.issues.slice(0, MOST_ISSUES).map((issue) => presentIssue(issue, lang)),
    units: outcome.units.map(({ row, name, shortName, kind, parentUnit }) => ({
      row,
      name,
      shortName,
      kind,
      parentUnit,
    })),
    persons: outcome.persons.map(({ row, username, name }) => ({ row, username, name })),
    appointments: outcome.posts.map(({ row, username, unit, role, startsOn, endsOn }) => {
      return { row, username, unit, role, startsOn, endsOn };
    }),
    alreadyThere: { units, persons, appointments: posts },
    appointmentsLeft: outcome.left.posts,
  };
}

function presentIssue({ code, pointer = '', params, owner }: Issue, lang: Lang): ImportIssueResponse {
  const [, , row = '0', column = ''] = pointer.split('/');
  const { message, fix } = sentenceOf(code, lang, params);
  return {
    row: Number(row),
    column,
    code,
    message,
    ...(fix !== undefined && { fix }),
    ...(owner !== undefined && { owner }),
  };
}
