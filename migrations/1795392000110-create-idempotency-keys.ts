import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored answers of acts, kept seven days (5-api). `yuantou_app` may delete them: they are no part of the record. */
export class CreateIdempotencyKeys1795392000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE yuantou.idempotency_keys (
        key_hash     bytea       NOT NULL,
        request_hash bytea       NOT NULL,
        status       smallint    NOT NULL,
        headers      jsonb       NOT NULL,
        body         text        NOT NULL,
        created_at   timestamptz NOT NULL,
        replayed_at  timestamptz,
        CONSTRAINT idempotency_keys_pk PRIMARY KEY (key_hash),
        CONSTRAINT idempotency_keys_key_hash_length CHECK (length(key_hash) = 32),
        CONSTRAINT idempotency_keys_request_hash_length CHECK (length(request_hash) = 32),
        CONSTRAINT idempotency_keys_status_success CHECK (status BETWEEN 200 AND 299)
      );
      COMMENT ON COLUMN yuantou.idempotency_keys.key_hash IS 'SHA-256 over holder (person or client), route and key';
      COMMENT ON COLUMN yuantou.idempotency_keys.replayed_at IS
        'written at every replay, so that its COMMIT waits for the standby as the first one did';
      -- Serves the purge: DELETE … WHERE created_at < now - 7 days.
      CREATE INDEX idempotency_keys_created_at ON yuantou.idempotency_keys (created_at);
      GRANT SELECT, INSERT, UPDATE (replayed_at), DELETE ON yuantou.idempotency_keys TO yuantou_app;

      -- One statement from outside, two inside: the second takes its snapshot after the lock, so no fresh answer is missed.
      CREATE FUNCTION yuantou.claim_idempotency_key(lock bigint, hash bytea)
      RETURNS TABLE (claimed boolean, request_hash bytea, status smallint, headers jsonb, body text)
      LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        IF pg_try_advisory_xact_lock(lock) THEN
          RETURN QUERY SELECT true, k.request_hash, k.status, k.headers, k.body
            FROM (SELECT 1) one LEFT JOIN yuantou.idempotency_keys k ON k.key_hash = hash;
        ELSE
          RETURN QUERY SELECT false, NULL::bytea, NULL::smallint, NULL::jsonb, NULL::text;
        END IF;
      END $$;
      REVOKE EXECUTE ON FUNCTION yuantou.claim_idempotency_key(bigint, bytea) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION yuantou.claim_idempotency_key(bigint, bytea) TO yuantou_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION yuantou.claim_idempotency_key(bigint, bytea)');
    await runner.query('DROP TABLE yuantou.idempotency_keys');
  }
}
