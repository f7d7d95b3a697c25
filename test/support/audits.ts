import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from './app.js';
import { personOf } from './given.js';
import { flushReadings, freezePopulation } from './inside.js';
import { unitIdOf } from './people.js';
import type { UnitKey } from './people.js';

export interface AuditItem {
  position: number;
  version: number;
  register: string;
  document: { id: string; title: string; number: string; publicAddress: string | null; attributeNow: string } | null;
  clues: { code: string; label: string; explanation: string }[];
  weighty: boolean;
  conclusion: { conclusion: string; reason: string } | null;
  redetermination: { number: number; state: string } | null;
}

/** A reason that says something. */
export const KEEP = '逐件核对，限制公开的情形仍然存在，公开会影响正常履职';

/** What a story does with self-audits, over HTTP. */
export function audits(app: TestApp) {
  const get = async (who: string, path: string): Promise<Response> => (await personOf(app, who)).get(path);

  async function opened(who: string, unit: UnitKey, year = 2026): Promise<string> {
    const answer = await (await personOf(app, who)).post('/self-audits', { unitId: await unitIdOf(app, unit), year });
    expect([answer.status, answer.body.issues]).toEqual([201, undefined]);
    return answer.body.id;
  }

  async function frozen(who: string, unit: UnitKey, year = 2026): Promise<string> {
    const id = await opened(who, unit, year);
    await freezePopulation(app, id);
    return id;
  }

  async function items(who: string, id: string, query = ''): Promise<AuditItem[]> {
    const found: AuditItem[] = [];
    let next: string | undefined = `/self-audits/${id}/items?limit=200${query}`;
    while (next) {
      const answer: Response = await get(who, next);
      if (answer.status === 503) {
        // Readings are written behind; on a busy machine a reader is asked to come back.
        await flushReadings(app);
        continue;
      }
      expect([next, answer.status]).toEqual([next, 200]);
      found.push(...answer.body.items);
      next = /<\/api\/v1([^>]+)>/.exec(answer.headers['link'] ?? '')?.[1];
    }
    return found;
  }

  const keep: object = { conclusion: 'keep', reason: KEEP };

  async function conclude(who: string, id: string, item: AuditItem, body = keep): Promise<Response> {
    const documentId = item.document?.id ?? '';
    const path = `/self-audits/${id}/items/${documentId}/conclusions`;
    return (await personOf(app, who)).post(path, body, { ifMatch: item.version });
  }

  /** An act on the whole, on the version that is there now. */
  async function move(who: string, id: string, route: string, body: object = {}): Promise<Response> {
    const { headers } = await get(who, `/self-audits/${id}`);
    return (await personOf(app, who)).post(`/self-audits/${id}/${route}`, body, { ifMatch: String(headers['etag']) });
  }

  /** The same, insisting. */
  async function moved(who: string, id: string, route: string, body: object = {}): Promise<Response> {
    const answer = await move(who, id, route, body);
    if (answer.status !== 201) throw new Error(`${who} ${route}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** Keeps what may be kept together for one reason, group by group. @returns how many that were */
  async function keepGroups(who: string, id: string): Promise<number> {
    const person = await personOf(app, who);
    const { body } = await person.get(`/self-audits/${id}/groups`);
    let kept = 0;
    for (const { group, count } of body.items as { group: object; count: number }[]) {
      const answer = await person.post(`/self-audits/${id}/group-conclusions`, { group, count, reason: KEEP });
      expect([answer.status, answer.body.code]).toEqual([201, undefined]);
      kept += count;
    }
    return kept;
  }

  /** The report is signed as it was displayed. */
  async function signed(who: string, id: string): Promise<Response> {
    const { body } = await get(who, `/self-audits/${id}/report`);
    return move(who, id, 'report/signatures', { seen: body.hash });
  }

  const frozenNow = (id: string): Promise<void> => freezePopulation(app, id);

  return { get, opened, frozenNow, frozen, items, conclude, move, moved, keepGroups, signed };
}
