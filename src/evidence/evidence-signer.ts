import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FactoryProvider } from '@nestjs/common';
import { Config } from '../platform/config.js';
import type { EvidenceSignature } from './rules/evidence.js';

/** Signs what the server hands out as evidence. A port: a deployment may keep its key in a device. */
export abstract class EvidenceSigner {
  abstract sign(bytes: Uint8Array): Promise<EvidenceSignature>;
}

/** Ed25519 with a key that is made at its first use and kept in a file that only its owner can read. */
export class KeyFileSigner extends EvidenceSigner {
  private key: Promise<KeyObject> | undefined;

  constructor(private readonly path: string) {
    super();
  }

  async sign(bytes: Uint8Array): Promise<EvidenceSignature> {
    this.key ??= loadOrMakeKey(this.path);
    const key = await this.key;
    const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
    return {
      algorithm: 'Ed25519',
      keyId: createHash('sha256').update(publicKey).digest('hex').slice(0, 16),
      publicKey: publicKey.toString('base64'),
      value: sign(null, bytes, key).toString('base64'),
    };
  }
}

export const evidenceSignerProvider: FactoryProvider<EvidenceSigner> = {
  provide: EvidenceSigner,
  inject: [Config],
  useFactory: (config: Config) => new KeyFileSigner(join(config.dataDir, 'keys', 'evidence-ed25519.pem')),
};

async function loadOrMakeKey(path: string): Promise<KeyObject> {
  if (!(await isThere(path))) await makeKey(path);
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0)
    throw new Error(`${path} can be read by others: chmod 600 it, and make a new key if they did`);
  return createPrivateKey(await readFile(path));
}

/** Linked into place whole: of two servers that start at once one makes the key, and both use it. */
async function makeKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flush: true });
  try {
    await link(temporary, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(temporary);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
