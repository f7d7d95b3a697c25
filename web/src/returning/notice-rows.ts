import type { Schemas } from '../api/client';
import type { DraftItem, ReturnDraft } from './use-return-draft';

/** One possible item of the notice: found by the checklist, saved before, or offered by the office's list. */
export interface NoticeRow extends DraftItem {
  key: string;
  label: string;
  ticked: boolean;
}

/** What the draft holds, ticked; and every other code of the pack, which brings its place and cure when it is ticked. */
export function rowsOf(
  draft: ReturnDraft,
  codes: readonly Schemas['ReturnCodeRuleView'][],
  lang: 'zh' | 'en',
): NoticeRow[] {
  const held = draft.items.map((item, index): NoticeRow => {
    const { codeLabel, ...rest } = item;
    return { ...rest, key: `${item.code} ${index}`, label: codeLabel, ticked: true };
  });
  const others = codes
    .filter(({ code }) => !draft.items.some((item) => item.code === code))
    .map(({ code, needsWords, gist, place, cure }): NoticeRow => {
      const explanation = needsWords ? '' : gist[lang];
      const supplement = cure?.[lang] ?? '';
      return {
        key: code,
        code,
        check: null,
        explanation,
        supplement,
        pointer: place,
        label: gist[lang],
        ticked: false,
      };
    });
  return [...held, ...others];
}

/** As it travels: what is ticked, without what only the screen needs. */
export const itemsOf = (rows: readonly NoticeRow[]): DraftItem[] =>
  rows
    .filter(({ ticked }) => ticked)
    .map(({ code, check, explanation, supplement, pointer }) => ({ code, check, explanation, supplement, pointer }));
