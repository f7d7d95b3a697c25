import { ApiProperty } from '@nestjs/swagger';

export class TextReadingRequest {
  @ApiProperty({ type: 'string', format: 'binary', description: 'A .docx, at most 10 MB' })
  file!: unknown;
}
