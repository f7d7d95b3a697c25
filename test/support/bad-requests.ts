import type { Operation } from './api-description.js';

export type Headers = Record<string, string>;

export interface Attempt {
  operation: Operation;
  what: string;
  headers?: Headers;
  /** path and query; the operation's own with the withdrawn document otherwise */
  url?: string;
  method?: string;
  body?: string | FormData | Buffer;
  /** narrower than what is documented */
  expected?: number[];
}

export interface Answer {
  status: number;
  type: string;
  text: string;
}

/** What is wrong with an answer that ought to be a documented refusal. */
export function faultOf({ operation, expected, method }: Attempt, { status, type, text }: Answer): string | undefined {
  if (status < 400 || status > 499) return `${status} ${text.slice(0, 200)}`;
  if (expected && !expected.includes(status)) return `${status} instead of ${expected.join()}: ${text.slice(0, 120)}`;
  if (!operation.statuses.includes(status) && method === undefined)
    return `${status} is not documented: ${text.slice(0, 120)}`;
  // OAuth clients expect the errors of RFC 6749, 5.2.
  if (operation.id === 'issueToken' && type.startsWith('application/json')) return undefined;
  if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
  const problem = JSON.parse(text) as Record<string, unknown> & { issues: { code: string; message: string }[] }; // RFC 9457
  const members = ['type', 'title', 'status', 'detail', 'instance', 'code', 'issues', 'traceId'];
  const missing = members.filter((name) => problem[name] === undefined);
  if (missing.length > 0) return `without ${missing.join()}`;
  if (problem['status'] !== status || problem['type'] !== `urn:yuantou:problem:${String(problem['code'])}`)
    return `${status} contradicts itself: ${text}`;
  const wordless = problem.issues.find(({ code, message }) => !message || message === code);
  if (wordless) return `no sentence for ${wordless.code}`;
  if (problem['detail'] === problem['code'] || problem['title'] === '')
    return `no sentence for ${String(problem['code'])}`;
  if (text.includes('{{')) return `a sentence with a gap: ${text}`;
  return /\n\s+at |\/src\/|SELECT |yuantou\./.test(text) ? `tells about the inside: ${text}` : undefined;
}

export const isVersioned = ({ parameters }: Operation): boolean => parameters.some(({ name }) => name === 'If-Match');

/** Nothing of these is in the house: what is not there has no version. */
export const isAbsent = ({ path }: Operation): boolean => /^\/api\/v1\/(spot-checks|rectifications)\//.test(path);

/** A header given as nothing is not sent. */
export function withoutEmpty(headers: Record<string, string | undefined>): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

export function formOf(operation: Operation): FormData | undefined {
  return operation.content['multipart/form-data'] && fileForm();
}

export function fileForm(
  fields: Record<string, string> = { role: 'attachment' },
  name = '附件.txt',
  text = '正文',
): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([text], { type: 'text/plain' }), name);
  return form;
}

export function wrongForms(): Record<string, FormData> {
  const none = new FormData();
  const onlyFields = new FormData();
  onlyFields.append('role', 'attachment');
  const two = fileForm();
  two.append('file', new Blob(['b']), 'b.txt');
  const late = new FormData();
  late.append('file', new Blob(['a']), 'a.txt');
  late.append('role', 'attachment');
  return {
    'nothing at all': none,
    'no file': onlyFields,
    'two files': two,
    'an unknown role': fileForm({ role: 'x', sha256: 'x' }),
    'an unknown field': fileForm({ nobodyKnows: '1' }),
    'an empty file': fileForm({ role: 'attachment' }, 'a.txt', ''),
    'a program': fileForm({ role: 'attachment' }, 'a.exe', 'MZ\u0090'),
    'a name that is a path': fileForm({ role: 'attachment' }, '../../etc/passwd', 'x'),
    'a name too long': fileForm({ role: 'attachment' }, `${'字'.repeat(500)}.txt`, 'x'),
    'a page of the web': fileForm({ role: 'attachment' }, 'a.pdf', '<html><script>1</script></html>'),
  };
}
