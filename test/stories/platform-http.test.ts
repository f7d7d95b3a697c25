import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('an address nobody serves', () => {
  it('is answered with 404', async () => {
    const answer = await app.http().get('/nowhere');
    expect(answer.status).toBe(404);
  });
});
