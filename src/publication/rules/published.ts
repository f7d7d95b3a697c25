/** One place where a document is made public. */
export interface ChannelRecord {
  channel: string;
  officialAddress: string;
  publishedAt: Date;
}

/** 有效, 废止, 失效 */
export const VALIDITIES = ['inForce', 'repealed', 'lapsed'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** How the public is told of it. */
export interface ShownValidity {
  validity: Validity;
  /** YYYY-MM-DD: from when on it no longer holds */
  since: string | null;
  /** public id of the document that ended it: shown with its title while that is public itself */
  endedBy: string | null;
  endedByWords: string | null;
}

/** 主题分类, with its name in both languages. */
export interface ShownTopic {
  code: string;
  zh: string;
  en: string;
}

/** All that the public may know of a document that is to be had on request. */
export interface CatalogueEntry {
  indexNumber: string;
  title: string;
  summary: string;
  /** YYYY-MM-DD */
  documentDate: string;
}

/** A kind of matter that is not public, kept by hand and in both languages. */
export interface WithheldMatter {
  matter: { zh: string; en: string };
  ground: { zh: string; en: string };
}
