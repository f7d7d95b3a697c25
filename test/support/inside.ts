import { PolicyPacks } from '../../src/disclosure/policy-packs.js';
import type { PolicyPack } from '../../src/disclosure/rules/policy-pack.js';
import { hashesOf } from '../../src/evidence/hashing.js';
import { ReadAudit } from '../../src/evidence/read-audit.js';
import type { TestApp } from './app.js';

/** The few things that a story has to reach for inside the running server; everything else it does over HTTP. */

/** What was read is written at most a second later: at once, for a story that looks for it. */
export const flushReadings = (app: TestApp): Promise<void> => app.nest.get(ReadAudit).flush();

/** The pack that documents begin under now. */
export const packInForce = (app: TestApp): PolicyPack => app.nest.get(PolicyPacks, { strict: false }).default;

export const hashOf = (scope: string, value: unknown): string => hashesOf(scope, value).sha256;
