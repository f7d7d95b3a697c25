import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { audits } from '../support/audits.js';
import { freezePopulation } from '../support/inside.js';
import { generated, keptBack } from '../support/kept-back.js';
import { fgw } from '../support/people.js';

// Five thousand documents are made first.
jest.setTimeout(600_000);

const COUNT = 5000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ config: { logLevel: 'error' }, clock: '2026-11-20T09:00:00+08:00' });
  await keptBack(app, 'fgw', generated(9, COUNT));
});
afterAll(() => app.close());

it('fixes the population of a unit with 5 000 documents in portions, whose progress shows while it runs', async () => {
  const id = await audits(app).opened(fgw.disclosure, 'fgw');
  const seen = new Set<number>();
  const began = performance.now();
  let done = false;
  const freezing = freezePopulation(app, id).then(() => (done = true));
  while (!done) {
    const { body } = await audits(app).get(fgw.disclosure, `/self-audits/${id}`);
    seen.add(body.prepared);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await freezing;
  console.log(
    `${COUNT + 1} items in ${((performance.now() - began) / 1000).toFixed(1)} s; seen on the way: ${[...seen].join(', ')}`,
  );
  const { body } = await audits(app).get(fgw.disclosure, `/self-audits/${id}`);
  expect(body).toMatchObject({ state: 'auditing', population: COUNT + 1, prepared: COUNT + 1, undecided: COUNT + 1 });
  const between = [...seen].filter((prepared) => prepared > 0 && prepared < COUNT + 1);
  expect(between.length).toBeGreaterThan(2);
  const proof = await audits(app).get(fgw.disclosure, `/self-audits/${id}/verification`);
  expect(proof.body.population).toMatchObject({ recount: COUNT + 1, same: true });
});
