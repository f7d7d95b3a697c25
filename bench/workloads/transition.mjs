import { bareDocument, bareTransition } from '../bare.mjs';
import { expectStatus } from '../client.mjs';
import { CONTENT, createDocument, DISCLOSURE, personOf } from './documents.mjs';

const UNIT = 'fgw';
const CONFIRMED = { attribute: true, reason: true, policyQuestion: true, kind: true };
const seen = ({ hashes }) => ({ ...hashes });

/** From an empty page to the head's signature, each act by its own person. */
const ACTS = [
  { by: 'drafter', put: 'disclosure', body: () => DISCLOSURE },
  { by: 'drafter', post: 'completions' },
  { by: 'drafter', post: 'review-submissions' },
  { by: 'checker', post: 'unit-office-reviews', body: (document) => ({ seen: seen(document), confirms: CONFIRMED }) },
  {
    by: 'secrecy',
    post: 'confidentiality-reviews',
    body: (document) => ({
      outcome: 'clear',
      seen: seen(document),
      outcomes: { text: 'public', files: {} },
      clearedFor: { attribute: 'proactive', releaseForm: 'full' },
    }),
  },
  { by: 'principal', post: 'sign-offs', body: (document) => ({ seen: seen(document) }) },
];

/** The acts of the procedure mixed: each operation is one act over HTTP, with gate, binding, chain and key. */
export const transitionWorkload = {
  name: 'transition',
  target: 0.25,
  async prepare(server, pool) {
    const people = {};
    for (const post of ['drafter', 'checker', 'secrecy', 'principal'])
      people[post] = await personOf(server, `${UNIT}.${post}`);
    const running = new Map();
    const bareRunning = new Map();
    return {
      product: async (worker) => {
        const current = running.get(worker);
        if (!current) {
          running.set(worker, { document: await createDocument(people.drafter), next: 0 });
          return;
        }
        await perform(people, current);
        if (current.next === ACTS.length) running.delete(worker);
      },
      bare: async (worker) => {
        if (!bareRunning.has(worker)) bareRunning.set(worker, await bareDocument(pool, CONTENT));
        await bareTransition(pool, bareRunning.get(worker));
      },
    };
  },
};

async function perform(people, current) {
  const { by, put, post, body } = ACTS[current.next];
  const { document } = current;
  const path = `${document.path}/${put ?? post}`;
  const sent = body?.(document) ?? {};
  const answer = put
    ? await people[by].put(path, sent, document.etag)
    : await people[by].post(path, sent, document.etag);
  expectStatus(answer, put ? 200 : 201, `${by} ${put ?? post}`);
  document.etag = answer.headers.etag;
  document.hashes = answer.body.hashes;
  current.next += 1;
}
