#!/usr/bin/env node
// Verifies the exported record of a yearly self-audit. Plain Node, nothing to install, no code shared with the server:
// whoever doubts the server reads these lines instead. The format is docs/evidence-format.md.
//
//   node tools/verify-self-audit.mjs FILE [--key KEY_ID|PUBLIC_KEY.pem]
//
// One line a finding. Exit code 0: everything holds; 1: something does not; 2: the file cannot be read as evidence.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FORMAT = 'yuantou-self-audit/1';

/** Checks a parsed file; `key` is the expected key id, or undefined. Answers { findings: [{ ok, text }], ok }. */
export function verifySelfAudit(evidence, key) {
  const findings = [];
  const note = (ok, text) => findings.push({ ok, text });
  const shape = [];
  compare(SHAPE, evidence, '', shape);
  for (const problem of shape) note(false, `shape: ${problem}`);
  if (shape.length === 0) {
    const checks = [
      checkSignature,
      checkChain,
      checkWords,
      checkStates,
      checkPopulation,
      checkConclusions,
      checkReports,
    ];
    for (const check of checks) {
      const before = findings.length;
      const done = attempt(check, evidence, (text) => note(false, text), key);
      if (findings.length === before) note(true, done);
    }
  }
  return { findings, ok: findings.every((finding) => finding.ok) };
}

function attempt(check, evidence, fail, key) {
  try {
    return check(evidence, fail, key);
  } catch (error) {
    return fail(`${check.name}: cannot be computed: ${error.message}`);
  }
}

// RFC 8785 over strings in NFC with LF line ends.

function canonical(value) {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a number that is not finite');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return JSON.stringify(normal(value));
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (typeof value !== 'object') throw new Error(`a ${typeof value}`);
  const members = Object.keys(value).map((name) => [normal(name), canonical(value[name])]);
  members.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  if (members.some(([name], i) => i > 0 && members[i - 1][0] === name)) throw new Error('the same key twice');
  return '{' + members.map(([name, form]) => JSON.stringify(name) + ':' + form).join(',') + '}';
}

const normal = (text) => text.split('\r\n').join('\n').split('\r').join('\n').normalize('NFC');

const hash = (algorithm, scope, value) =>
  createHash(algorithm)
    .update(`yuantou/${scope}/v1\n${canonical(value)}`, 'utf8')
    .digest('hex');

// The checks. Each calls `fail` for whatever does not hold, and answers with what to say when all of it does.

function checkSignature({ signature, ...unsigned }, fail, key) {
  const bytes = Buffer.from(signature.publicKey, 'base64');
  const keyId = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  if (bytes.toString('base64') !== signature.publicKey) fail('signature: the key is not plain base64');
  if (signature.algorithm !== 'Ed25519') fail(`signature: ${signature.algorithm} is not Ed25519`);
  if (keyId !== signature.keyId) fail(`signature: the key is ${keyId}, not ${signature.keyId}`);
  if (key !== undefined && key !== keyId) fail(`signature: made with the key ${keyId}, not with ${key}`);
  const value = Buffer.from(signature.value, 'base64');
  if (value.toString('base64') !== signature.value) fail('signature: not plain base64');
  if (!isSigned(unsigned, bytes, value)) fail('signature: does not fit the file: it was changed after it was exported');
  const whose = key === undefined ? ' (compare the id with the one the body publishes, or give it with --key)' : '';
  return `signature: made over this file with the key ${keyId}${whose}`;
}

function isSigned(unsigned, publicKey, value) {
  try {
    const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(canonical(unsigned), 'utf8'), key, value);
  } catch {
    return false;
  }
}

