/** 〔2026〕5号 is written with many brackets; documents have the one of the standard. */
export function numberForm(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[({【〔［（]/g, '〔')
    .replace(/[\])}】〕］）]/g, '〕');
}

const NUMBER = /[\p{Script=Han}A-Za-z]{1,20}〔\d{4}〕第?\d{1,5}号/u;

/** The number of a document that a text speaks of. */
export const numberIn = (words: string): string | null => NUMBER.exec(numberForm(words))?.[0].replace('第', '') ?? null;

/** What to look for in titles: what stands between 《》, or else the words without the phrases of an application. */
export function titleSought(words: string): string | null {
  const named = /《([^《》]{2,})》/.exec(words)?.[1];
  const plain = (named ?? words)
    .replace(/^(本人|我单位|我公司)?(现)?(依法)?(申请|请求)(公开|获取|提供)?/, '')
    .replace(/(的)?(全文|文件|复印件|电子版|相关信息|政府信息)+$/, '')
    .trim();
  return [...plain].length >= 4 ? plain : null;
}

/** The same applicant however it is typed: width, case, spaces and dashes aside. */
export const applicantForm = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s\-–—·.]/g, '')
    .toUpperCase();

interface Asked {
  title: string;
  documentNumber: string | null;
}

/** What of a document a request speaks of: the number it names, or else words of the title. */
export const soughtBy = ({ title, documentNumber }: Asked): { number: string | null; title: string | null } => ({
  number: numberIn(documentNumber ?? '') ?? numberIn(title),
  title: titleSought(title),
});

/** Why a document was offered for a request, or that a person found it without. */
export function basisOf(request: Asked, document: { title: string; number: string }): 'number' | 'title' | 'hand' {
  const sought = soughtBy(request);
  if (sought.number !== null && sought.number === document.number) return 'number';
  return sought.title !== null && document.title.toLowerCase().includes(sought.title.toLowerCase()) ? 'title' : 'hand';
}
