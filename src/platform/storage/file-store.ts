import type { Readable } from 'node:stream';

/** What the store knows of a file. `sha256` and `sm3` are lowercase hex of its bytes; `size` is in bytes. */
export interface StoredFile {
  sha256: string;
  sm3: string;
  size: number;
  /** found in the bytes, never taken from the sender */
  mediaType: string;
}

export interface Incoming {
  /** the name it was sent under: its ending must agree with what the bytes are */
  name: string;
  maxBytes?: number;
}

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The store has no file of this hash. A row that names it has lost its file: never the reader's fault. */
export class FileMissing extends Error {
  constructor(readonly sha256: string) {
    super(`no file ${sha256} in the store`);
  }
}

/** Files by the hash of their bytes: the same bytes are kept once, whatever they are called. */
export abstract class FileStore {
  /**
   * Takes a file in without ever holding it in memory. When the promise is fulfilled the file is on the disk.
   * @throws Refused fileEmpty, fileTooLarge, fileTypeNotAllowed, fileNameMismatch, fileNameNotAllowed or fileDamaged;
   *   nothing of a refused file is kept
   */
  abstract put(content: Readable, incoming: Incoming): Promise<StoredFile>;

  /** @throws FileMissing */
  abstract open(sha256: string): Promise<Readable>;

  /**
   * Takes over a file that another store has judged already, and compares its bytes with the hash on the way.
   * @throws FileMissing when the other store lacks it, or holds other bytes under that hash
   */
  abstract adopt(sha256: string, from: FileStore): Promise<void>;

  abstract exists(sha256: string): Promise<boolean>;

  /** Does nothing for a file that is not there. */
  abstract delete(sha256: string): Promise<void>;

  /** Every file that has been here, unchanged, for at least that long. */
  abstract olderThan(milliseconds: number): AsyncIterable<string>;
}
