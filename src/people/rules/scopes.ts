/** What a department's own system may be allowed to do (5-api.md: OAuth 2.0 client credentials). Never a review, never a signature. */
export const MACHINE_SCOPES = ['submissions', 'documents:read', 'documents:write'] as const;
export type MachineScope = (typeof MACHINE_SCOPES)[number];

export function isMachineScope(code: string): code is MachineScope {
  return MACHINE_SCOPES.some((scope) => scope === code);
}
