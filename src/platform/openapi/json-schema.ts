import type { OpenAPIObject } from '@nestjs/swagger';

/** OpenAPI 3.1 knows no `nullable`: a value that may be null says so in its type (JSON Schema 2020-12). */
export function toJsonSchema2020(document: OpenAPIObject): OpenAPIObject {
  // The same document with some schemas written differently.
  return convert(document) as OpenAPIObject;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, convert(child)]));
  return nullable === true ? orNull(rest) : nullable === undefined ? rest : { ...rest, ...notFlag(nullable) };
}

/** `nullable: false` says nothing; a field of that name is kept. */
function notFlag(nullable: unknown): Record<string, unknown> {
  return typeof nullable === 'boolean' ? {} : { nullable };
}

function orNull(schema: Record<string, unknown>): Record<string, unknown> {
  if (typeof schema['type'] === 'string') {
    const values: unknown = schema['enum'];
    return {
      ...schema,
      type: [schema['type'], 'null'],
      ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
    };
  }
  const { description, ...rest } = schema;
  return { ...(description !== undefined && { description }), anyOf: [rest, { type: 'null' }] };
}
