import type { Schemas } from '../../api/client';
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
        <div className="admin-scroll" tabIndex={0} role="region" aria-label={t('importFaults')}>
          <table className="admin-table">
            <caption className="visually-hidden">{t('importFaults')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('row')}</th>
                <th scope="col">{t('column')}</th>
                <th scope="col">{t('fault')}</th>
              </tr>
            </thead>
            <tbody>
              {issues.map(({ row, column, message, fix }, index) => (
                <tr key={index}>
                  <th scope="row">{row}</th>
                  <td>{label('importColumn', column)}</td>
                  <td>{[message, fix].filter(Boolean).join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
