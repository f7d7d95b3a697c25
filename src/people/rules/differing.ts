/** Of what is asked to change, what is not so already: as it was, and as it becomes. */
export function differing<Values extends object>(
  known: Values,
  changes: Partial<Values>,
): { before: Partial<Values>; after: Partial<Values> } {
  const before: Partial<Values> = {};
  const after: Partial<Values> = {};
  for (const name of Object.keys(known) as (keyof Values)[]) {
    // its own keys are those of its type
    const value = changes[name];
    if (value === undefined || value === known[name]) continue;
    before[name] = known[name];
    after[name] = value;
  }
  return { before, after };
}
