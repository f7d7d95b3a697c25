export interface Finding {
  ok: boolean;
  text: string;
}

export function verifyEvidence(evidence: unknown, key?: string): { findings: Finding[]; ok: boolean };
