#!/usr/bin/env node
// Draws the sample of a spot check once more from its published population, population hash and seed.
// It needs Node 20 and nothing else, and shares no code with the server that made the sample.
//
//   node tools/redraw-sample.mjs FILE        (FILE: the answer of GET /api/v1/spot-checks/{id}/proof)
//
// Leaves with 0 where population, hash and sample agree, with 1 where they do not, with 2 where the file is none.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const STRATA = ['unit', 'ground', 'age', 'override', 'earlierFinding'];

/** RFC 8785 for what a proof holds: objects, arrays, texts, whole numbers and truth values. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const sha256 = (scope, value) =>
  createHash('sha256')
    .update(`yuantou/${scope}/v1\n${canonical(value)}`)
    .digest('hex');

const stratumOf = (member, stratifyBy) =>
  STRATA.filter((one) => stratifyBy.includes(one))
    .map((one) => String({ ...member, unit: member.unitId }[one]))
    .join('|');

/** What is found of a proof, each line with whether it holds. */
export function redrawSample(proof) {
  const { officeId, year, stratifyBy, perStratum, members, populationHash, fixedAt, drawnAt, seed, sample } = proof;
  const ordered = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = ordered.map((one) => [one.id, one.unitId, one.ground, one.age, one.override, one.earlierFinding]);
  const rehash = sha256('spot-check-population', { officeId, year, stratifyBy, perStratum, members: rows });
  const rankOf = ({ id }) => sha256('spot-check-rank', { seed, populationHash: rehash, memberId: id });
  const taken = new Map();
  const again = ordered
    .map((member, i) => ({ position: i + 1, stratum: stratumOf(member, stratifyBy), rank: rankOf(member) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .filter(({ stratum }) => {
      taken.set(stratum, (taken.get(stratum) ?? 0) + 1);
      return taken.get(stratum) <= perStratum;
    })
    .map(({ position }) => position)
    .sort((a, b) => a - b);
  const findings = [
    { what: `the population of ${members.length} has the hash that was recorded`, ok: rehash === populationHash },
    { what: 'the population was fixed before the seed was drawn', ok: Date.parse(fixedAt) <= Date.parse(drawnAt) },
    {
      what: `the seed draws the same ${again.length} of it`,
      ok: typeof seed === 'string' && canonical(again) === canonical(sample),
    },
  ];
  return { findings, ok: findings.every(({ ok }) => ok), sample: again, populationHash: rehash };
}

function main([file]) {
  if (!file) {
    console.error('usage: node redraw-sample.mjs FILE');
    process.exit(2);
  }
  let result;
  try {
    result = redrawSample(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${file} is no proof of a sample: ${error.message}`);
    process.exit(2);
  }
  for (const { what, ok } of result.findings) console.log(`${ok ? '✓' : '✗'} ${what}`);
  console.log(`sample: ${result.sample.join(', ')}`);
  process.exit(result.ok ? 0 : 1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
