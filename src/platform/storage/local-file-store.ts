import { createHash, randomUUID } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refused } from '../errors.js';
import { kindOfFile } from './file-kind.js';
import { fileNameProblem } from './file-name.js';
import { FileMissing, FileStore, MAX_FILE_BYTES } from './file-store.js';
import type { Incoming, StoredFile } from './file-store.js';

/** Files under `<root>/ab/cd/<sha256>`, for one machine or a shared mount. */
export class LocalFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  /** Makes the folder, and clears away what a killed process left half written. */
  async prepare(): Promise<void> {
    const folder = join(this.root, INCOMING);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (await isOlder(path, ABANDONED_AFTER, 'mtimeMs')) await rm(path, { force: true });
    }
  }

  async put(content: Readable, { name, maxBytes = MAX_FILE_BYTES }: Incoming): Promise<StoredFile> {
    return this.inTemporaryFile(content, async (path, file) => {
      const problem = fileNameProblem(name);
      if (problem) throw refused(problem, { name });
      const written = await write(content, file, maxBytes);
      if (written.size === 0) throw refused('fileEmpty', { name });
      const { mediaType, problem: mismatch } = await kindOfFile(path, name);
      if (mismatch) throw refused(mismatch, { name });
      await this.keep(path, written.sha256);
      return { ...written, mediaType };
    });
  }

  async open(sha256: string): Promise<Readable> {
    const handle = await open(this.pathOf(sha256), 'r').catch((error: unknown) => {
      throw isMissing(error) ? new FileMissing(sha256) : error;
    });
    return handle.createReadStream();
  }

  async adopt(sha256: string, from: FileStore): Promise<void> {
    if (await this.exists(sha256)) return;
    const content = await from.open(sha256);
    await this.inTemporaryFile(content, async (path, file) => {
      const written = await write(content, file, Infinity);
      if (written.sha256 !== sha256) throw new FileMissing(sha256);
      await this.keep(path, sha256);
    });
  }

  async exists(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  async delete(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async *olderThan(milliseconds: number): AsyncIterable<string> {
    for (const outer of await foldersIn(this.root)) {
      for (const inner of await foldersIn(join(this.root, outer))) {
        for (const sha256 of await readdir(join(this.root, outer, inner))) {
          if (await isOlder(this.pathOf(sha256), milliseconds, 'ctimeMs')) yield sha256;
        }
      }
    }
  }

  /** A temporary file whose name is gone afterwards, whatever happens. */
  private async inTemporaryFile<T>(
    content: Readable,
    work: (path: string, file: FileHandle) => Promise<T>,
  ): Promise<T> {
    const path = join(this.root, INCOMING, randomUUID());
    const file = await open(path, 'wx+', 0o600);
    try {
      return await work(path, file);
    } finally {
      content.destroy();
      await file.close();
      await rm(path, { force: true });
    }
  }

  /** Rename is atomic: a reader sees the whole file or none. Without the fsync of the folder a crash could undo it. */
  private async keep(temporary: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(temporary, path);
    await syncFolder(dirname(path));
  }

  private pathOf(sha256: string): string {
    // What reaches here comes from our own rows; the check keeps a mistake from ever becoming a path.
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FileMissing(sha256);
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

const INCOMING = 'incoming';
/** Another process on a shared folder may be writing: nobody writes one file for a day. */
const ABANDONED_AFTER = 24 * 60 * 60 * 1000;

async function write(
  content: Readable,
  file: FileHandle,
  maxBytes: number,
): Promise<Pick<StoredFile, 'sha256' | 'sm3' | 'size'>> {
  const hashes: Hash[] = [createHash('sha256'), createHash('sm3')];
  let size = 0;
  // A byte stream yields bytes; Readable does not say so in its type.
  for await (const bytes of content as AsyncIterable<Uint8Array>) {
    size += bytes.length;
    if (size > maxBytes) throw refused('fileTooLarge', { limit: Math.floor(maxBytes / 1024 / 1024) });
    for (const hash of hashes) hash.update(bytes);
    await file.writeFile(bytes);
  }
  await file.sync();
  const [sha256 = '', sm3 = ''] = hashes.map((hash) => hash.digest('hex'));
  return { sha256, sm3, size };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function foldersIn(path: string): Promise<string[]> {
  const names = await readdir(path).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name));
}

/**
 * Times are the file system's, not the product's clock: this is about files, not about acts. A file that somebody
 * else has taken away since it was listed is nobody's to take away.
 */
async function isOlder(path: string, milliseconds: number, time: 'ctimeMs' | 'mtimeMs'): Promise<boolean> {
  const file = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  // eslint-disable-next-line no-restricted-syntax -- compared with times that the machine itself has set
  return file !== null && Date.now() - file[time] >= milliseconds;
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function refused(code: string, params: Record<string, string | number>): Refused {
  return new Refused(code, [{ code, params }]);
}
