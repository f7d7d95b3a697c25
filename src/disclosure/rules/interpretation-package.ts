import type { FileEntry } from './file-entry.js';

/** The nine content elements that the seed names for an interpretation: prompts for the drafter, never conditions. */
export const INTERPRETATION_ELEMENTS = [
  'backgroundAndBasis', // 背景依据
  'goals', // 目标任务
  'mainContent', // 主要内容
  'scope', // 涉及范围
  'standards', // 执行口径
  'attention', // 注意事项
  'keyTerms', // 关键词诠释
  'benefits', // 惠民利民举措
  'comparison', // 新旧政策对比
] as const;
export type InterpretationElement = (typeof INTERPRETATION_ELEMENTS)[number];

/** 解读方案. An empty string is an element that is not there yet. */
export interface InterpretationPlan {
  outline: string;
  /** 解读形式 (text, chart, questions and answers …), in words. */
  form: string;
  /** 途径、渠道 */
  channel: string;
  /** When it is released, in words or as YYYY-MM-DD. */
  time: string;
  /** Who answers for it. */
  responsible: string;
}

/** 解读材料: a text of its own, or a file. */
export interface InterpretationMaterial {
  id: string;
  title: string;
  text: string | null;
  /** Id of an attachment with role `interpretationMaterial`. */
  attachmentId: string | null;
  elements: InterpretationElement[];
}

/** Why this policy document needs no interpretation; counts only once 核稿 has confirmed it. */
export interface InterpretationExemption {
  reason: string;
  confirmed: boolean;
}

/** 解读（包）: what travels with a policy document. */
export interface Interpretation {
  plan: InterpretationPlan | null;
  materials: InterpretationMaterial[];
  exemption: InterpretationExemption | null;
  /** Files with role `interpretationMaterial`; absent where there are none, never empty. */
  files?: FileEntry[] | undefined;
}
