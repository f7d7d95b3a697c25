import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Problem } from '../api/problem';
import { refreshDocument } from '../documents/use-act';
import { useDrafting } from './drafting-context';
import { upload } from './upload';
import type { FileAdded, FileRole, Mark } from './upload';

/** A file on its way: how far it has come, or why it was refused. */
export interface Sent {
  key: number;
  name: string;
  share: number;
  problem: Problem | null;
}

/** Files go one after another: each is a new revision of the document. A refused one says why and stays until dismissed. */
export function useUploads() {
  const { document, store } = useDrafting();
  const queries = useQueryClient();
  const [sent, setSent] = useState<Sent[]>([]);
  const next = useRef(0);
  const note = (key: number, change: Partial<Sent>) =>
    setSent((list) => list.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const drop = (key: number) => setSent((list) => list.filter((one) => one.key !== key));

  const one = async (key: number, file: File, role: FileRole, mark: Mark | null) => {
    try {
      const added = await store.perform((header) =>
        upload<FileAdded>({
          path: `/api/v1/documents/${document.id}/attachments`,
          file,
          fields: { role, ...(mark && { attributeMark: mark }) },
          header,
          onProgress: (share) => note(key, { share }),
        }),
      );
      drop(key);
      return added;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      note(key, { problem: error });
      return null;
    }
  };

  const send = async (files: readonly File[], role: FileRole, mark: Mark | null = null): Promise<FileAdded[]> => {
    const rows = files.map((file) => ({ key: (next.current += 1), file }));
    setSent((list) => [...list, ...rows.map(({ key, file }) => ({ key, name: file.name, share: 0, problem: null }))]);
    const added: FileAdded[] = [];
    for (const { key, file } of rows) {
      const answer = await one(key, file, role, mark);
      if (answer) added.push(answer);
    }
    await refreshDocument(queries, document.id);
    return added;
  };
  return { sent, send, drop };
}
