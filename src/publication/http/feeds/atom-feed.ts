import { labelOf } from '../../../platform/messages/messages.js';
import type { DocumentRow } from '../../portal.queries.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import { tagOf } from '../pages/layout.js';
import { word } from '../pages/words.js';
import { documentAddress, listAddress, ownAddress } from './feed.js';
import type { Feed } from './feed.js';

/** RFC 4287 asks for a time even of a feed in which nothing has happened yet. */
const NEVER = new Date(0);

/** RFC 4287. */
export function atomFeed(feed: Feed): string {
  const { lang, rows } = feed;
  const updated = rows.reduce((latest, { changed_at: at }) => (at > latest ? at : latest), NEVER);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(lang)}">
<title>${word('feedTitle', lang)}</title>
<subtitle>${word('feedSubtitle', lang)}</subtitle>
<id>${ownAddress(feed)}</id>
<link rel="self" type="application/atom+xml" href="${ownAddress(feed)}"/>
<link rel="alternate" type="text/html" href="${listAddress(feed)}"/>
<updated>${updated.toISOString()}</updated>
<author><name>${word('site', lang)}</name></author>
${rows.map((row) => entry(feed, row))}</feed>
`.markup;
}

function entry(feed: Feed, row: DocumentRow): Html {
  const address = documentAddress(feed, row);
  const text = [row.document_number ?? row.index_number, row.summary].filter((part) => part !== '').join('　');
  return xml`<entry xml:lang="zh-CN">
<title>${row.title}</title>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${row.published_at.toISOString()}</published>
<updated>${row.changed_at.toISOString()}</updated>
${row.issuers.map((name) => xml`<author><name>${name}</name></author>`)}
<category term="${row.kind}" label="${labelOf('kind', row.kind, feed.lang)}"/>
<summary>${text}</summary>
</entry>
`;
}

/** As `html`, which escapes the same characters; XML 1.0 also has no place for most control characters. */
function xml(strings: TemplateStringsArray, ...parts: (string | Html | readonly Html[])[]): Html {
  return html(strings, ...parts.map((part) => (typeof part === 'string' ? part.replace(NO_XML, '') : part)));
}

const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
