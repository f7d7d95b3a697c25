import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 主题分类: what an issued document is about, by the list of its policy pack; the public finds by it what is public. */
export class ClassifyByTopic1795393600200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // The newest holds; null takes it out of the list of topics again.
  `CREATE TABLE yuantou.topic_mark (
    document_id uuid NOT NULL,
    sequence integer NOT NULL,
    topic text,
    CONSTRAINT topic_mark_pkey PRIMARY KEY (document_id, sequence),
    CONSTRAINT topic_mark_entry_fkey FOREIGN KEY (document_id, sequence)
      REFERENCES yuantou.record_entry (document_id, sequence),
    CONSTRAINT topic_mark_topic_check CHECK (topic <> '')
  )`,
  `GRANT SELECT, INSERT ON yuantou.topic_mark TO yuantou_app`,

  // Its name travels with it: the public side reads no policy pack.
  `ALTER TABLE portal.document ADD COLUMN topic_code text, ADD COLUMN topic_zh text, ADD COLUMN topic_en text,
    ADD CONSTRAINT document_topic_check CHECK ((topic_code IS NULL) = (topic_zh IS NULL)
      AND (topic_code IS NULL) = (topic_en IS NULL))`,
  // The list of one topic, newest first; and the topics that there are, by steps from one to the next.
  `CREATE INDEX document_topic_idx ON portal.document (topic_code, published_at DESC, id DESC)
    WHERE topic_code IS NOT NULL`,
  `GRANT UPDATE (topic_code, topic_zh, topic_en) ON portal.document TO yuantou_app`,
  `GRANT SELECT (topic_code, topic_zh, topic_en) ON portal.document TO yuantou_public`,
];

const DOWN = [
  `DROP INDEX portal.document_topic_idx`,
  `ALTER TABLE portal.document DROP CONSTRAINT document_topic_check, DROP COLUMN topic_en, DROP COLUMN topic_zh,
    DROP COLUMN topic_code`,
  `DROP TABLE yuantou.topic_mark`,
];
