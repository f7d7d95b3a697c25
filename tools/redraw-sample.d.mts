export interface Redrawn {
  findings: { what: string; ok: boolean }[];
  ok: boolean;
  sample: number[];
  populationHash: string;
}

export function redrawSample(proof: object): Redrawn;
