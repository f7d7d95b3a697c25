import { Module } from '@nestjs/common';
import { CalendarController } from './http/calendar.controller.js';

/** Working days, and deadlines that explain themselves. */
@Module({ controllers: [CalendarController] })
export class CalendarModule {}
