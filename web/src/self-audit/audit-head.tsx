import { NavLink } from 'react-router';
import { DeadlineLight } from '../parts/deadline-light';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { Progress } from './progress';
import type { Audit } from './use-audit';
import words from './words.json';

/** Whose, how far, until when; and the ways to its three pages. */
export function AuditHead({ audit }: { audit: Audit }) {
  const t = useWords(words);
  const title = t('auditOf', { unit: audit.issuer.name, year: audit.year });
  useTitle(title);
  const pages = [
    ['', t('overview')],
    ['/items', t('oneByOne')],
    ['/report', t('report')],
  ] as const;
  return (
    <header className="audit-head">
      <h1>{title}</h1>
      <p className="audit-facts">
        <strong>{audit.stateLabel}</strong>
        <Progress audit={audit} />
        <span>
          {t('dueOn', { on: audit.dueOn })}{' '}
          {audit.workingDaysLeft !== null && <DeadlineLight days={audit.workingDaysLeft} />}
        </span>
        {audit.late && <span className="audit-late">{t('late')}</span>}
      </p>
      <nav className="audit-tabs" aria-label={t('pages')}>
        {pages.map(([path, label]) => (
          <NavLink key={path} to={`/self-audits/${audit.id}${path}`} end>
            {label}
          </NavLink>
        ))}
      </nav>
    </header>
  );
}
