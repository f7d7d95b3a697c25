import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { newToken } from './tokens.js';
import { SignInSettings } from './sign-in-settings.js';

/** Passwords of people and secrets of API clients, as argon2id hashes. */
@Injectable()
export class Passwords {
  private hashOfNobody: Promise<string> | undefined;

  constructor(private readonly settings: SignInSettings) {}

  hash(password: string): Promise<string> {
    return hash(password, {
      memoryCost: this.settings.argon2MemoryKib,
      timeCost: this.settings.argon2Passes,
      parallelism: 1,
    });
  }

  /** Takes as long for somebody who does not exist (`stored` undefined), so that time tells no names. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    this.hashOfNobody ??= this.hash(newToken());
    const matched = await verify(stored ?? (await this.hashOfNobody), password);
    return matched && stored !== undefined;
  }
}
