/**
 * What is to be done every morning (Asia/Shanghai). A feature lists its duty among its providers, and it is found there.
 * It runs in one transaction with the mark that it is done, so it is done once for each day over all replicas; days on
 * which no server ran are made good in their order.
 */
export abstract class DailyDuty {
  /** Unique; stays the same for ever, as the marks name it. */
  abstract readonly name: string;

  /** @param on the day, YYYY-MM-DD; it may lie in the past */
  abstract perform(on: string): Promise<void>;
}
