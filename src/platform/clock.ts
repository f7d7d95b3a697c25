import { Injectable } from '@nestjs/common';

/** The only source of time. Tests replace it, so that a deadline can be reached without waiting for it. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
