import { Clock } from '../../src/platform/clock.js';

/** Stands still until it is told to move. */
export class SettableClock extends Clock {
  private current: Date;

  constructor(start: Date | string = '2026-11-23T09:00:00+08:00') {
    super();
    this.current = new Date(start);
  }

  now(): Date {
    return new Date(this.current);
  }

  set(moment: Date | string): void {
    this.current = new Date(moment);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    const milliseconds = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    this.current = new Date(this.current.getTime() + milliseconds);
  }
}