function checkChain({ selfAudit, entries }, fail) {
  let previous = null;
  entries.forEach((entry, i) => {
    const { hash: stated, detail: _detail, reason: _reason, erasedAt: _erasedAt, ...link } = entry;
    if (entry.sequence !== i + 1) fail(`chain: entry ${i + 1} has the sequence ${entry.sequence}`);
    if (entry.previousHash !== previous) fail(`chain: entry ${entry.sequence} is not linked to the one before`);
    for (const algorithm of ['sha256', 'sm3']) {
      if (hash(algorithm, 'self-audit-chain', { selfAuditId: selfAudit.id, ...link }) !== stated[algorithm])
        fail(`chain: entry ${entry.sequence} does not have the ${algorithm} that it states`);
    }
    if (i > 0 && Date.parse(entry.occurredAt) < Date.parse(entries[i - 1].occurredAt))
      fail(`chain: entry ${entry.sequence} is earlier than the one before`);
    previous = stated.sha256;
  });
  return `chain: ${entries.length} entries, linked without a gap; head ${previous}`;
}

function checkWords({ entries }, fail) {
  for (const entry of entries) {
    const { sequence } = entry;
    if ('detail' in entry && hash('sha256', 'self-audit-detail', entry.detail) !== entry.detailHash)
      fail(`words: the detail of entry ${sequence} is not what was recorded`);
    if ('reason' in entry && hash('sha256', 'self-audit-reason', entry.reason) !== entry.reasonHash)
      fail(`words: the reason of entry ${sequence} is not what was recorded`);
  }
  const erased = entries.filter((entry) => 'erasedAt' in entry);
  for (const entry of erased)
    if ('detail' in entry && ('reason' in entry || entry.reasonHash === null))
      fail(`words: those of entry ${entry.sequence} are said to be erased, and are all there`);
  const shown = entries.filter((entry) => 'detail' in entry).length;
  const gone = erased.map(({ sequence }) => sequence).join(', ');
  const told = gone === '' ? '' : `; erased with a document in the entries ${gone}, whose hashes remain`;
  return `words: shown for ${shown} of ${entries.length} entries, as recorded${told}`;
}

function checkStates({ selfAudit, entries, procedure }, fail) {
  let state = null;
  for (const { sequence, act, from, to } of entries) {
    if (from !== state) fail(`states: entry ${sequence} begins in ${from}, but the self-audit was in ${state}`);
    if (!procedure.some((step) => step.from === from && step.act === act && step.to === to))
      fail(`states: entry ${sequence}: ${act} does not lead from ${from} to ${to}`);
    state = to;
  }
  if (state !== selfAudit.state) fail(`states: the record ends in ${state}, not in ${selfAudit.state}`);
  const [opened] = entries;
  for (const name of ['issuerId', 'year', 'frozenAt'])
    if (opened?.detail?.[name] !== selfAudit[name])
      fail(`states: ${name} is not the one with which the self-audit was opened`);
  return `states: every act was open to it; replayed, the record ends in ${state}`;
}

/** What is hashed for a population, in the order of the ids. */
const populationOf = ({ issuerId, year, frozenAt }, items) => ({
  issuerId,
  year,
  frozenAt,
  members: [...items]
    .sort((a, b) => (a.documentId < b.documentId ? -1 : 1))
    .map((one) => [
      one.documentId,
      one.register,
      one.entrySequence,
      one.contentHash,
      one.disclosureHash,
      one.interpretationHash,
    ]),
});

function checkPopulation({ selfAudit, entries, items }, fail) {
  const frozen = entries.find(({ act }) => act === 'freeze');
  if (!frozen) return 'population: not frozen yet';
  if (frozen.detail === undefined) fail('population: the freeze is without its words');
  if (items === null)
    return `population: ${frozen.detail?.hash} of ${frozen.detail?.count}; its items are not in this file`;
  if (frozen.detail?.count !== items.length)
    fail(`population: ${items.length} items, but ${frozen.detail?.count} were frozen`);
  items.forEach(({ position }, i) => {
    if (position !== i + 1) fail(`population: item ${i + 1} has the number ${position}`);
  });
  if (new Set(items.map(({ documentId }) => documentId)).size !== items.length)
    fail('population: a document is listed twice');
  const found = hash('sha256', 'self-audit-population', populationOf(selfAudit, items));
  if (frozen.detail?.hash !== found) fail('population: the items are not those that were frozen');
  return `population: ${items.length} items with the hash that was frozen`;
}

