import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { applicantForm } from './rules/sought.js';

export interface ApplicantKey {
  /** Tells one key from another, and nothing of it. */
  id: string;
  /** 32 bytes that are the same for the same applicant and tell nobody who it is. */
  hashOf(applicant: string): Buffer;
}

/**
 * Numbers of identity cards can all be tried, so a plain hash would be the number itself: the hash is keyed (HMAC-SHA256).
 * The key is made at its first use and kept in a file that only its owner can read; a deployment may give its own.
 */
@Injectable()
export class ApplicantHash {
  private made: Promise<ApplicantKey> | undefined;

  constructor(private readonly config: Config) {}

  key(): Promise<ApplicantKey> {
    this.made ??= this.load();
    return this.made;
  }

  private async load(): Promise<ApplicantKey> {
    const given = this.config.applicantKey;
    const key = given === undefined ? await keyOfFile(join(this.config.dataDir, 'keys', 'applicants.key')) : given;
    const secret = createHash('sha256').update(key, 'utf8').digest();
    return {
      id: createHash('sha256').update('yuantou/applicant-key/v1\n').update(secret).digest('hex').slice(0, 16),
      hashOf: (applicant) =>
        createHmac('sha256', secret)
          .update(`yuantou/applicant/v1\n${applicantForm(applicant)}`, 'utf8')
          .digest(),
    };
  }
}

async function keyOfFile(path: string): Promise<string> {
  const kept = await readKey(path);
  if (kept !== undefined) return kept;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  try {
    // Linked into place whole: of two servers that start at once one makes the key, and both use it.
    await link(temporary, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(temporary);
  }
  return (await readKey(path)) ?? '';
}

async function readKey(path: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw new Error(`${path} can be read by others: chmod 600 it`);
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
