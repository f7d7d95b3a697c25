import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { StartProblem } from '../platform/start/start-problem.js';
import { readPacks } from './packs/read-packs.js';
import type { ReadPack } from './packs/read-packs.js';
import { catalogueOn } from './rules/grounds.js';
import type { LegalCatalogue, PolicyPack } from './rules/policy-pack.js';

/** The policy packs of this installation: read and judged once, at start; never changed while it runs. */
@Injectable()
export class PolicyPacks {
  private readonly read: readonly ReadPack[];

  /** @throws PolicyPackError when a pack cannot be used: the server refuses to start */
  constructor(private readonly config: Config = new Config()) {
    this.read = readPacks(findFolder());
    this.current(config.policyPack);
  }

  /** What a document begins under: the pack this installation is set to. */
  get default(): PolicyPack {
    return this.current(this.config.policyPack);
  }

  /** The current version of every pack. */
  get all(): PolicyPack[] {
    return this.read.filter(({ isCurrent }) => isCurrent).map(({ pack }) => pack);
  }

  /** A pack in the version given, or in its current one; undefined when there is none. */
  find(id: string, version?: string): PolicyPack | undefined {
    return this.read.find(
      ({ pack, isCurrent }) => pack.id === id && (version === undefined ? isCurrent : pack.version === version),
    )?.pack;
  }

  /** The version a document is bound to. @throws Error when it is gone: an earlier version must stay in `policies/` */
  get(id: string, version: string): PolicyPack {
    const found = this.find(id, version);
    if (!found) throw new Error(`policy pack ${id}@${version} is not in policies/ although documents are bound to it`);
    return found;
  }

  /** The law on disclosure of a day (`YYYY-MM-DD`), by the default pack. */
  catalogueOn(date: string): LegalCatalogue {
    return catalogueOn(this.default, date);
  }

  private current(id: string): PolicyPack {
    const found = this.find(id);
    if (!found)
      throw new StartProblem(`There is no policy pack ${id} in policies/: mend YUANTOU_POLICY_PACK or add the file.`);
    return found;
  }
}

/** The same module runs from `src/` (tests) and from `dist/src/` (server): the folder is found by walking up. */
function findFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'policies');
    if (existsSync(join(candidate, 'schema.json'))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new StartProblem('The folder policies/ is missing beside package.json.');
    folder = parent;
  }
}
