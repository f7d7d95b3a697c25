/** One field that differs; a value that is not there is `null`. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** One member of a list that differs, found again by its id. */
export interface MemberChange<T> {
  id: string;
  change: MemberChangeKind;
  before: T | null;
  after: T | null;
}

export const MEMBER_CHANGES = ['added', 'removed', 'changed'] as const;
export type MemberChangeKind = (typeof MEMBER_CHANGES)[number];

type Fields = object | null;

/** Field by field, in the order in which they are written; `except` are compared in another way. */
export function fieldChanges(before: Fields, after: Fields, except: readonly string[] = []): FieldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .filter((field) => !except.includes(field))
    .map((field) => ({ field, before: valueOf(before, field), after: valueOf(after, field) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** Files and materials: what came, what went, and what kept its id but not its words. */
export function memberChanges<T extends { id: string }>(before: readonly T[], after: readonly T[]): MemberChange<T>[] {
  const removed = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map((one): MemberChange<T> => ({ id: one.id, change: 'removed', before: one, after: null }));
  const kept = after.flatMap((one): MemberChange<T>[] => {
    const old = before.find(({ id }) => id === one.id);
    if (!old) return [{ id: one.id, change: 'added', before: null, after: one }];
    return isSame(old, one) ? [] : [{ id: one.id, change: 'changed', before: old, after: one }];
  });
  return [...removed, ...kept];
}

function valueOf(fields: Fields, name: string): unknown {
  const entry = Object.entries(fields ?? {}).find(([key]) => key === name);
  return entry?.[1] ?? null;
}

/** Equal as data: the order of an object's members says nothing, that of a list does. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.every((name) => isSame(valueOf(one, name), valueOf(other, name)));
}
