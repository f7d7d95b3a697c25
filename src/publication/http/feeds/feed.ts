import type { Lang } from '../../../platform/messages/messages.js';
import type { DocumentRow } from '../../portal.queries.js';
import { addressOf } from '../pages/view.js';
import type { Query } from '../pages/view.js';

/** What both formats tell. Addresses are absolute: a feed is read far from where it came from. */
export interface Feed {
  lang: Lang;
  origin: string;
  /** its own address */
  path: string;
  query: Query;
  rows: readonly DocumentRow[];
}

export const ownAddress = ({ origin, path, query }: Feed): string => origin + addressOf(path, query);

/** The page that lists the same. */
export const listAddress = ({ origin, query }: Feed): string => origin + addressOf('/public', query);

/** Also its id: the same for ever, whatever the reader's language. */
export const documentAddress = ({ origin }: Feed, { id }: DocumentRow): string => `${origin}/public/documents/${id}`;
