import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVENTS } from '../../src/documents/rules/events.js';
import { STATES } from '../../src/documents/rules/states.js';
import { WHO_ACTS } from '../../src/documents/rules/who-acts.js';
import { isAdministrator } from '../../src/people/rules/roles.js';
import { startApp } from '../support/app.js';
import { as, asMachine } from '../support/as.js';
import { describeBuiltApi } from '../support/api-description.js';
import type { Operation } from '../support/api-description.js';
import { admin, fgw, FGW_CLIENT } from '../support/people.js';
import { buildServer, projectRoot } from '../support/server-process.js';

let operations: Operation[];

beforeAll(() => {
  buildServer();
  operations = describeBuiltApi().operations;
}, 180_000);

/** What a department's own system may do, in the name of a named drafter. Everything else is closed to machines. */
const FOR_MACHINES = [
  'addFile',
  'addInterpretationMaterial',
  'changeInterpretationMaterial',
  'compareRevisions',
  'completeDraft',
  'createDocument',
  'editDocument',
  'exemptInterpretation',
  'listDocuments',
  'listRevisions',
  'planInterpretation',
  'previewGate',
  'proposeDisclosure',
  'readDocument',
  'readFile',
  'readGate',
  'readInterpretation',
  'readReturnNotices',
  'readRevision',
  'readTimeline',
  'readWorkflow',
  'removeFile',
  'removeInterpretationMaterial',
  'revise',
  'rework',
  'sendFileAhead',
  'submitBundle',
  'submitForReview',
  'answerReturnItem',
].sort();

const BUSINESS =
  /^\/api\/v1\/(documents|submissions|gate|registers|number-series|secret-stubs|tasks|disclosure-requests|figures|imports)/;

describe('what is open to whom', () => {
  it('machines enter by the listed endpoints only, and administrators by none of the business', async () => {
    const app = await startApp();
    const machine = await asMachine(app, FGW_CLIENT, fgw.drafter);
    const administrators = await Promise.all(Object.values(admin).map((username) => as(app, username)));
    const open: string[] = [];
    const business: string[] = [];
    for (const { id, method, path, isOpen } of operations.filter((one) => !one.isOpen)) {
      const url = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
      const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'; // OpenAPI knows no others here
      const { body } = await machine.request(verb, url).send({ nobodyKnows: 1 });
      const code = String(body.code);
      if (!isOpen && !['notForMachines', 'unauthenticated'].includes(code)) open.push(id);
      if (!BUSINESS.test(path)) continue;
      for (const person of administrators) {
        const { status } = await person.request(verb, url).send({ nobodyKnows: 1 });
        if (status !== 403) business.push(`${id}: ${status}`);
      }
    }
    await app.close();
    expect(business).toEqual([]);
    expect(open.sort()).toEqual(FOR_MACHINES);
  });

  it('no act of judgement is open to machines, and none to an administrator', () => {
    const judging = WHO_ACTS.filter(({ step, machine }) => step !== undefined && machine);
    expect(judging).toEqual([]);
    expect(WHO_ACTS.filter(({ roles }) => roles.some(isAdministrator))).toEqual([]);
  });

  it('docs/permissions.md names every event in every state in which somebody acts', () => {
    const text = readFileSync(`${projectRoot}docs/permissions.md`, 'utf8');
    const missing = WHO_ACTS.filter(({ event }) => !text.includes(event)).map(({ event }) => event);
    expect(missing).toEqual([]);
    const unknown = WHO_ACTS.filter(
      ({ event, states }) => !EVENTS.includes(event) || states.some((state) => !STATES.includes(state)),
    );
    expect(unknown).toEqual([]);
  });
});
