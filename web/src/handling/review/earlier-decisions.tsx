import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { AttributeMark } from '../../parts/attribute-mark';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLang } from '../../words/lang';
import { useWords } from '../../words/use-words';
import { useDisclosureWords } from '../said/disclosure-lines';
import words from './words.json';

/** 往年结论: what the unit decided on documents like this one, and with which reason. */
export function EarlierDecisions({ document: { id, revision } }: { document: DocumentView }) {
  const t = useWords(words);
  const { lang } = useLang();
  const { groundWords } = useDisclosureWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['document', id, 'earlier-decisions', revision, lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/earlier-decisions', { params: { path: { id } } })),
  });
  return (
    <section aria-labelledby="earlier-title">
      <h3 id="earlier-title">{t('earlier')}</h3>
      {error && <ProblemNotice problem={error} onReload={() => void refetch()} />}
      {data?.items.length === 0 && <p>{t('noEarlier')}</p>}
      <ul className="review-decisions">
        {data?.items.map((one) => (
          <li key={one.documentId}>
            <p>
              <Link to={`/documents/${one.documentId}`}>{one.title}</Link>
            </p>
            <p className="act-note">
              {one.number} {one.documentDate} {t('likeness', { n: one.likeness })} {one.sameGround && t('sameGround')}
            </p>
            <p>
              <AttributeMark attribute={one.attribute} />
            </p>
            {one.grounds.map((ground, index) => (
              <p key={index}>{groundWords(ground)}</p>
            ))}
            <p>{one.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
