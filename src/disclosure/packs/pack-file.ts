import type {
  CheckRule,
  DeadlineRule,
  LegalCatalogue,
  PolicyPack,
  ReturnCodeRule,
  Switches,
} from '../rules/policy-pack.js';
import type { CheckCode } from '../rules/vocabulary.js';
import type { PackProblem } from './pack-problem.js';

/** `policies/<id>.json` as it is written; its schema is `policies/schema.json`. */
export interface PackFile {
  $schema?: string;
  id: string;
  version: string;
  title: PolicyPack['title'];
  /** Never taken from the pack it extends: each says for itself who made it binding. */
  putInForceBy: PolicyPack['putInForceBy'];
  /** `<id>@<version>`: everything that this file does not say is taken from there. */
  extends?: string;
  kinds?: PolicyPack['kinds'];
  returnCodes?: ReturnCodeRule[];
  checks?: Partial<Record<CheckCode, CheckRule>>;
  papers?: PolicyPack['papers'];
  switches?: Partial<Switches>;
  deadlines?: DeadlineRule[];
  paths?: PolicyPack['paths'];
  seriesLines?: PolicyPack['seriesLines'];
  topics?: PolicyPack['topics'];
  /** The legal catalogue that this file is the source of. */
  catalogue?: LegalCatalogue;
  /** `<id>@<version>` of the files whose catalogues apply, oldest first. */
  catalogues?: string[];
}

export const referenceOf = ({ id, version }: Pick<PackFile, 'id' | 'version'>): string => `${id}@${version}`;

/** A pack with all it builds on, before it has been judged as a whole: parts may be missing. */
export type Draft = Omit<PackFile, '$schema' | 'extends' | 'catalogue' | 'catalogues'> & {
  legalCatalogues: LegalCatalogue[];
};

/** Lays a file over the one it extends. Problems: a reference to nothing, or a circle. */
export function layOver(file: PackFile, files: ReadonlyMap<string, PackFile>, problems: PackProblem[]): Draft {
  const references = catalogueReferences(file, files);
  const legalCatalogues = references.flatMap((reference, i) => {
    const catalogue = files.get(reference)?.catalogue;
    if (!catalogue) problems.push({ pointer: `/catalogues/${i}`, message: `no legal catalogue in ${reference}` });
    return catalogue ? [catalogue] : [];
  });
  return { ...merged(file, files, problems, []), legalCatalogues };
}

type Body = Omit<Draft, 'legalCatalogues'>;

function merged(file: PackFile, files: ReadonlyMap<string, PackFile>, problems: PackProblem[], seen: string[]): Body {
  const { $schema: _schema, extends: baseReference, catalogue: _own, catalogues: _lawOf, ...body } = file;
  if (baseReference === undefined) return body;
  const base = files.get(baseReference);
  const reference = referenceOf(file);
  if (!base || seen.includes(reference)) {
    problems.push({ pointer: '/extends', message: `${baseReference} ${base ? 'extends itself' : 'is not there'}` });
    return body;
  }
  return overlay(merged(base, files, problems, [...seen, reference]), body);
}

function overlay(base: Body, body: Body): Body {
  return {
    ...base,
    ...body,
    switches: { ...base.switches, ...body.switches },
    checks: { ...base.checks, ...body.checks },
    returnCodes: replacedByCode(base.returnCodes, body.returnCodes),
    deadlines: replacedByCode(base.deadlines, body.deadlines),
    topics: replacedByCode(base.topics, body.topics),
  };
}

function replacedByCode<T extends { code: string }>(base: T[] = [], over: T[] = []): T[] {
  const replaced = base.map((entry) => over.find(({ code }) => code === entry.code) ?? entry);
  return [...replaced, ...over.filter(({ code }) => !base.some((entry) => entry.code === code))];
}

function catalogueReferences(file: PackFile, files: ReadonlyMap<string, PackFile>): string[] {
  let current: PackFile | undefined = file;
  for (let steps = 0; current && steps <= files.size; steps++) {
    if (current.catalogues) return current.catalogues;
    current = current.extends === undefined ? undefined : files.get(current.extends);
  }
  return [];
}
