import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { findSecrecyMarks } from '../../disclosure/rules/secrecy-mark.js';
import { Malformed } from '../../platform/errors.js';
import { bodyHashOf, escapePointer, parseJson } from '../../platform/http/body-parsers.js';
import { validationPipe } from '../../platform/http/validation.js';
import type { FileStore, StoredFile } from '../../platform/storage/file-store.js';
import { refuseMarks } from '../use-cases/refuse-marked-words.js';

/** A file that is in the store, under the name it was sent with. */
export interface Uploaded extends StoredFile {
  name: string;
}

export interface Form<Fields> {
  fields: Fields;
  file: Uploaded | null;
  /** SHA-256 over the fields and the file: what makes two such requests the same */
  hash: Buffer;
}

/**
 * Reads a form of small fields and at most one file, in whatever order they come. The file runs straight into the store,
 * outside of any transaction; a name that bears a secrecy mark is refused before a byte of it is kept.
 * @throws Malformed, Refused (secrecyMark and what FileStore.put refuses), 413 over 50 MB, 415 for another kind of body
 */
export async function readForm<Fields extends object>(
  request: FastifyRequest,
  store: FileStore,
  shape: Type<Fields>,
): Promise<Form<Fields>> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  const given: Record<string, unknown> = {};
  let file: Uploaded | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await keep(part, store);
    else if (Object.hasOwn(given, part.fieldname)) throw unknownField(part.fieldname);
    else given[part.fieldname] = part.value;
  }
  const fields = await validated(given, shape);
  const hash = createHash('sha256')
    .update(JSON.stringify([given, file?.name, file?.sha256]))
    .digest();
  return { fields, file, hash };
}

/** What may come as JSON or as a form that brings a file along. */
export async function readFormOrJson<Fields extends object>(
  request: FastifyRequest,
  store: FileStore,
  shape: Type<Fields>,
): Promise<Form<Fields>> {
  if (request.isMultipart()) return readForm(request, store, shape);
  // The pipe answers with an instance of the class it was given.
  const fields = (await validationPipe().transform(request.body ?? {}, { type: 'body', metatype: shape })) as Fields;
  return { fields, file: null, hash: bodyHashOf(request) };
}

/** The same checks as for a JSON body: text that can be stored, only fields that are named, every fault at once. */
async function validated<Fields extends object>(given: Record<string, unknown>, shape: Type<Fields>): Promise<Fields> {
  const plain = parseJson(JSON.stringify(given));
  return (await validationPipe().transform(plain, { type: 'body', metatype: shape })) as Fields; // it answers with an instance of the shape
}

async function keep(part: MultipartFile, store: FileStore): Promise<Uploaded> {
  const name = part.filename?.normalize('NFC') ?? '';
  try {
    if (part.fieldname !== 'file') throw unknownField(part.fieldname);
    if (name === '') throw new Malformed('malformedRequest', [{ code: 'missingField', pointer: '/file' }]);
    refuseMarkedName(name);
    return { ...(await store.put(Readable.from(wholeOf(part)), { name })), name };
  } finally {
    // What was not read has to be taken off the line, or the sender never gets to hear the answer.
    part.file.resume();
  }
}

/** Beyond the limit the parser just ends the stream: half a file must not be taken for a whole one. */
async function* wholeOf({ file }: MultipartFile): AsyncGenerator<Buffer> {
  for await (const chunk of file) yield chunk as Buffer; // a stream of a form is never in object mode
  if (file.truncated) throw new PayloadTooLargeException();
}

/** Only the level is told, not the name: it is what must not be kept. */
function refuseMarkedName(name: string): void {
  refuseMarks(findSecrecyMarks([{ pointer: '/file', text: name, as: 'fileName' }]));
}

const unknownField = (name: string): Malformed =>
  new Malformed('malformedRequest', [{ code: 'unknownField', pointer: `/${escapePointer(name)}` }]);
