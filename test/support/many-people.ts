import type { TestApp } from './app.js';
import { unitIdOf } from './people.js';
import type { UnitKey } from './people.js';

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const UNITS: UnitKey[] = ['fgw', 'czj', 'sfj', 'jyj', 'wjw', 'sthjj', 'nyncj', 'zwfwj', 'slx', 'slz'];

/**
 * As many people as a city has, put in by the owner: each with a post, every ninth with an ended one before it, every
 * twenty-fifth disabled, every hundredth without a post, as somebody who has just been added.
 */
export async function givenManyPeople(app: TestApp, many: number, prefix = 'many'): Promise<void> {
  const units = await Promise.all(UNITS.map((key) => unitIdOf(app, key)));
  await app.owner.query(
    `INSERT INTO yuantou.person (id, username, name, phone, password_hash, created_at, disabled_at)
     SELECT gen_random_uuid(), $2 || '.' || lpad(n::text, 5, '0'),
       substr($3, 1 + n % length($3), 1) || chr(19968 + n % 500) || chr(20968 + n / 500), '0458-' || lpad(n::text, 7, '0'),
       'x', now(), CASE WHEN n % 25 = 3 THEN now() END
     FROM generate_series(1, $1::integer) n`,
    [many, prefix, SURNAMES],
  );
  await app.owner.query(
    `WITH of AS (
       SELECT p.id AS person_id, u.id AS unit_id, n, n % 9 = 0 AS moved
       FROM generate_series(1, $1::integer) n JOIN yuantou.person p ON p.username = $2 || '.' || lpad(n::text, 5, '0')
       JOIN unnest($3::uuid[]) WITH ORDINALITY u (id, place) ON u.place = 1 + n % cardinality($3::uuid[])
       WHERE n % 100 <> 0)
     INSERT INTO yuantou.appointment (id, person_id, unit_id, role, post, starts_on, ends_on, created_at)
     SELECT gen_random_uuid(), person_id, unit_id, CASE WHEN n % 7 = 0 THEN 'registrar' ELSE 'drafter' END,
       CASE WHEN n % 50 = 1 THEN '调研员' ELSE '科员' END, '2024-01-01'::date, NULL::date, now() FROM of
     UNION ALL
     SELECT gen_random_uuid(), person_id, unit_id, 'drafter', '见习', '2020-01-01'::date, '2022-12-31'::date, now() FROM of WHERE moved`,
    [many, prefix, units],
  );
  await app.owner.query('ANALYZE yuantou.person, yuantou.appointment, yuantou.unit');
}
