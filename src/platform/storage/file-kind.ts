import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { compoundFileStreams } from './compound-file.js';
import { endingOf } from './file-name.js';
import { textEncodingOf } from './text-encoding.js';
import { hasZipAtEnd, zipEntries } from './zip-directory.js';

export type FileProblem = 'fileTypeNotAllowed' | 'fileNameMismatch' | 'fileDamaged';

export type FileKind = { mediaType: string; problem?: undefined } | { mediaType?: undefined; problem: FileProblem };

/**
 * What the bytes are, by magic number and by what the format itself must hold, and whether the name's ending agrees.
 * A file that is two things at once (an archive behind a picture) is not allowed: two programs would show two files.
 */
export async function kindOfFile(path: string, name: string): Promise<FileKind> {
  const ending = endingOf(name);
  const file = await open(path, 'r');
  try {
    const { fileTypeFromFile } = await import('file-type');
    const detected = await fileTypeFromFile(path);
    if (!detected) return await kindOfText(path, file, ending);
    const found = detected.mime === COMPOUND ? await kindOfCompound(file) : await kindByMagic(detected.mime, file);
    if (found.problem) return found;
    if (await isTwoThings(file, found.mediaType)) return { problem: 'fileTypeNotAllowed' };
    return endings.get(found.mediaType)?.includes(ending) ? found : { problem: 'fileNameMismatch' };
  } finally {
    await file.close();
  }
}

const PDF = 'application/pdf';
const COMPOUND = 'application/x-cfb';
const OFD = 'application/ofd';

/** Media type → endings. Archives (zip, rar, 7z) are not here: nobody could say what is inside one. */
const endings = new Map<string, readonly string[]>([
  [PDF, ['pdf']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', ['pptx']],
  ['application/msword', ['doc', 'wps']],
  ['application/vnd.ms-excel', ['xls', 'et']],
  ['application/vnd.ms-powerpoint', ['ppt', 'dps']],
  [OFD, ['ofd']],
  ['image/png', ['png']],
  ['image/jpeg', ['jpg', 'jpeg']],
  ['video/mp4', ['mp4']],
  ['audio/mpeg', ['mp3']],
]);

const textTypes = new Map([
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
]);

/** Streams that only a document of that kind has; other compound files (installers, mails) have none of them. */
const compoundTypes = new Map([
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
]);

async function kindOfText(path: string, file: FileHandle, ending: string): Promise<FileKind> {
  const mediaType = textTypes.get(ending);
  if (!mediaType) return { problem: 'fileTypeNotAllowed' };
  const encoding = await textEncodingOf(path);
  if (!encoding || (await isTwoThings(file, mediaType))) return { problem: 'fileTypeNotAllowed' };
  return { mediaType: `${mediaType}; charset=${encoding}` };
}

async function kindOfCompound(file: FileHandle): Promise<FileKind> {
  const streams = await compoundFileStreams(file);
  if (!streams) return { problem: 'fileDamaged' };
  const mediaType = streams.map((stream) => compoundTypes.get(stream)).find((type) => type !== undefined);
  return mediaType ? { mediaType } : { problem: 'fileTypeNotAllowed' };
}

async function kindByMagic(detected: string, file: FileHandle): Promise<FileKind> {
  const isZip = detected === 'application/zip' || detected.startsWith('application/vnd.openxmlformats');
  const entries = isZip ? await zipEntries(file) : [];
  if (!entries) return { problem: 'fileDamaged' };
  const mediaType = detected === 'application/zip' && entries.includes('OFD.xml') ? OFD : detected;
  if (!endings.has(mediaType)) return { problem: 'fileTypeNotAllowed' };
  return (await isWhole(file, mediaType)) ? { mediaType } : { problem: 'fileDamaged' };
}

/** The mark that the format puts at its end, where it has one: what was cut off on the way lacks it. */
async function isWhole(file: FileHandle, mediaType: string): Promise<boolean> {
  switch (mediaType) {
    case PDF:
      return (await tail(file, 2048)).includes('%%EOF');
    case 'image/png':
      return (await tail(file, 12)).equals(PNG_END);
    case 'image/jpeg':
      return (await tail(file, 65536)).includes(JPEG_END);
    case 'video/mp4':
      return boxesFill(file);
    default:
      return true;
  }
}

const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');
const JPEG_END = Buffer.from('ffd9', 'hex');

/** ISO 14496-12: the top-level boxes follow one another to the very end of the file. */
async function boxesFill(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  let at = 0;
  for (let boxes = 0; at < size; boxes += 1) {
    if (boxes > 10_000) return false;
    const head = await read(file, at, 16);
    if (head.length < 8) return false;
    const short = head.readUInt32BE(0);
    if (short === 0) return true;
    if (short === 1 && head.length < 16) return false;
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short;
    if (length < 8) return false;
    at += length;
  }
  return at === size;
}

async function isTwoThings(file: FileHandle, mediaType: string): Promise<boolean> {
  // Readers look for the mark of a PDF anywhere in the first 1024 bytes.
  if (mediaType !== PDF && (await read(file, 0, 1024)).includes('%PDF-')) return true;
  const isZip = mediaType === OFD || mediaType.startsWith('application/vnd.openxmlformats');
  return !isZip && (await hasZipAtEnd(file));
}

async function tail(file: FileHandle, length: number): Promise<Buffer> {
  const { size } = await file.stat();
  return read(file, Math.max(0, size - length), length);
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
