import { Injectable } from '@nestjs/common';

/** Limits of sessions and tokens, and what a password costs to try. */
@Injectable()
export class SignInSettings {
  readonly sessionIdleMinutes: number = 30;
  readonly sessionHours: number = 12;
  /** Before signing and publishing the password must have been given within so many minutes (6-safety.md). */
  readonly freshMinutes: number = 5;
  readonly tokenMinutes: number = 15;
  /** argon2id; the least that OWASP asks for: 19 MiB, two passes. */
  readonly argon2MemoryKib: number = 19456;
  readonly argon2Passes: number = 2;
}
