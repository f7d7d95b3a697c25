const MOST = 5;
const used = new Map<string, readonly string[]>();

/** The reasons that were given for a conclusion in this sitting, the last one first. None is there before somebody gave it. */
export const reasonsFor = (conclusion: string): readonly string[] => used.get(conclusion) ?? [];

export function rememberReason(conclusion: string, reason: string): void {
  const others = reasonsFor(conclusion).filter((one) => one !== reason);
  used.set(conclusion, [reason, ...others].slice(0, MOST));
}
