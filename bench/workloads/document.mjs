import { bareRead } from '../bare.mjs';
import { expectStatus } from '../client.mjs';
import { createDocument, personOf } from './documents.mjs';

/** One document as its drafter sees it: text, checklist, actions with their reasons, opinions. */
export const documentWorkload = {
  name: 'document',
  async prepare(server, pool) {
    const drafter = await personOf(server, 'fgw.drafter');
    const { path } = await createDocument(drafter);
    const id = path.split('/').at(-1);
    return {
      product: async () => expectStatus(await drafter.get(path), 200, 'document'),
      bare: () => bareRead(pool, id),
    };
  },
};
