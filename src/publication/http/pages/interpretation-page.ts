import type { InterpretationRow, PublishedRows } from '../../portal.queries.js';
import { shownInterpretationHashes } from '../shown-hashes.js';
import { renderBlocks } from './blocks.js';
import { fileList } from './files.js';
import { html } from '../../../platform/pages/html.js';
import { SECTIONS, page } from './layout.js';
import type { Frame } from './layout.js';
import { citation, hashList } from './proof.js';
import { linkTo } from './view.js';
import { dayInChina, timeInChina, word } from './words.js';

/** One interpretation, which says at once what it interprets and leads there. */
export function interpretationPage(frame: Frame, { document, files }: PublishedRows, one: InterpretationRow): string {
  const { view, site } = frame;
  const { lang } = view;
  const own = files.filter((file) => file.interpretation_id === one.id);
  const toDocument = linkTo(`/public/documents/${document.id}`, view);
  const cited = word('citationOfInterpretation', lang, {
    title: one.title,
    unit: one.responsible_unit,
    published: dayInChina(one.published_at, lang),
  });
  const content = html`<p class="notice">
      ${word('interprets', lang)} <a lang="zh-CN" href="${toDocument}">${document.title}</a>
    </p>
    <article class="sheet" lang="zh-CN">
      <h1>${one.title}</h1>
      <p class="quiet" lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
        ${word('interpretedBy', lang, { unit: one.responsible_unit, form: one.form })} ·
        ${timeInChina(one.published_at, lang)}
      </p>
      ${renderBlocks(one.body, lang)} ${fileList(document.id, own, lang)}
    </article>
    <p><a href="${toDocument}">${word('toDocument', lang)}</a></p>
    ${citation(cited, `${site.origin}/public/documents/${document.id}/interpretations/${one.id}`, lang)}
    ${hashList(frame, shownInterpretationHashes(one, files))}`;
  return page(frame, {
    title: one.title,
    titleLang: 'zh-CN',
    crumbs: [
      { name: word('documents', lang), href: linkTo(SECTIONS.documents, view) },
      { name: document.title, href: toDocument, lang: 'zh-CN' },
    ],
    content,
  });
}
