import { problemOf } from '../api/problem';
import type { Schemas } from '../api/client';
import { keptAppointment } from '../session/kept-appointment';
import { keptLang } from '../words/lang';

export type FileAdded = Schemas['FileAddedView'];
export type FileEntry = Schemas['FileEntryView'];
export type FileRole = Schemas['FileFormRequest']['role'];
export type Mark = NonNullable<Schemas['FileFormRequest']['attributeMark']>;

interface Upload {
  path: string;
  file: File;
  fields: Readonly<Record<string, string>>;
  header: Readonly<Record<string, string>>;
  /** 0 to 1, as the bytes leave */
  onProgress: (share: number) => void;
}

/** One file by a form. `fetch` does not tell how far it has come, so the older way. @throws Problem */
export function upload<T>({ path, file, fields, header, onProgress }: Upload): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Accept-Language', keptLang());
    const appointment = keptAppointment();
    if (appointment !== null) request.setRequestHeader('X-Appointment', appointment);
    for (const [name, value] of Object.entries(header)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const { status } = request;
      // The body of a success is what the operation's description says.
      if (status >= 200 && status < 300) done(request.response as T);
      else failed(problemOf(status, request.response));
    };
    request.onerror = () => failed(problemOf(0, undefined));
    request.send(form);
  });
}

/** Saves a file under its own name. A plain link would not say as which post the person acts. */
export async function download(path: string, name: string): Promise<void> {
  const appointment = keptAppointment();
  const headers = { 'Accept-Language': keptLang(), ...(appointment !== null && { 'X-Appointment': appointment }) };
  const answer = await fetch(path, { headers }).catch(() => {
    throw problemOf(0, undefined);
  });
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => undefined));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
