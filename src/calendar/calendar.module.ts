import { Module } from '@nestjs/common';
import { CalendarYears } from './calendar-years.js';
import { CalendarYearsController } from './http/calendar-years.controller.js';
import { CalendarController } from './http/calendar.controller.js';
import { ImportYear } from './use-cases/import-year.js';

/** Working days, and deadlines that explain themselves. The guard at the door keeps the years at those of the database. */
@Module({
  controllers: [CalendarController, CalendarYearsController],
  providers: [CalendarYears, ImportYear],
  exports: [CalendarYears],
})
export class CalendarModule {}
