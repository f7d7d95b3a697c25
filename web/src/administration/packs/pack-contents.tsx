import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, ask } from '../../api/client';
import type { Schemas } from '../../api/client';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLabels } from '../../parts/use-labels';
import { usePlace } from '../../parts/use-place';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import words from '../words.json';
import { wordsOf } from './words-of';

type Pack = Schemas['PolicyPackResponse'];

/** One pack, section by section: switches, checks with their clauses, return codes, grounds, deadlines. */
export function PackContents({ id }: { id: string }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { data: pack, error } = useQuery({
    queryKey: ['policy-pack', id, 'current', lang],
    queryFn: () => ask(api.GET('/api/v1/policy-packs/{id}', { params: { path: { id } } })),
  });
  if (error) return <ProblemNotice problem={error} />;
  if (!pack) return <Loading />;
  return (
    <>
      <p className="admin-note">{t('packHash', { hash: pack.sha256 })}</p>
      <Section title={t('switches')}>
        <Switches pack={pack} />
      </Section>
      <Section title={t('checks')}>
        <Checks pack={pack} />
      </Section>
      <Section title={t('returnCodes')}>
        <Codes pack={pack} />
      </Section>
      <Section title={t('groundsTitle')}>
        <Grounds pack={pack} />
      </Section>
      <Section title={t('deadlines')}>
        <Deadlines pack={pack} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="admin-form">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Pairs({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="admin-pairs">
      {rows.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Switches({ pack }: { pack: Pack }) {
  const label = useLabels();
  const { lang } = useLang();
  return (
    <Pairs rows={Object.entries(pack.switches).map(([name, value]) => [label('switch', name), wordsOf(value, lang)])} />
  );
}

function Checks({ pack }: { pack: Pack }) {
  const label = useLabels();
  const { lang } = useLang();
  return (
    <Pairs
      rows={Object.entries(pack.checks).map(([code, { clause, returnCode }]) => [
        label('check', code),
        [clause[lang], returnCode].filter(Boolean).join(' · '),
      ])}
    />
  );
}

function Codes({ pack }: { pack: Pack }) {
  const { lang } = useLang();
  const placeOf = usePlace();
  const told = ({ clause, place, cure }: Pack['returnCodes'][number]) =>
    [clause[lang], place !== null && placeOf(place), cure?.[lang]].filter(Boolean).join(' · ');
  return <Pairs rows={pack.returnCodes.map((rule) => [`${rule.code} ${rule.gist[lang]}`, told(rule)])} />;
}

function Grounds({ pack }: { pack: Pack }) {
  const label = useLabels();
  const { lang } = useLang();
  return (
    <>
      {pack.catalogues.map(({ id, title, validFrom, validTo, grounds }) => (
        <section key={id}>
          <h3>
            {title[lang]} <small>{[validFrom, validTo].filter(Boolean).join(' – ')}</small>
          </h3>
          <Pairs rows={grounds.map(({ code, clause }) => [`${code} ${label('ground', code)}`, clause[lang]])} />
        </section>
      ))}
    </>
  );
}

function Deadlines({ pack }: { pack: Pack }) {
  const t = useWords(words);
  const label = useLabels();
  const { lang } = useLang();
  return (
    <Pairs
      rows={pack.deadlines.map(({ code, days, on, clause }) => [
        label('deadline', code),
        [days === null ? on : t('days', { n: days }), clause[lang]].filter(Boolean).join(' · '),
      ])}
    />
  );
}
