import { token } from './pack-problem.js';
import type { PackProblem } from './pack-problem.js';

/** The part of JSON Schema (2020-12) that `policies/schema.json` uses; a keyword outside of it is refused. */
interface Schema {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false | Schema;
  propertyNames?: Schema;
  items?: Schema;
  minItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  minimum?: number;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
}

const KEYWORDS = new Set([
  ...['$ref', 'type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'minItems'],
  ...['uniqueItems', 'minLength', 'minimum', 'pattern', 'enum', 'const', 'anyOf'],
  ...['$schema', '$defs', 'title', 'description'],
]);

/** Judges a value by a schema document. Every problem is found, not only the first. */
export class JsonSchema {
  private readonly root: Schema;
  private readonly definitions: Record<string, Schema>;

  /** @throws Error when the schema uses a keyword that is not understood here: it would be passed over silently. */
  constructor(document: unknown) {
    if (!isRecord(document)) throw new Error('a JSON Schema is an object');
    const definitions = document['$defs'];
    this.root = asSchema(document);
    this.definitions = isRecord(definitions)
      ? Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, asSchema(schema)]))
      : {};
  }

  problemsOf(value: unknown): PackProblem[] {
    return this.judge(value, this.root, '');
  }

  private judge(value: unknown, schema: Schema, at: string): PackProblem[] {
    if (schema.$ref !== undefined) return this.judge(value, this.definitionOf(schema.$ref), at);
    if (schema.anyOf) return this.judgeAnyOf(value, schema.anyOf, at);
    if (schema.enum && !schema.enum.includes(value)) return [{ pointer: at, message: oneOf(schema.enum, value) }];
    if ('const' in schema && value !== schema.const) return [{ pointer: at, message: oneOf([schema.const], value) }];
    if (schema.type && typeOf(value) !== schema.type) {
      return [{ pointer: at, message: `${schema.type} expected, ${typeOf(value)} found` }];
    }
    if (isRecord(value)) return this.judgeObject(value, schema, at);
    if (Array.isArray(value)) return this.judgeArray(value, schema, at);
    return judgeScalar(value, schema, at);
  }

  private definitionOf(reference: string): Schema {
    const definition = this.definitions[reference.replace('#/$defs/', '')];
    if (!definition) throw new Error(`the schema refers to ${reference}, which is not there`);
    return definition;
  }

  /** The branch of the value's own type says best what is wrong with it. */
  private judgeAnyOf(value: unknown, branches: Schema[], at: string): PackProblem[] {
    const attempts = branches.map((branch) => this.judge(value, branch, at));
    if (attempts.some((problems) => problems.length === 0)) return [];
    return attempts.find((problems) => problems.some(({ pointer }) => pointer !== at)) ?? attempts.at(-1) ?? [];
  }

  private judgeObject(value: Record<string, unknown>, schema: Schema, at: string): PackProblem[] {
    const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
    const missing = required
      .filter((key) => !(key in value))
      .map((key) => ({ pointer: at, message: `${key} is missing` }));
    const members = Object.entries(value).flatMap(([key, member]) => {
      const pointer = `${at}/${token(key)}`;
      if (propertyNames && this.judge(key, propertyNames, pointer).length > 0) return [unknownKey(pointer)];
      const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      if (known === false) return [unknownKey(pointer)];
      return known ? this.judge(member, known, pointer) : [];
    });
    return [...missing, ...members];
  }

  private judgeArray(value: unknown[], schema: Schema, at: string): PackProblem[] {
    const { items, minItems = 0, uniqueItems } = schema;
    const short = value.length < minItems ? [{ pointer: at, message: `at least ${minItems} expected` }] : [];
    const twice = value.findIndex((item, i) => uniqueItems && value.indexOf(item) !== i);
    const repeated = twice < 0 ? [] : [{ pointer: `${at}/${twice}`, message: 'given twice' }];
    return [...short, ...repeated, ...value.flatMap((item, i) => (items ? this.judge(item, items, `${at}/${i}`) : []))];
  }
}

function judgeScalar(value: unknown, { minLength = 0, minimum, pattern }: Schema, at: string): PackProblem[] {
  if (typeof value === 'string') {
    if (value.trim().length < minLength) return [{ pointer: at, message: 'is empty' }];
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
      return [{ pointer: at, message: `does not match ${pattern}` }];
    }
  }
  const tooLow = typeof value === 'number' && minimum !== undefined && value < minimum;
  return tooLow ? [{ pointer: at, message: `at least ${minimum} expected` }] : [];
}

const unknownKey = (pointer: string): PackProblem => ({ pointer, message: 'unknown key' });

const oneOf = (values: unknown[], found: unknown): string =>
  `one of ${values.map((value) => JSON.stringify(value)).join(', ')} expected, ${JSON.stringify(found)} found`;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function asSchema(value: unknown): Schema {
  if (!isRecord(value)) throw new Error('a JSON Schema is an object');
  const unknown = Object.keys(value).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown !== undefined) throw new Error(`the schema uses ${unknown}, which is not understood here`);
  for (const nested of nestedSchemas(value)) asSchema(nested);
  return value; // every member is optional; the keywords have been checked above
}

function nestedSchemas(schema: Record<string, unknown>): unknown[] {
  const { properties, additionalProperties, propertyNames, items } = schema;
  const anyOf: unknown = schema['anyOf'];
  const branches: unknown[] = Array.isArray(anyOf) ? anyOf : [];
  return [
    ...(isRecord(properties) ? Object.values(properties) : []),
    ...(isRecord(additionalProperties) ? [additionalProperties] : []),
    ...(propertyNames === undefined ? [] : [propertyNames]),
    ...(items === undefined ? [] : [items]),
    ...branches,
  ];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
