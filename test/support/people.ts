import { ExamplePeople } from '../../src/people/example/example-people.js';
import { SignInSettings } from '../../src/people/sign-in/sign-in-settings.js';
import type { TestApp } from './app.js';

/** Usernames of the example people by unit and post, so that stories read well: `fgw.drafter`, `zfb.reviewer`. */
function staffOf<const Key extends string>(unit: Key) {
  return {
    drafter: `${unit}.drafter`,
    drafter2: `${unit}.drafter2`,
    /** 核稿人 */
    checker: `${unit}.checker`,
    disclosure: `${unit}.disclosure`,
    /** 保密审查员 */
    secrecy: `${unit}.secrecy`,
    deputy: `${unit}.deputy`,
    principal: `${unit}.principal`,
    registrar: `${unit}.registrar`,
  } as const;
}

/** 市发展和改革委员会, whose own system is `FGW_CLIENT`. */
export const fgw = staffOf('fgw');
/** 市财政局 */
export const czj = staffOf('czj');
/** 市司法局 */
export const sfj = staffOf('sfj');
/** 市教育局 */
export const jyj = staffOf('jyj');
/** 市卫生健康委员会 */
export const wjw = staffOf('wjw');
/** 市生态环境局 */
export const sthjj = staffOf('sthjj');
/** 市农业农村局 */
export const nyncj = staffOf('nyncj');
/** 市政务服务局; its clerk is drafter and registrar at once. */
export const zwfwj = { ...staffOf('zwfwj'), clerk: 'zwfwj.clerk' } as const;
/** 示例县 */
export const slx = staffOf('slx');
/** 示例镇, a small unit below 示例县 */
export const slz = staffOf('slz');
/** 市政府办公室 */
export const zfb = {
  ...staffOf('zfb'),
  reviewer: 'zfb.reviewer',
  reviewer2: 'zfb.reviewer2',
  auditor: 'zfb.auditor',
} as const;
/** 市政府: the leaders who sign in its name */
export const city = { mayor: 'city.mayor', deputy: 'city.deputy', deputy2: 'city.deputy2' } as const;
export const admin = { system: 'admin.system', security: 'admin.security', audit: 'admin.audit' } as const;
export const FGW_CLIENT = 'fgw-oa';

export type UnitKey =
  'city' | 'zfb' | 'fgw' | 'czj' | 'sfj' | 'jyj' | 'wjw' | 'sthjj' | 'nyncj' | 'zwfwj' | 'slx' | 'slz';

const passwords = new WeakMap<TestApp, Promise<Map<string, string>>>();

/** Loads the example people into the story's database; a second call does nothing. */
export function givenPeople(app: TestApp): Promise<Map<string, string>> {
  const loading = passwords.get(app) ?? load(app);
  passwords.set(app, loading);
  return loading;
}

/** The password of an example person, or the secret of the example client, as made for this story. */
export async function passwordOf(app: TestApp, username: string): Promise<string> {
  const password = (await givenPeople(app)).get(username);
  if (password === undefined) throw new Error(`nobody is called ${username} among the example people`);
  return password;
}

export async function unitIdOf(app: TestApp, unit: UnitKey): Promise<string> {
  await givenPeople(app);
  const { rows } = await app.owner.query<{ unit_id: string }>(
    // A story may have given the head a second post elsewhere: their first one is the unit's.
    `SELECT a.unit_id FROM yuantou.appointment a JOIN yuantou.person p ON p.id = a.person_id
     WHERE p.username LIKE $1 AND a.role = 'principalHead' ORDER BY a.starts_on LIMIT 1`,
    [`${unit}.%`],
  );
  const [row] = rows;
  if (!row) throw new Error(`no unit ${unit}`);
  return row.unit_id;
}

export async function personIdOf(app: TestApp, username: string): Promise<string> {
  await givenPeople(app);
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM yuantou.person WHERE username = $1', [
    username,
  ]);
  const [row] = rows;
  if (!row) throw new Error(`nobody is called ${username}`);
  return row.id;
}

async function load(app: TestApp): Promise<Map<string, string>> {
  // A hundred hashes at full price would cost each story file a second.
  Object.assign(app.nest.get(SignInSettings, { strict: false }), { argon2MemoryKib: 64, argon2Passes: 1 });
  const accounts = await app.nest.get(ExamplePeople, { strict: false }).load();
  return new Map(accounts.map(({ username, password }) => [username, password]));
}
