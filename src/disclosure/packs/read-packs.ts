import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../evidence/rules/canonical.js';
import type { PolicyPack } from '../rules/policy-pack.js';
import { CHECK_CODES } from '../rules/vocabulary.js';
import { duplicateKeys } from './duplicate-keys.js';
import { isRecord, JsonSchema } from './json-schema.js';
import { packProblems } from './pack-consistency.js';
import { layOver, referenceOf } from './pack-file.js';
import type { PackFile } from './pack-file.js';
import { PolicyPackError } from './pack-problem.js';
import type { PackProblem } from './pack-problem.js';

const SCHEMA = 'schema.json';

/** A pack and whether its file is the current one (`<id>.json`) or an earlier version (`<id>@<version>.json`). */
export interface ReadPack {
  pack: PolicyPack;
  isCurrent: boolean;
}

/**
 * Reads and judges every policy pack of a folder.
 * @throws PolicyPackError naming file, JSON pointer and fault: the server must not start with rules it does not understand
 */
export function readPacks(folder: string): ReadPack[] {
  const schema = readJson(folder, SCHEMA);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== SCHEMA);
  const asWritten = new JsonSchema(schema);
  const sources = names.sort().map((name) => ({ name, file: readPackFile(folder, name, asWritten) }));
  const files = new Map<string, PackFile>();
  for (const { name, file } of sources) {
    if (files.has(referenceOf(file)))
      refuseIf(name, [{ pointer: '/version', message: `${referenceOf(file)} is given twice` }]);
    files.set(referenceOf(file), file);
  }
  const complete = new JsonSchema(completeSchema(schema));
  return sources.map(({ name, file }) => ({
    pack: assemble(name, file, files, complete),
    isCurrent: name === `${file.id}.json`,
  }));
}

function readPackFile(folder: string, name: string, schema: JsonSchema): PackFile {
  const value = readJson(folder, name);
  refuseIf(name, schema.problemsOf(value));
  const file = value as PackFile; // the schema has just judged it
  if (name !== `${file.id}.json` && name !== `${referenceOf(file)}.json`) {
    refuseIf(name, [{ pointer: '/id', message: `the file of ${referenceOf(file)} is named otherwise` }]);
  }
  return file;
}

function readJson(folder: string, name: string): unknown {
  const text = readFileSync(join(folder, name), 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PolicyPackError(name, [{ pointer: '', message: `is no JSON: ${String(error)}` }]);
  }
  refuseIf(name, duplicateKeys(text));
  return value;
}

function assemble(name: string, file: PackFile, files: ReadonlyMap<string, PackFile>, schema: JsonSchema): PolicyPack {
  const problems: PackProblem[] = [];
  const { legalCatalogues, ...draft } = layOver(file, files, problems);
  refuseIf(name, problems);
  refuseIf(name, schema.problemsOf(draft));
  const whole = { ...draft, catalogues: legalCatalogues } as Omit<PolicyPack, 'sha256'>; // complete, says the schema
  refuseIf(name, packProblems(whole));
  return { ...whole, sha256: createHash('sha256').update(canonicalJson(whole), 'utf8').digest('hex') };
}

function refuseIf(name: string, problems: PackProblem[]): void {
  if (problems.length > 0) throw new PolicyPackError(name, problems);
}

const NOT_OF_A_WHOLE = ['$schema', 'extends', 'catalogue', 'catalogues'];

/** A file may leave out what it takes from another; a pack with all it builds on leaves out nothing. */
function completeSchema(schema: unknown): unknown {
  if (!isRecord(schema) || !isRecord(schema['properties'])) throw new Error(`${SCHEMA}: properties are expected`);
  const { switches, checks, ...others } = schema['properties'];
  if (!isRecord(switches) || !isRecord(switches['properties']) || !isRecord(checks)) {
    throw new Error(`${SCHEMA}: switches and checks are expected`);
  }
  const properties = {
    ...others,
    switches: { ...switches, required: Object.keys(switches['properties']) },
    checks: { ...checks, required: [...CHECK_CODES] },
  };
  return { ...schema, properties, required: Object.keys(properties).filter((key) => !NOT_OF_A_WHOLE.includes(key)) };
}