function checkConclusions({ entries, items, conclusions }, fail) {
  if (conclusions === null) return 'conclusions: not in this file';
  const known = new Set((items ?? []).map(({ documentId }) => documentId));
  const drawn = new Map();
  for (const one of conclusions) {
    const name = `conclusions: ${one.documentId} of entry ${one.sequence}`;
    if (!known.has(one.documentId)) fail(`${name}: no item`);
    drawn.set(one.sequence, [...(drawn.get(one.sequence) ?? []), one]);
    const entry = entries[one.sequence - 1];
    if (!entry || !['conclude', 'concludeGroup'].includes(entry.act)) fail(`${name}: not drawn by that entry`);
    else if (entry.detail !== undefined && !isOf(entry, one)) fail(`${name}: not what was recorded`);
  }
  for (const { sequence, act, detail } of entries) {
    const found = drawn.get(sequence) ?? [];
    if (act === 'conclude' && found.length !== 1) fail(`conclusions: entry ${sequence} has ${found.length}`);
    if (act === 'concludeGroup' && detail !== undefined && found.length !== detail.documentIds.length)
      fail(`conclusions: entry ${sequence} has ${found.length}, not ${detail.documentIds.length}`);
  }
  return `conclusions: ${conclusions.length}, each as its entry says`;
}

function isOf({ act, detail }, { documentId, conclusion, towards, grounds }) {
  if (act === 'concludeGroup')
    return conclusion === 'keep' && towards === null && detail.documentIds.includes(documentId);
  const named = grounds.map((ground) => `${ground.catalogue}/${ground.code}`);
  return (
    detail.documentId === documentId &&
    detail.conclusion === conclusion &&
    detail.towards === towards &&
    canonical(detail.grounds) === canonical(named)
  );
}

function checkReports({ entries, items, conclusions, reports }, fail) {
  const signed = entries.filter(({ act }) => act === 'sign');
  if (reports === null) return 'reports: not in this file';
  if (reports.length !== signed.length) fail(`reports: ${reports.length}, but ${signed.length} were signed`);
  for (const { number, sequence, hash: stated, content } of reports) {
    const name = `reports: ${number}`;
    for (const algorithm of ['sha256', 'sm3'])
      if (hash(algorithm, 'self-audit-report', content) !== stated[algorithm])
        fail(`${name} does not have the ${algorithm} that it states`);
    const entry = entries[sequence - 1];
    if (entry?.act !== 'sign' || entry.detail?.report !== number || entry.detail?.hash !== stated.sha256)
      fail(`${name} is not what was signed with entry ${sequence}`);
    const frozen = entries.find(({ act }) => act === 'freeze');
    if (content.populationHash !== frozen?.detail?.hash) fail(`${name} is of another population`);
    if (items === null || conclusions === null) continue;
    const ledger = ledgerAt(items, conclusions, sequence);
    if (ledger.length !== items.length) fail(`${name} was signed with ${items.length - ledger.length} items undecided`);
    if (hash('sha256', 'self-audit-ledger', ledger) !== content.ledgerHash) fail(`${name} is of other conclusions`);
  }
  return `reports: ${reports.length}, each with the hash that was signed, over these items and conclusions`;
}

/** Each item with the conclusion that stood after that entry. */
function ledgerAt(items, conclusions, sequence) {
  const newest = new Map();
  for (const one of conclusions) {
    if (one.sequence > sequence) continue;
    const before = newest.get(one.documentId);
    if (!before || before.sequence < one.sequence) newest.set(one.documentId, one);
  }
  return items.flatMap(({ position, documentId }) => {
    const one = newest.get(documentId);
    return one ? [[position, documentId, one.conclusion, one.towards, one.sequence]] : [];
  });
}

// The shape: strict, so that nothing unlooked-for travels in an evidence file.

