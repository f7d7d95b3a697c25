import type { FileHandle } from 'node:fs/promises';

/**
 * Names of the streams of a compound file ([MS-CFB]: .doc, .xls, .wps …). Undefined when it is cut off or damaged.
 * Only the header, the allocation table and the directory are read.
 */
export async function compoundFileStreams(file: FileHandle): Promise<string[] | undefined> {
  const { size } = await file.stat();
  const header = await readAt(file, 0, 512);
  if (!header) return undefined;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectors: Sectors = { file, length: 2 ** shift, count: Math.ceil(size / 2 ** shift) - 1 };
  const table = await allocationTable(sectors, header);
  if (!table || table.findLastIndex((next) => next !== FREE) >= sectors.count) return undefined;
  return directoryNames(sectors, table, header.readUInt32LE(48));
}

interface Sectors {
  file: FileHandle;
  /** bytes in a sector */
  length: number;
  /** sectors behind the header; the last one may be short */
  count: number;
}

const FREE = 0xffffffff;
const LAST_REGULAR = 0xfffffffa;
const STREAM = 2;

/** [MS-CFB] 2.5: the header names the first 109 sectors of the table, a chain of sectors the rest. */
async function allocationTable(sectors: Sectors, header: Buffer): Promise<number[] | undefined> {
  const places = numbersIn(header.subarray(76)).filter((place) => place <= LAST_REGULAR);
  let next = header.readUInt32LE(68);
  for (let steps = 0; next <= LAST_REGULAR; steps += 1) {
    const sector = await readSector(sectors, next);
    if (!sector || steps > sectors.count) return undefined;
    const numbers = numbersIn(sector);
    next = numbers.pop() ?? FREE;
    places.push(...numbers.filter((place) => place <= LAST_REGULAR));
  }
  const table: number[] = [];
  for (const place of places) {
    const sector = await readSector(sectors, place);
    if (!sector || table.length > sectors.count + sectors.length) return undefined;
    for (const number of numbersIn(sector)) table.push(number);
  }
  return table;
}

async function directoryNames(sectors: Sectors, table: number[], first: number): Promise<string[] | undefined> {
  const names: string[] = [];
  let next = first;
  for (let steps = 0; next <= LAST_REGULAR; steps += 1) {
    const sector = await readSector(sectors, next);
    if (!sector || steps > sectors.count) return undefined;
    for (let at = 0; at + 128 <= sector.length; at += 128) {
      const length = sector.readUInt16LE(at + 64);
      if (sector.readUInt8(at + 66) === STREAM && length >= 2 && length <= 64) {
        names.push(sector.toString('utf16le', at, at + length - 2));
      }
    }
    next = table[next] ?? FREE;
  }
  return names;
}

function numbersIn(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(i * 4));
}

function readSector({ file, length, count }: Sectors, index: number): Promise<Buffer | undefined> {
  return index < count ? readAt(file, (index + 1) * length, length) : Promise.resolve(undefined);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return bytesRead === length ? buffer : undefined;
}
