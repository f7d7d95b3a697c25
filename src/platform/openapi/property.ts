import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';

/** A member of a closed set. The set is described once, under its own name, so that a client has one type for it. */
export const Code = (name: string, codes: readonly string[], more: CodeOptions = {}): PropertyDecorator =>
  ApiProperty({ ...more, enum: [...codes], enumName: name });

interface CodeOptions {
  nullable?: true;
  required?: false;
  isArray?: true;
}

/** The reasons against something, as they stand in a problem answer. */
export const Issues = (): PropertyDecorator =>
  ApiProperty({ type: 'array', items: { $ref: '#/components/schemas/ProblemIssue' } });

/** Whatever the document has at that place: text, number, list, object or nothing. */
export const AnyJson: ApiPropertyOptions = {
  anyOf: [
    ...[{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
    ...[
      { type: 'array', items: {} },
      { type: 'object', additionalProperties: true },
    ],
  ],
  nullable: true,
};
