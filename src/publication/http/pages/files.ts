import type { Lang } from '../../../platform/messages/messages.js';
import type { FileRow } from '../../portal.queries.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { sizeInWords, typeInWords, word } from './words.js';

/** Files that are published with a text, each with what it is, how big, and the hash of its bytes. */
export function fileList(documentId: string, files: readonly FileRow[], lang: Lang): Html | undefined {
  if (files.length === 0) return undefined;
  const tag = lang === 'zh' ? 'zh-CN' : 'en';
  const items = files.map(
    (file) =>
      html`<li>
        <a href="/api/public/v1/documents/${documentId}/files/${file.id}">${file.name}</a>
        <span class="quiet">${word('fileFacts', lang, { type: typeInWords(file), size: sizeInWords(file.size) })}</span>
        <span class="hash">SHA-256 ${file.sha256}</span>
      </li>`,
  );
  const isRedacted = files.some(({ role }) => role === 'redactedCopy');
  return html`<section class="files" lang="${tag}">
    <h2 id="files">${word(isRedacted ? 'redactedFiles' : 'files', lang)}</h2>
    <ul lang="zh-CN">
      ${items}
    </ul>
  </section>`;
}
