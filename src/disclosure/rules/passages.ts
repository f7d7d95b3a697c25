/** Why a place in a text may matter to whoever judges openness or secrecy. It marks; it decides nothing. */
export const PASSAGE_KINDS = [
  'idNumber',
  'mobileNumber',
  'bankCard',
  'secrecyWord',
  'securityWord',
  'thirdPartyWord',
  'internalWord',
  'processWord',
  'enforcementWord',
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** 放行, 遮盖, 误报: what a reviewer makes of such a place. */
export const PASSAGE_JUDGEMENTS = ['fit', 'mask', 'falseAlarm'] as const;
export type PassageJudgement = (typeof PASSAGE_JUDGEMENTS)[number];

export interface Passage {
  /** which of the texts, counted from 0 */
  text: number;
  /** characters from 0 (UTF-16), `to` not included */
  from: number;
  to: number;
  kind: PassageKind;
  /** the family of grounds (条例 2019 Art. 14–16) whose words these are; null for personal data */
  ground: string | null;
}

/** Every place of every text, in reading order. A number that is two things at once is what is checked more strictly. */
export function passagesIn(texts: readonly string[]): Passage[] {
  return texts.flatMap((text, index) => {
    const seen = widthFolded(text);
    const numbers = numbersIn(seen);
    const words = WORDS.flatMap(({ kind, ground, pattern }) =>
      [...seen.matchAll(pattern)].map((match) => place(match, kind, ground)),
    );
    return [...numbers, ...words]
      .sort((one, other) => one.from - other.from || other.to - one.to)
      .map((found) => ({ text: index, ...found }));
  });
}

type Place = Omit<Passage, 'text'>;

const place = (match: RegExpExecArray, kind: PassageKind, ground: string | null = null): Place => ({
  from: match.index,
  to: match.index + match[0].length,
  kind,
  ground,
});

function numbersIn(text: string): Place[] {
  const ids = [...text.matchAll(ID_NUMBER)].filter(([id]) => isIdNumber(id)).map((match) => place(match, 'idNumber'));
  const mobiles = [...text.matchAll(MOBILE)].map((match) => place(match, 'mobileNumber'));
  const cards = [...text.matchAll(CARD)]
    .filter(([card]) => isCard(card.replace(/[ -]/g, '')))
    .map((match) => place(match, 'bankCard'));
  const taken = [...ids, ...mobiles];
  return [...taken, ...cards.filter((card) => !taken.some((one) => one.from < card.to && card.from < one.to))];
}

const ID_NUMBER = /(?<![0-9A-Za-z])[1-9]\d{16}[0-9Xx](?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z])/g;
/** 16 to 19 digits, together or in groups of four; the first digit is that of a card's issuer (ISO/IEC 7812). */
const CARD = /(?<![0-9A-Za-z])[34569]\d{3}(?:\d{12,15}|(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?)(?![0-9A-Za-z])/g;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** GB 11643: a day of birth that exists, and the check character of ISO 7064 MOD 11-2. */
function isIdNumber(id: string): boolean {
  const birth = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  const day = new Date(`${birth}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== birth) return false;
  if (birth < '1900-01-01' || birth > '2099-12-31') return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return CHECK_CHARACTERS[sum % 11] === id[17]?.toUpperCase();
}

/** Luhn (ISO/IEC 7812-1, Annex B). */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}

/** Full-width digits, letters and signs as their narrow forms; the length stays the same, so places do too. */
const widthFolded = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const words = (kind: PassageKind, ground: string | null, list: readonly string[]) => ({
  kind,
  ground,
  pattern: new RegExp([...list].sort((one, other) => other.length - one.length).join('|'), 'g'),
});

/** Words of the law and of daily practice. Where they stand a human looks twice; most of the time nothing is the matter. */
const WORDS = [
  words('secrecyWord', 'ND-1', ['国家秘密', '工作秘密', '绝密', '机密', '密级', '保密期限', '不得外传', '注意保存']),
  words('securityWord', 'ND-3', ['国家安全', '公共安全', '经济安全', '社会稳定']),
  words('thirdPartyWord', 'ND-4', ['商业秘密', '个人隐私', '个人信息', '技术诀窍']),
  words('internalWord', 'ND-5', [
    '内部工作流程',
    '人事管理',
    '后勤管理',
    '内部事务',
    '仅供内部',
    '内部掌握',
    '内部使用',
  ]),
  words('processWord', 'ND-6', [
    '讨论记录',
    '过程稿',
    '征求意见稿',
    '送审稿',
    '讨论稿',
    '磋商信函',
    '请示报告',
    '内部讨论',
    '尚未决定',
    '拟议中',
  ]),
  words('enforcementWord', 'ND-7', ['执法案卷', '案卷信息', '调查笔录', '询问笔录']),
];
