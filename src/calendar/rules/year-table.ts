/** One year of the State Council's arrangement of holidays. Days are `YYYY-MM-DD`. */
export interface YearTable {
  year: number;
  /** Without a notice yet: only the days that the statute itself names are off, nothing is known of 调休. */
  provisional: boolean;
  /** Addresses of the notices that the table is taken from. */
  notices: string[];
  /** Days off, by holiday; ordinary weekends are not among them. */
  holidays: Record<string, string[]>;
  /** Weekend days that are worked for a holiday (调休), by holiday. */
  workdays: Record<string, string[]>;
}
