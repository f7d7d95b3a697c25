import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from './app.js';
import { audits } from './audits.js';
import { personOf } from './given.js';
import { generated, keptBack } from './kept-back.js';
import { czj, fgw, zfb } from './people.js';

/** What an act asks for, as it is offered. */
export interface OfferedAct {
  act: string;
  words: { most: number };
  workingDays: { least: number; most: number; preset: number } | null;
  othersHave: number | null;
}

export interface SampleItem {
  id: string;
  position: number;
  version: number;
  state: string;
  unit: { id: string; name: string };
  actions: OfferedAct[];
}

export const FGW = '伊春市发展和改革委员会';
export const BY_UNIT = { year: 2026, stratifyBy: ['unit', 'age'], perStratum: 2 };

export const actsOf = ({ actions }: { actions: OfferedAct[] }): string[] => actions.map(({ act }) => act);

export const codesOf = (answer: Response): unknown[] => [
  answer.status,
  ...(answer.body.issues ?? []).map(({ code }: { code: string }) => code),
];

/** Two units keep so many documents back, and in December their reports say so. @returns the ids of their self-audits */
export async function keptAndReported(app: TestApp, counts: { fgw: number; czj: number }): Promise<{ czj: string }> {
  await keptBack(app, 'fgw', generated(11, counts.fgw));
  await keptBack(app, 'czj', generated(12, counts.czj));
  app.clock.set('2026-12-07T09:00:00+08:00');
  await reported(app, 'fgw', fgw);
  return { czj: await reported(app, 'czj', czj) };
}

/** A self-audit that keeps everything, with its report submitted. */
async function reported(app: TestApp, unit: 'fgw' | 'czj', staff: typeof fgw | typeof czj): Promise<string> {
  const { frozen, keepGroups, items, conclude, moved, signed } = audits(app);
  const id = await frozen(staff.disclosure, unit);
  await keepGroups(staff.disclosure, id);
  for (const item of await items(staff.disclosure, id, '&open=true')) await conclude(staff.disclosure, id, item);
  await moved(staff.disclosure, id, 'completions');
  expect((await signed(staff.principal, id)).status).toBe(201);
  await moved(staff.disclosure, id, 'submissions');
  return id;
}

/** What a story does with spot checks, over HTTP. */
export function spotChecks(app: () => TestApp) {
  const get = async (who: string, path: string): Promise<Response> => (await personOf(app(), who)).get(path);

  async function post(who: string, path: string, body: object = {}, ifMatch?: number | string): Promise<Response> {
    return (await personOf(app(), who)).post(path, body, ifMatch === undefined ? {} : { ifMatch });
  }

  async function fixed(body: object = BY_UNIT): Promise<Response> {
    const answer = await post(zfb.reviewer, '/spot-checks', body);
    expect(codesOf(answer)).toEqual([201]);
    return answer;
  }

  async function drawnCheck(): Promise<string> {
    const { body, headers } = await fixed();
    const draw = await post(zfb.reviewer, `/spot-checks/${body.id}/draws`, {}, String(headers['etag']));
    expect(codesOf(draw)).toEqual([201]);
    return body.id;
  }

  const itemsOf = async (who: string, id: string): Promise<SampleItem[]> =>
    (await get(who, `/spot-checks/${id}/items`)).body.items;

  async function actOn(who: string, id: string, item: SampleItem, route: string, body: object): Promise<Response> {
    const now = (await itemsOf(zfb.reviewer, id)).find((one) => one.id === item.id);
    return post(who, `/spot-checks/${id}/items/${item.id}/${route}`, body, now?.version ?? 1);
  }

  return { get, post, fixed, drawnCheck, itemsOf, actOn };
}
