import { ApiProperty } from '@nestjs/swagger';

export class ReportTableView {
  title!: string;
  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
  columns!: string[];
  /** null: left blank on purpose, to be filled from elsewhere */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string', nullable: true } } })
  rows!: (string | null)[][];
}

export class ReportView {
  title!: string;
  lines!: string[];
  tables!: ReportTableView[];
}

export class BulletinSummaryView {
  id!: string;
  @ApiProperty({ type: 'integer' })
  year!: number;
  @ApiProperty({ type: 'integer' })
  quarter!: number;
  /** 1 for the first; a later one replaces it and says why. */
  @ApiProperty({ type: 'integer' })
  edition!: number;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  /** 季度通报 as it is called. */
  title!: string;
  office!: string;
  issuedBy!: string;
  issuedAt!: string;
  /** Of the content in both languages, as it was issued. */
  sha256!: string;
  sm3!: string;
}

export class BulletinListView {
  items!: BulletinSummaryView[];
  /** Whether the reader sees what is not issued yet, and may issue it. */
  mayPrepare!: boolean;
  mayIssue!: boolean;
}

export class BulletinView extends BulletinSummaryView {
  content!: ReportView;
}
