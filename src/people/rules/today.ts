const SHANGHAI_OFFSET_MS = 8 * 3600_000;

/** The calendar date in Asia/Shanghai, `YYYY-MM-DD`: appointments begin and end with the day there. */
export function shanghaiDate(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment at which a day (`YYYY-MM-DD`) begins in Asia/Shanghai. */
export const startOfShanghaiDay = (date: string): Date => new Date(`${date}T00:00:00+08:00`);
