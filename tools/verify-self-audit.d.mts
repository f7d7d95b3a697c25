export interface Finding {
  ok: boolean;
  text: string;
}

export function verifySelfAudit(evidence: unknown, key?: string): { findings: Finding[]; ok: boolean };
