/**
 * Phrases that are no reason, however often they are written: they say that something is not to be public, not why.
 * Longer ones first, so that nothing of a phrase is left over.
 */
const HOLLOW_PHRASES = [
  '上级机关尚未公开',
  '上级机关未公开',
  '上级文件未公开',
  '上级没有公开',
  '上级尚未公开',
  '上级未公开',
  '不适宜公开',
  '不适合公开',
  '不宜公开',
  '不便公开',
  '不能公开',
  '无需公开',
  '不应公开',
  '不对外公开',
  '按领导要求',
  '领导要求',
  '领导指示',
  '领导意见',
  '工作需要',
  '工作要求',
  '工作原因',
  '内部文件',
  '内部资料',
  '内部材料',
  '内部信息',
  '内部使用',
  '内部事项',
  '敏感信息',
  '敏感内容',
  '敏感问题',
  '敏感性',
  '敏感',
] as const;

/** "For the time being": a reason only with the day it ends. */
const FOR_NOW = ['暂不对外公开', '暂时不公开', '暂不公开', '暂缓公开'] as const;

/** Words that tie a sentence together or repeat the proposal, and add nothing to its substance. */
const FILLERS = [
  '依申请公开',
  '不予公开',
  '主动公开',
  '不公开',
  '此公文',
  '本公文',
  '此文件',
  '本文件',
  '该文件',
  '此件',
  '本件',
  '该件',
  '本文',
  '此文',
  '公文',
  '文件',
  '内容',
  '属于',
  '由于',
  '因为',
  '因此',
  '所以',
  '鉴于',
  '根据',
  '考虑到',
  '考虑',
  '涉及',
  '有关',
  '相关',
  '建议',
  '目前',
  '比较',
  '一些',
  '原因',
  '理由',
  '故此',
  '同上',
  '单位',
  '部门',
  '本',
  '属',
  '系',
  '为',
  '是',
  '因',
  '故',
  '拟',
  '的',
  '了',
  '较',
  '很',
  '且',
  '和',
  '及',
  '与',
  '并',
  '其',
  '该',
  '此',
  '我',
  '无',
  '略',
] as const;

/** Fewer letters than this left over carry no reason. */
const LEAST_SUBSTANCE = 4;

const DATE = /\d{4}年|\d{4}[-/.]\d{1,2}|\d{1,2}月\d{1,2}日/u;

export interface HollowReason {
  /** `noDate`: "for the time being" without the day it ends. */
  problem: 'hollow' | 'noDate';
  /** The phrase that was found, or the whole of a reason that says nothing. */
  phrase: string;
}

/** Says why a reason is none (3-rules, `reason-missing`); null when it says something of its own, or is empty. */
export function hollowReason(reason: string): HollowReason | null {
  const words = onlyLetters(reason);
  if (words === '') return null;
  const forNow = FOR_NOW.find((phrase) => words.includes(phrase));
  const phrase = HOLLOW_PHRASES.find((hollow) => words.includes(hollow));
  if (substanceOf(words).length >= LEAST_SUBSTANCE) return null;
  if (forNow && !DATE.test(reason.normalize('NFKC'))) return { problem: 'noDate', phrase: forNow };
  return forNow && !phrase ? null : { problem: 'hollow', phrase: phrase ?? reason.trim() };
}

/** What is left when empty phrases and joining words are taken away. */
function substanceOf(words: string): string {
  const phrases = [...FOR_NOW, ...HOLLOW_PHRASES, ...FILLERS];
  return phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ''), words);
}

const onlyLetters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
