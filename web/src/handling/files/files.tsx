import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { Schemas } from '../../api/client';
import { download } from '../../api/download';
import type { DocumentView } from '../../documents/use-document';
import { Empty } from '../../parts/empty';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { filesOf } from '../files-of';
import './files.css';
import { InterpretationPart } from './interpretation-part';
import words from './words.json';

/** 附件与解读: every file with what it is, to be saved and never rendered in place; and the package beside it. */
export function Files({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const files = filesOf(document);
  return (
    <>
      <h2>{t('files')}</h2>
      {files.length === 0 ? <Empty title={t('noFiles')} /> : <FileTable documentId={document.id} files={files} />}
      <h2>{t('interpretation')}</h2>
      <InterpretationPart document={document} />
    </>
  );
}

function FileTable({ documentId, files }: { documentId: string; files: readonly Schemas['FileEntryView'][] }) {
  const t = useWords(words);
  const label = useLabels();
  const [refused, setRefused] = useState<Error | null>(null);
  const save = (file: Schemas['FileEntryView']) => {
    setRefused(null);
    const path = { id: documentId, fileId: file.id };
    const call = api.GET('/api/v1/documents/{id}/attachments/{fileId}/content', { params: { path }, parseAs: 'blob' });
    download(call, file.name).catch(setRefused);
  };
  return (
    <>
      {refused && <ProblemNotice problem={refused} />}
      <div className="scroll-x" tabIndex={0} role="group" aria-label={t('files')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('attributeMark')}</th>
              <th scope="col">{t('size')}</th>
              <th scope="col">{t('digest')}</th>
              <th scope="col">{t('save')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.id}>
                <th scope="row">{file.name}</th>
                <td>{label('attachmentRole', file.role)}</td>
                <td>{file.attributeMark ? label('attribute', file.attributeMark) : t('asDocument')}</td>
                <td>{t('kilobytes', { n: Math.max(1, Math.round(file.size / 1024)) })}</td>
                <td>
                  <code>{file.sha256.slice(0, 16)}</code>
                </td>
                <td>
                  <Button size="small" aria-label={t('saveOf', { name: file.name })} onClick={() => save(file)}>
                    {t('save')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
