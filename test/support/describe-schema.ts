import type { Pool } from 'pg';

/** Everything a migration can make, one line each, in a stable order: to compare two states of a database. */
export async function describeSchema(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname IN ('yuantou', 'portal', 'public')),
         -- An extension stays: others may use it too.
         foreigners AS (SELECT objid FROM pg_depend WHERE deptype = 'e')
    SELECT format('schema %s %s', nspname, (SELECT array_agg(x ORDER BY x::text) FROM unnest(coalesce(nspacl, acldefault('n', nspowner))) x)) AS line
      FROM ours JOIN pg_namespace USING (oid, nspname)
    UNION ALL
    SELECT format('relation %s.%s %s %s', nspname, relname, relkind, relacl) FROM pg_class JOIN ours ON ours.oid = relnamespace
      WHERE relkind <> 'c'
    UNION ALL
    SELECT format('column %s.%s.%s %s %s %s %s %s', nspname, relname, attname, format_type(atttypid, atttypmod), attnotnull,
                  attgenerated, pg_get_expr(adbin, adrelid), attacl)
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN ours ON ours.oid = relnamespace
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
      WHERE attnum > 0 AND NOT attisdropped AND relkind <> 'i' AND relkind <> 'c'
    UNION ALL
    SELECT format('constraint %s.%s %s', nspname, conname, pg_get_constraintdef(c.oid))
      FROM pg_constraint c JOIN ours ON ours.oid = connamespace
    UNION ALL
    SELECT format('index %s.%s %s', nspname, relname, pg_get_indexdef(c.oid))
      FROM pg_class c JOIN ours ON ours.oid = relnamespace WHERE relkind = 'i'
    UNION ALL
    SELECT format('trigger %s.%s %s', nspname, tgname, pg_get_triggerdef(t.oid))
      FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN ours ON ours.oid = relnamespace WHERE NOT tgisinternal
    UNION ALL
    SELECT format('function %s.%s %s %s', nspname, proname, proacl, pg_get_functiondef(p.oid))
      FROM pg_proc p JOIN ours ON ours.oid = pronamespace WHERE prokind <> 'a' AND p.oid NOT IN (TABLE foreigners)
    UNION ALL
    SELECT format('type %s.%s', nspname, typname) FROM pg_type JOIN ours ON ours.oid = typnamespace
      WHERE typtype IN ('e', 'd')
    UNION ALL
    SELECT format('database %s', (SELECT array_agg(x ORDER BY x::text) FROM unnest(coalesce(datacl, acldefault('d', datdba))) x)) FROM pg_database WHERE datname = current_database()
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}
