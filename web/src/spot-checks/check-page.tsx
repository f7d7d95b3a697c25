import { Link, useParams } from 'react-router';
import { Loading } from '../parts/loading';
import { faultOf } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import '../self-audit/self-audit.css';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { HowDrawn } from './how-drawn';
import { Sample } from './sample';
import './spot-checks.css';
import { Tallies } from './tallies';
import { useCheck } from './use-spot-checks';
import type { Check } from './use-spot-checks';
import words from './words.json';

/** One spot check: before the draw what was fixed; after it the sample, and how anybody draws it again. */
export function CheckPage() {
  const { id = '' } = useParams();
  const read = useCheck(id);
  const { data: check } = read;
  const fault = faultOf(read);
  if (fault) return <ProblemNotice problem={fault} onReload={() => void read.refetch()} />;
  if (!check) return <Loading />;
  return (
    <>
      <CheckHead check={check} />
      {check.seed === null ? <HowDrawn check={check} /> : <Sample check={check} />}
    </>
  );
}

function CheckHead({ check }: { check: Check }) {
  const t = useWords(words);
  const title = t('checkTitle', { office: check.office.name, year: check.year, n: check.number });
  useTitle(title);
  return (
    <header className="audit-head">
      <p className="spot-back">
        <Link to="/spot-checks">{t('allChecks')}</Link>
      </p>
      <h1>{title}</h1>
      <p className="audit-facts">
        <span>{t('populationOf', { n: check.population })}</span>
        <Tallies tallies={check.tallies} />
      </p>
    </header>
  );
}