const text = (value) => typeof value === 'string';
const count = (value) => Number.isInteger(value) && value >= 1;
const sha = (value) => text(value) && /^[0-9a-f]{64}$/.test(value);
const time = (value) =>
  text(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const orNull = (test) => (value) => value === null || test(value);
const object = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const optional = (shape) => ({ optional: shape });
const nullable = (shape) => ({ orNull: shape });
const listOf = (shape) => [shape];

const SHAPE = {
  format: (value) => value === FORMAT,
  exportedAt: time,
  selfAudit: { id: text, issuerId: text, year: count, state: text, frozenAt: time },
  entries: listOf({
    sequence: count,
    act: text,
    from: orNull(text),
    to: text,
    personId: orNull(text),
    appointmentId: orNull(text),
    detailHash: sha,
    reasonHash: orNull(sha),
    occurredAt: time,
    previousHash: orNull(sha),
    hash: { sha256: sha, sm3: sha },
    detail: optional(object),
    reason: optional(text),
    erasedAt: optional(time),
  }),
  items: nullable(
    listOf({
      position: count,
      documentId: text,
      register: text,
      entrySequence: count,
      contentHash: sha,
      disclosureHash: sha,
      interpretationHash: sha,
    }),
  ),
  conclusions: nullable(
    listOf({
      documentId: text,
      sequence: count,
      conclusion: text,
      towards: orNull(text),
      grounds: listOf({ catalogue: text, code: text }),
    }),
  ),
  reports: nullable(listOf({ number: count, sequence: count, hash: { sha256: sha, sm3: sha }, content: object })),
  procedure: listOf({ from: orNull(text), act: text, to: text }),
  signature: { algorithm: text, keyId: text, publicKey: text, value: text },
};

function compare(shape, value, at, problems) {
  if (typeof shape === 'function') {
    if (!shape(value)) problems.push(`${at || 'the file'} is not as it should be`);
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) problems.push(`${at} is not a list`);
    else value.forEach((item, i) => compare(shape[0], item, `${at}/${i}`, problems));
  } else if (shape.orNull) {
    if (value !== null) compare(shape.orNull, value, at, problems);
  } else compareMembers(shape, value, at, problems);
}

function compareMembers(shape, value, at, problems) {
  if (!object(value)) return void problems.push(`${at || 'the file'} is not an object`);
  for (const [name, member] of Object.entries(shape)) {
    const inner = member.optional ?? member;
    if (Object.hasOwn(value, name)) compare(inner, value[name], `${at}/${name}`, problems);
    else if (!member.optional) problems.push(`${at}/${name} is missing`);
  }
  for (const name of Object.keys(value))
    if (!Object.hasOwn(shape, name)) problems.push(`${at}/${name} is not part of the format`);
}

// The command.

function main([path, option, expected, ...rest]) {
  const isUsed = option === undefined || (option === '--key' && expected !== undefined);
  if (path === undefined || rest.length > 0 || !isUsed) {
    console.error('usage: node verify-self-audit.mjs FILE [--key KEY_ID|PUBLIC_KEY.pem]');
    return 2;
  }
  let evidence;
  let key;
  try {
    evidence = JSON.parse(readFileSync(path, 'utf8'));
    key = expected === undefined ? undefined : keyIdOf(expected);
  } catch (error) {
    console.error(`cannot be read: ${error.message}`);
    return 2;
  }
  if (evidence?.format !== FORMAT) {
    console.error(`not a self-audit’s evidence of the format ${FORMAT}`);
    return 2;
  }
  const { findings, ok } = verifySelfAudit(evidence, key);
  for (const finding of findings) console.log(`${finding.ok ? 'ok  ' : 'FAIL'}  ${finding.text}`);
  return ok ? 0 : 1;
}

function keyIdOf(expected) {
  if (/^[0-9a-f]{16}$/.test(expected)) return expected;
  const der = createPublicKey(readFileSync(expected)).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  process.exitCode = main(process.argv.slice(2));
}
