import { join } from 'node:path';

/** The account that owns the embedded database. */
export const owner = 'yuantou_owner';

export interface ClusterOptions {
  /** Tests only: faster, and lost with a power cut. */
  durable?: boolean;
  /** Told about steps that take longer than a moment. */
  progress?: (sentence: string) => void;
}

export interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly portFile: string;
  readonly passwordFile: string;
}

export function placeIn(folder: string): Place {
  return {
    folder,
    cluster: join(folder, 'postgres'),
    log: join(folder, 'postgres.log'),
    portFile: join(folder, 'postgres.port'),
    passwordFile: join(folder, 'postgres.password'),
  };
}
