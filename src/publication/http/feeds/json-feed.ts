import { labelOf } from '../../../platform/messages/messages.js';
import { tagOf } from '../pages/layout.js';
import { word } from '../pages/words.js';
import { documentAddress, listAddress, ownAddress } from './feed.js';
import type { Feed } from './feed.js';

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  const { lang, rows } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: word('feedTitle', lang),
    description: word('feedSubtitle', lang),
    home_page_url: listAddress(feed),
    feed_url: ownAddress(feed),
    language: tagOf(lang),
    items: rows.map((row) => ({
      id: documentAddress(feed, row),
      url: documentAddress(feed, row),
      title: row.title,
      content_text: [row.document_number ?? row.index_number, row.summary].filter((part) => part !== '').join('　'),
      date_published: row.published_at.toISOString(),
      date_modified: row.changed_at.toISOString(),
      authors: row.issuers.map((name) => ({ name })),
      tags: [labelOf('kind', row.kind, lang)],
      language: 'zh-CN',
    })),
  });
}
