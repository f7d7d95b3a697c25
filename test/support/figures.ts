import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { TestApp } from './app.js';
import { CONFIRMED, clearing, does, given, personOf, reread, seen } from './given.js';
import type { GivenDocument } from './given.js';
import { city, fgw, zfb } from './people.js';

const ITEM = { code: 'TW-08', explanation: '请示事项误用通知行文', supplement: '改用请示重新行文', pointer: '/kind' };

const ON_REQUEST = {
  attribute: 'onRequest',
  releaseForm: 'full',
  grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
  reason: '只安排两家供热企业的检修时间，与其他单位和公众无关',
  summary: '供暖检查安排',
};

/** A history that is known, to hold every number against. @returns what came out later than it had to */
export async function historyOfFigures(app: TestApp): Promise<GivenDocument> {
  const { published, issued, atOffice, readyForLeader, register, issue, publish, draft } = given(app);
  // Monday 2026-11-23.
  await published({ content: { title: '发改委一件主动公开' } });
  await published({ issuingName: 'government', policy: true, content: { title: '市政府政策文件' } });
  await issued({ attribute: 'nonDisclosure', kind: 'reply' });
  await issued({ unit: 'czj', attribute: 'onRequest', kind: 'letter' });
  const overdue = await issued({ unit: 'czj', content: { title: '财政局逾期公开' } });
  await draft({ unit: 'czj', issuingName: 'government' });
  const overridden = await readyForLeader();
  await does(app, overridden, city.deputy, 'sign-offs', { seen: seen(overridden) });
  const override = { seen: seen(overridden), override: ON_REQUEST, reason: '涉及单位内部安排' };
  await does(app, overridden, city.mayor, 'sign-offs', override);
  await issue(await register(overridden));
  const refused = await atOffice({ unit: 'czj' });
  const body = { items: [ITEM], outcome: 'notIssued', phone: '0458-1' };
  await does(app, refused, zfb.principal, 'returns', body);
  const returned = await atOffice({ content: { title: '两次退文的文稿' } });
  await does(app, returned, zfb.principal, 'returns', { items: [ITEM], phone: '0458-1' });

  // Thursday 2026-11-26: cured, and returned once more for the same, and for what could have been said before.
  app.clock.advance({ days: 3 });
  await cure(app, returned);
  const late = { ...ITEM, code: 'TW-21', explanation: '公开理由过于笼统', pointer: '/disclosure/reason' };
  await does(app, returned, zfb.principal, 'returns', { items: [late, ITEM], phone: '0458-1' });

  // Tuesday 2027-01-05: more than twenty working days later.
  app.clock.set('2027-01-05T09:00:00+08:00');
  await publish(overdue);
  await issued({ unit: 'sfj', content: { title: '司法局期限内' } });
  return overdue;
}

async function cure(app: TestApp, document: GivenDocument): Promise<void> {
  await does(app, document, fgw.drafter, 'reopenings');
  const drafter = await personOf(app, fgw.drafter);
  await drafter.patch(document.path, { kind: 'guidance' }, { ifMatch: document.etag });
  await reread(app, document);
  await does(app, document, fgw.drafter, 'completions');
  await does(app, document, fgw.drafter, 'review-submissions');
  await does(app, document, fgw.checker, 'unit-office-reviews', { seen: seen(document), confirms: CONFIRMED });
  await does(app, document, fgw.secrecy, 'confidentiality-reviews', clearing(document));
  await given(app).sign(document);
}

interface Cell {
  measure: string;
  value: number | string | null;
  text: string;
  list: string | null;
}

export interface Table {
  definition: { name: string; definition: string; clause: string; measures: { label: string }[]; exportable: boolean };
  split: { label: string }[];
  rows: { members: { code: string | null; label: string }[]; cells: Cell[] }[];
  total: Cell[];
}

/** Figures as somebody reads them, by their addresses under `/figures`. */
export function readingFigures(app: () => TestApp) {
  const get = async (who: string, path: string): Promise<Response> =>
    (await personOf(app(), who)).get(`/figures${path}`);

  async function read(who: string, path: string): Promise<Table> {
    const answer = await get(who, `/${path}`);
    expect([path, answer.status, answer.body.code]).toEqual([path, 200, undefined]);
    return answer.body;
  }

  async function totals(who: string, path: string): Promise<Record<string, unknown>> {
    return numbers((await read(who, path)).total);
  }

  async function byMember(who: string, path: string): Promise<Record<string, Record<string, unknown>>> {
    const { rows } = await read(who, path);
    return Object.fromEntries(
      rows.map(({ members, cells }) => [members.map(({ code }) => code).join(' '), numbers(cells)]),
    );
  }

  return { get, read, totals, byMember };
}

const numbers = (cells: Cell[]): Record<string, unknown> =>
  Object.fromEntries(cells.map(({ measure, value }) => [measure, value]));
