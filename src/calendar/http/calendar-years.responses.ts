import { ApiProperty } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import { HOLIDAYS } from '../rules/holidays.js';
import type { Holiday } from '../rules/holidays.js';
import { DAY_KINDS } from '../rules/year-import.js';
import type { DayKind } from '../rules/year-import.js';

export class CalendarYearRowView {
  @ApiProperty({ type: 'integer' })
  year!: number;
  /** no notice yet (暂定): days of it may still move */
  provisional!: boolean;
  /** put in force here, not brought along by the product */
  imported!: boolean;
  /** addresses of the notices */
  notices!: string[];
}

export class CalendarHolidayView {
  @ApiProperty({ enum: HOLIDAYS, enumName: 'Holiday' })
  holiday!: Holiday;
  label!: string;
  /** days off, YYYY-MM-DD; weekend days within are among them */
  off!: string[];
  /** weekend days that are worked for it */
  worked!: string[];
}

export class CalendarImportView {
  noticeTitle!: string;
  noticeUrl!: string;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  /** ISO 8601 */
  importedAt!: string;
  @ApiProperty({ type: String, nullable: true })
  importedBy!: string | null;
}

export class CalendarYearView extends CalendarYearRowView {
  holidays!: CalendarHolidayView[];
  @ApiProperty({ type: 'integer' })
  workingDays!: number;
  /** what was put in force for it, the newest first; empty for a year that the product brought along */
  imports!: CalendarImportView[];
}

export class CalendarDayRead {
  on!: string;
  @Code('CalendarDayKind', DAY_KINDS)
  kind!: DayKind;
  @Code('Holiday', HOLIDAYS)
  holiday!: Holiday;
}

export class CalendarSheetIssueView {
  /** as the spreadsheet counts; 0: the sheet as a whole */
  @ApiProperty({ type: 'integer' })
  row!: number;
  code!: string;
  message!: string;
  fix?: string;
}

export class CalendarSheetReadView {
  days!: CalendarDayRead[];
  issues!: CalendarSheetIssueView[];
}
