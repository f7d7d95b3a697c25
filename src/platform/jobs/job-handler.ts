/**
 * Does one kind of job. A feature lists its handler among its providers, and it is found there. A job may be done twice
 * (its worker was killed after the work and before the mark), so a handler asks first whether there is something to do.
 */
export abstract class JobHandler {
  /** Unique; stays the same for ever, as waiting jobs name it. */
  abstract readonly name: string;

  abstract perform(payload: unknown): Promise<void>;
}
