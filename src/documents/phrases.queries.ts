import type { Reader, Statement } from '../platform/database/database.js';
import type { Step } from './rules/document-record.js';

export interface Phrase {
  id: string;
  words: string;
  scope: 'own' | 'unit';
}

export interface UsedWords {
  step: Step;
  words: string;
}

export const MOST_PHRASES = 200;

/** The person's own and the unit's, each in the order in which they were added. */
export function phrasesOf(reader: Reader, personId: string, unitId: string): Promise<Phrase[]> {
  return reader.query<Phrase>({
    name: 'documents.phrases',
    text: `
      SELECT id, words, CASE WHEN unit_id IS NULL THEN 'own' ELSE 'unit' END AS scope FROM yuantou.phrase
      WHERE person_id = $1 OR unit_id = $2 ORDER BY scope, added_at, id LIMIT ${2 * MOST_PHRASES}`,
    values: [personId, unitId],
  });
}

/** Nothing is added beyond the limit, nor the same words again: then it answers with no row. */
export const addPhrase = (phrase: Phrase, personId: string, unitId: string, at: Date): Statement => ({
  name: `documents.addPhrase.${phrase.scope}`,
  text: `
    INSERT INTO yuantou.phrase (id, person_id, unit_id, words, added_by, added_at)
    SELECT $1, ${phrase.scope === 'own' ? '$3, NULL' : 'NULL, $4'}, $2, $3::uuid, $5::timestamptz
    WHERE (SELECT count(*) FROM yuantou.phrase
      WHERE ${phrase.scope === 'own' ? 'person_id = $3::uuid' : 'unit_id = $4::uuid'}) < ${MOST_PHRASES}
      AND $4::uuid IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING id`,
  values: [phrase.id, phrase.words, personId, unitId, at],
});

export const deletePhrase = (id: string, personId: string, unitId: string | null): Statement => ({
  name: 'documents.deletePhrase',
  text: `DELETE FROM yuantou.phrase
    WHERE id = $1 AND (person_id = $2::uuid OR ($3::uuid IS NOT NULL AND unit_id = $3::uuid)) RETURNING id`,
  values: [id, personId, unitId],
});

/** The words that a person last gave with opinions, five for each step, each once; the newest first. */
export function recentWords(reader: Reader, personId: string): Promise<UsedWords[]> {
  return reader.query<UsedWords>({
    name: 'documents.recentWords',
    text: `
      WITH newest AS (SELECT o.step, o.detail->>'comment' AS words, o.given_at FROM yuantou.opinion o
        WHERE o.person_id = $1 AND o.origin = 'given' ORDER BY o.given_at DESC LIMIT 500),
      once AS (SELECT step, words, max(given_at) AS used_at FROM newest WHERE words <> '' GROUP BY step, words),
      ranked AS (SELECT step, words, used_at, row_number() OVER (PARTITION BY step ORDER BY used_at DESC, words) AS place
        FROM once)
      SELECT step, words FROM ranked WHERE place <= 5 ORDER BY step, place`,
    values: [personId],
  });
}
