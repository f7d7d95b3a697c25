import type { Schemas } from '../../api/client';
import { DataTable } from '../../parts/data-table';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import words from '../words.json';

/** What a sheet holds: what is wrong, row by row, or what was (or would be) added. */
export function ImportFound({ found }: { found: Schemas['OrganisationImportResponse'] }) {
  const t = useWords(words);
  const label = useLabels();
  const { issues, issueCount, units, persons, appointments, appointmentsLeft, dryRun } = found;
  if (issueCount > 0) {
    return (
      <div role="status">
        <p>{t('importFaulty', { n: issueCount })}</p>
        <DataTable
          caption={t('importFaults')}
          rows={issues.map((issue, position) => ({ ...issue, position }))}
          keyOf={({ position }) => String(position)}
          columns={[
            { name: t('row'), cell: ({ row }) => row },
            { name: t('column'), cell: ({ column }) => label('importColumn', column), look: 'whole' },
            { name: t('fault'), cell: ({ message, fix }) => [message, fix].filter(Boolean).join(' ') },
          ]}
        />
      </div>
    );
  }
  const counts = { units: units.length, persons: persons.length, appointments: appointments.length };
  return (
    <div role="status">
      <p>{t(dryRun ? 'importWould' : 'importDid', counts)}</p>
      {appointmentsLeft > 0 && <p>{t('importLeft', { n: appointmentsLeft })}</p>}
    </div>
  );
}
