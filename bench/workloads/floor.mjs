import { bareDocument, bareTransition } from '../bare.mjs';
import { expectStatus } from '../client.mjs';
import { CONTENT, personOf } from './documents.mjs';

/** The bare transition behind the edge, the sign-in and the key of every act: what no act of the procedure can undercut. */
export const floorWorkload = {
  name: 'floor',
  async prepare(server, pool) {
    const drafter = await personOf(server, 'fgw.drafter');
    const documents = new Map();
    const documentOf = async (worker) => {
      if (!documents.has(worker)) documents.set(worker, await bareDocument(pool, CONTENT));
      return documents.get(worker);
    };
    return {
      product: async (worker) => {
        const { id } = await documentOf(`product ${worker}`);
        expectStatus(await drafter.post(`/api/v1/bench/${id}/transitions`), 201, 'floor');
      },
      bare: async (worker) => bareTransition(pool, await documentOf(`bare ${worker}`)),
    };
  },
};
