/** A person's lists: 待办, 已办, 办结, 我起草的, 待阅, 退文, 本单位. */
export const VIEWS = ['todo', 'done', 'finished', 'drafted', 'cc', 'returned', 'unit'] as const;
export type View = (typeof VIEWS)[number];
