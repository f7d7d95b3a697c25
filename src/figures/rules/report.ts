/** A report as it is printed: a heading, lines below it, and tables of text. Made once, in both languages, and kept so. */
export interface Report {
  title: string;
  lines: string[];
  tables: ReportTable[];
}

export interface ReportTable {
  title: string;
  note: string | null;
  columns: string[];
  /** null: left blank on purpose, to be filled from elsewhere */
  rows: (string | null)[][];
}

export type BothLanguages<T> = Record<'zh' | 'en', T>;
