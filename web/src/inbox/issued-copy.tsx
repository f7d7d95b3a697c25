import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { AttributeMark } from '../parts/attribute-mark';
import { DocumentText } from '../parts/document-text';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useLabels } from '../parts/use-labels';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { Fact } from './fact';
import './preview.css';
import words from './words.json';

/** What recipients read: the document as it was issued to their unit, and nothing of how it came about. */
export function IssuedCopy({ id }: { id: string }) {
  const t = useWords(words);
  const label = useLabels();
  const { lang } = useLang();
  const { data, error, refetch } = useQuery({
    queryKey: ['document', id, 'issued-copy', lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/issued-copy', { params: { path: { id } } })),
  });
  if (error) return <ProblemNotice problem={error} onReload={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <article className="preview" aria-labelledby="preview-title">
      <header className="preview-head">
        <h2 id="preview-title" tabIndex={-1}>
          {data.title}
        </h2>
        <p className="preview-facts">
          <span>{data.number}</span>
          <span>{data.documentDate}</span>
          <AttributeMark attribute={data.attribute} />
        </p>
      </header>
      <dl className="preview-list">
        {data.kind !== null && <Fact name={t('kind')}>{label('kind', data.kind)}</Fact>}
        <Fact name={t('issuedBy')}>{data.unit.name}</Fact>
        {data.mainRecipients.length > 0 && (
          <Fact name={t('mainRecipients')}>{data.mainRecipients.join(t('comma'))}</Fact>
        )}
        {data.copyRecipients.length > 0 && (
          <Fact name={t('copyRecipients')}>{data.copyRecipients.join(t('comma'))}</Fact>
        )}
        {data.attachments.length > 0 && (
          <Fact name={t('files')}>{data.attachments.map(({ name }) => name).join(t('comma'))}</Fact>
        )}
        {data.mark !== null && <Fact name={t('mark')}>{data.mark}</Fact>}
      </dl>
      <section className="preview-paper">
        <DocumentText blocks={data.body} />
      </section>
    </article>
  );
}
