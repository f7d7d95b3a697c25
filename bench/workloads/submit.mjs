import { randomUUID } from 'node:crypto';
import { bareSubmission } from '../bare.mjs';
import { Client, expectStatus } from '../client.mjs';
import { CONTENT, paragraphs } from './documents.mjs';

/** A bundle with 200 kB of text, received over OAuth, judged by the whole gate and returned by the machine. */
export const submitWorkload = {
  name: 'submit',
  async prepare(server, pool) {
    const content = { ...CONTENT, issuingName: 'government', body: paragraphs(200_000) };
    const machine = await machineOf(server);
    return {
      product: async () => {
        const answer = await machine.post('/api/v1/submissions', { externalId: randomUUID(), content });
        expectStatus(answer, 201, 'submission');
      },
      bare: () => bareSubmission(pool, content),
    };
  },
};

async function machineOf(server) {
  const response = await fetch(`${server.baseUrl}/api/v1/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'fgw-oa',
      client_secret: server.passwords.get('fgw-oa'),
      scope: 'submissions',
      acting_for: 'fgw.drafter',
    }),
  });
  const token = await response.json();
  if (!response.ok) throw new Error(`token: ${response.status} ${JSON.stringify(token)}`);
  return new Client(server.baseUrl, { authorization: `Bearer ${token.access_token}` });
}
