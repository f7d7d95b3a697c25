import {
  Controller,
  HttpCode,
  PayloadTooLargeException,
  Post,
  Req,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AnyRole } from '../../people/sign-in/actor.js';
import { Malformed, Refused } from '../../platform/errors.js';
import { escapePointer } from '../../platform/http/body-parsers.js';
import { KeyInHandler } from '../../platform/http/idempotency/replay-access.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { ReadWordFile } from '../use-cases/read-word-file.js';
import type { WordFile } from '../use-cases/read-word-file.js';
import { TextReadingRequest } from './text-readings.requests.js';
import { TextReadingView } from './text-readings.responses.js';

const MOST_BYTES = 10 * 1024 * 1024;

@ApiTags('drafting')
@Controller('api/v1/documents/text-readings')
export class TextReadingsController {
  constructor(private readonly readWordFile: ReadWordFile) {}

  /**
   * Reads a .docx (at most 10 MB) into blocks for the editor, with a guess of title, addressees and date, and a warning for
   * each thing that is left out: tracked changes, comments, pictures, notes. Nothing is stored. 422 where the file is no
   * Word document, is damaged or unsafe as an archive, or bears a secrecy mark.
   */
  @Post()
  @HttpCode(200)
  @AnyRole('drafter', 'unitOfficeReviewer', 'officeReviewer')
  // Nothing is kept under an Idempotency-Key: asking again gives the same.
  @KeyInHandler()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: TextReadingRequest })
  @ApiOperation({ operationId: 'readTextOfFile' })
  async read(@Req() request: FastifyRequest): Promise<TextReadingView> {
    return presentReading(await this.readWordFile.run(await theFile(request)), currentRequest().lang);
  }
}

async function theFile(request: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  let found: { name: string; bytes: Buffer } | null = null;
  for await (const part of request.parts({ limits: { fileSize: MOST_BYTES } })) {
    if (part.type !== 'file' || part.fieldname !== 'file' || found) {
      if (part.type === 'file') part.file.resume();
      const pointer = `/${escapePointer(part.fieldname)}`;
      throw new Malformed('malformedRequest', [{ code: 'unknownField', pointer }]);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer); // a stream of a form is never in object mode
    if (part.file.truncated) throw new PayloadTooLargeException();
    found = { name: part.filename.normalize('NFC'), bytes: Buffer.concat(chunks) };
  }
  if (!found) throw new Malformed('malformedRequest', [{ code: 'missingField', pointer: '/file' }]);
  if (!found.name.toLowerCase().endsWith('.docx'))
    throw new Refused('wordFileExpected', [{ code: 'wordFileExpected', pointer: '/file' }]);
  return found;
}

const presentReading = ({ blocks, title, mainRecipients, documentDate, warnings }: WordFile, lang: Lang) => ({
  blocks,
  title,
  mainRecipients,
  documentDate,
  warnings: warnings.map(({ code, count }) => ({ code, count, ...messageOf(`word.${code}`, lang, { count }) })),
});
