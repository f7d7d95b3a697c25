import type { Issue } from './issue.js';

/** A text in which a secrecy mark is looked for, with the place it stands in. */
export interface MarkedText {
  pointer: string;
  text: string;
  /**
   * In a title or a file name a level in brackets is a mark too, in running text it may be a word; alone on a line it is
   * a mark at the `opening` (the first line of a text, where the mark is printed), but may be a table's cell further on.
   */
  as: 'title' | 'opening' | 'body' | 'fileName';
}

export interface SecrecyMark {
  pointer: string;
  /** The level, with a star where it has one; never the words around it. */
  mark: string;
}

/**
 * Finds 绝密 / 机密 / 秘密 used as a mark: with a star (机密★5年), behind 密级：, alone with a period, or in brackets in
 * a title or file name. Hidden spaces, full-width and traditional characters are seen through. Ordinary words
 * (保守国家秘密法, 商业秘密, 绝密、机密、秘密三级) are no marks. At most one finding for each text.
 */
export function findSecrecyMarks(texts: MarkedText[]): SecrecyMark[] {
  return texts.flatMap(({ pointer, text, as }) => {
    const mark = markIn(text, as);
    return mark === null ? [] : [{ pointer, mark }];
  });
}

/** What is said of a mark that was found: its place and its level, and that the confidentiality reviewer takes it on. */
export const issueOfMark = ({ pointer, mark }: SecrecyMark): Issue => ({
  code: 'secrecy-mark',
  pointer,
  owner: 'confidentialityReviewer',
  params: { mark },
});

const LEVEL = '(?:绝密|机密|秘密)';
/** Words of which 秘密 is only the second half. */
const NOT_A_WORD = '(?<!商业|工作|技术|个人|通信|通讯|核心|企业|经营)';
const STAR = '[★☆✡-❋⭐-⭒⋆⁎∗※]';
const PERIOD = '(?:\\d+|[一二三四五六七八九十]+)(?:年|个?月)|长期|永久';

/** The star of a mark. An asterisk may be emphasis or a footnote: only before a period or at the end of a line. */
const STARRED = new RegExp(`${NOT_A_WORD}(${LEVEL})级?(?:${STAR}|\\*+(?=$|${PERIOD}|解密|启用))`, 'u');
const STAR_FIRST = new RegExp(`${STAR}(${LEVEL})(?=$|${STAR}|${PERIOD})`, 'u');
const DECLARED = new RegExp(
  `(?:密级|保密等级|秘密等级)(?:及期限|和保密期限)?[:=](${LEVEL})级?(?=$|${PERIOD}|[;。)\\]】]|,(?!${LEVEL}))`,
  'u',
);
const ALONE = new RegExp(`^[([【〔《]?(${LEVEL})(?:级)?(?:${PERIOD})[)\\]】〕》]?$`, 'u');
const BRACKETED = new RegExp(`[([【〔{](${LEVEL})级?(?:件|文件|${PERIOD})?[)\\]】〕}]`, 'u');
const FILE_PREFIX = new RegExp(`^(${LEVEL})(?=$|[-_.+~])`, 'u');
const FILE_SUFFIX = new RegExp(`[-_.+~](${LEVEL})(?=$|[-_.+~])`, 'u');
const BARE = new RegExp(`^[([【〔]?(${LEVEL})[)\\]】〕]?$`, 'u');

const ANYWHERE = [STARRED, STAR_FIRST, DECLARED, ALONE];
const PATTERNS: Record<MarkedText['as'], RegExp[]> = {
  title: [...ANYWHERE, BRACKETED, BARE],
  opening: ANYWHERE,
  body: ANYWHERE,
  fileName: [...ANYWHERE, BRACKETED, FILE_PREFIX, FILE_SUFFIX],
};

/** Line feeds, page breaks and Unicode's own separators. */
const LINE_ENDS = /[\r\n\v\f\u2028\u2029]+/u;

function markIn(text: string, as: MarkedText['as']): string | null {
  if (!mayHoldLevel(text)) return null;
  const lines = text.split(LINE_ENDS).map(seenThrough);
  const first = lines.find((line) => line !== '') ?? '';
  const bare = as === 'opening' ? BARE.exec(first)?.[1] : undefined;
  if (bare) return bare;
  for (const line of lines) {
    for (const pattern of PATTERNS[as]) {
      const found = pattern.exec(line);
      if (found?.[1]) return pattern === STARRED || pattern === STAR_FIRST ? `${found[1]}★` : found[1];
    }
  }
  return null;
}

/** Most texts hold no 密 at all: they cost one look. Radicals and compatibility forms fold into it by NFKC. */
const mayHoldLevel = (text: string): boolean => /[密㊙\uf900-\ufaff\u2f00-\u2fdf]/u.test(text);

const TRADITIONAL: Record<string, string> = { 絕: '绝', 絶: '绝', 機: '机', 祕: '秘', 級: '级', 業: '业', 術: '术' };

/** One line as a reader sees it: compatibility forms folded, invisible characters and spaces taken out. */
function seenThrough(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Z}\s\ufe00-\ufe0f\u115f\u1160\u3164]/gu, '')
    .replace(/[絕絶機祕級業術]/gu, (character) => TRADITIONAL[character] ?? character);
}
