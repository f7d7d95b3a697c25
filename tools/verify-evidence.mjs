#!/usr/bin/env node
// Verifies an exported evidence file. Plain Node, nothing to install, no code shared with the server: whoever doubts the
// server reads these lines instead. The format is docs/evidence-format.md.
//
//   node tools/verify-evidence.mjs FILE [--key KEY_ID|PUBLIC_KEY.pem]
//
// One line a finding. Exit code 0: everything holds; 1: something does not; 2: the file cannot be read as evidence.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FORMAT = 'yuantou-evidence/1';
const SCOPES = ['content', 'disclosure', 'interpretation'];
/** A redetermination that makes a document public publishes it in the same act. */
const PUBLISHING = ['publish', 'applyRedetermination'];
/** Marks that end an opinion; `overridden` only sets scopes aside. */
const ENDING = ['lapsed', 'superseded', 'reopened', 'revoked'];

/** Checks a parsed file; `key` is the expected key id, or undefined. Answers { findings: [{ ok, text }], ok }. */
export function verifyEvidence(evidence, key) {
  const findings = [];
  const note = (ok, text) => findings.push({ ok, text });
  const shape = shapeProblems(evidence);
  for (const problem of shape) note(false, `shape: ${problem}`);
  if (shape.length === 0) {
    for (const check of [
      checkSignature,
      checkChain,
      checkWords,
      checkScopes,
      checkStates,
      checkOpinions,
      checkPublication,
    ]) {
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
  const members = Object.keys(value).map((key) => [normal(key), canonical(value[key])]);
  members.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  if (members.some(([key], i) => i > 0 && members[i - 1][0] === key)) throw new Error('the same key twice');
  return '{' + members.map(([key, form]) => JSON.stringify(key) + ':' + form).join(',') + '}';
}

function normal(text) {
  const result = text.split('\r\n').join('\n').split('\r').join('\n').normalize('NFC');
  for (const character of result) {
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff) throw new Error('half a character');
  }
  return result;
}

function hash(algorithm, scope, value) {
  return createHash(algorithm)
    .update(`yuantou/${scope}/v1\n${canonical(value)}`, 'utf8')
    .digest('hex');
}

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

function checkChain({ document, entries }, fail) {
  let previous = null;
  entries.forEach((entry, i) => {
    const { hash: stated, detail: _detail, reason: _reason, ...link } = entry;
    if (entry.sequence !== i + 1) fail(`chain: entry ${i + 1} has the sequence ${entry.sequence}`);
    if (entry.previousHash !== previous) fail(`chain: entry ${entry.sequence} is not linked to the one before`);
    for (const algorithm of ['sha256', 'sm3']) {
      if (hash(algorithm, 'chain', { documentId: document.id, ...link }) !== stated[algorithm]) {
        fail(`chain: entry ${entry.sequence} does not have the ${algorithm} that it states`);
      }
    }
    if (i > 0 && Date.parse(entry.occurredAt) < Date.parse(entries[i - 1].occurredAt)) {
      fail(`chain: entry ${entry.sequence} is earlier than the one before`);
    }
    previous = stated.sha256;
  });
  return `chain: ${entries.length} entries, linked without a gap; head ${previous}`;
}

function checkWords({ entries }, fail) {
  let shown = 0;
  for (const entry of entries) {
    if ('detail' in entry && hash('sha256', 'detail', entry.detail) !== entry.detailHash) {
      fail(`words: the detail of entry ${entry.sequence} is not what was recorded`);
    }
    if (
      'reason' in entry &&
      (entry.reasonHash === null || hash('sha256', 'reason', entry.reason) !== entry.reasonHash)
    ) {
      fail(`words: the reason of entry ${entry.sequence} is not what was recorded`);
    }
    if ('detail' in entry) shown += 1;
  }
  return `words: shown for ${shown} of ${entries.length} entries, as recorded`;
}

function checkScopes({ entries, scopes }, fail) {
  const known = new Set();
  for (const { scope, sha256, sm3, ...rest } of scopes) {
    known.add(`${scope} ${sha256}`);
    if (!('text' in rest)) continue;
    if (hash('sha256', scope, rest.text) !== sha256) fail(`scopes: the ${scope} ${sha256} is another text`);
    if (hash('sm3', scope, rest.text) !== sm3) fail(`scopes: the ${scope} ${sha256} has another SM3`);
  }
  if (known.size !== scopes.length) fail('scopes: one is listed twice');
  const named = new Set(
    entries
      .flatMap(({ scopeHashes }) => SCOPES.map((scope) => [scope, scopeHashes[scope]]))
      .filter(([, one]) => one !== null)
      .map((pair) => pair.join(' ')),
  );
  for (const one of named) if (!known.has(one)) fail(`scopes: ${one} is in the record and not listed`);
  for (const one of known) if (!named.has(one)) fail(`scopes: ${one} is listed and not in the record`);
  const texts = scopes.filter((one) => 'text' in one).length;
  return `scopes: ${scopes.length} named in the record, ${texts} of them with their text`;
}

function checkStates({ document, entries, procedure }, fail) {
  const onward = new Map();
  for (const { from, to } of procedure.passes) onward.set(from, [...(onward.get(from) ?? []), to]);
  let state = null;
  for (const { sequence, act, from, to } of entries) {
    if (from !== state) fail(`states: entry ${sequence} begins in ${from}, but the document was in ${state}`);
    const targets = procedure.transitions.filter((one) => one.from === from && one.act === act).map((one) => one.to);
    if (!reachable(targets, onward).has(to))
      fail(`states: entry ${sequence}: ${act} does not lead from ${from} to ${to}`);
    state = to;
  }
  if (state !== document.state)
    fail(`states: the record ends in ${state}, but the document is said to be ${document.state}`);
  return `states: every act was open to it; replayed, the record ends in ${state}`;
}

function reachable(targets, onward) {
  const found = new Set(targets);
  for (const state of found) for (const next of onward.get(state) ?? []) found.add(next);
  return found;
}

function checkOpinions({ entries, opinions }, fail) {
  const ids = new Set();
  for (const opinion of opinions) {
    const name = `opinions: ${opinion.step} ${opinion.id}`;
    if (ids.has(opinion.id)) fail(`${name}: listed twice`);
    ids.add(opinion.id);
    const entry = entries[opinion.sequence - 1];
    if (!entry) {
      fail(`${name}: entry ${opinion.sequence} does not exist`);
      continue;
    }
    for (const [scope, sha256] of Object.entries(opinion.covers)) {
      if (entry.scopeHashes[scope] !== sha256)
        fail(`${name}: covers a ${scope} that entry ${entry.sequence} does not have`);
    }
    if (opinion.origin === 'given') checkGiven(opinion, entry, (text) => fail(`${name}: ${text}`));
    for (const mark of opinion.marks) {
      if (mark.sequence < opinion.sequence || !entries[mark.sequence - 1])
        fail(`${name}: ${mark.kind} by an entry that cannot be`);
    }
  }
  return `opinions: ${opinions.length}, each bound to the hashes of the entry with which it was given`;
}

function checkGiven(opinion, entry, fail) {
  if (entry.act !== opinion.outcome) fail(`says ${opinion.outcome}, but entry ${entry.sequence} is ${entry.act}`);
  if (entry.personId !== opinion.personId) fail(`is another person's than entry ${entry.sequence}`);
  if (entry.appointmentId !== opinion.appointmentId) fail(`is of another appointment than entry ${entry.sequence}`);
}

function checkPublication({ entries, opinions, publication }, fail) {
  if (publication === null) return 'publication: none';
  const entry = entries[publication.sequence - 1];
  if (!entry || !PUBLISHING.includes(entry.act))
    fail(`publication: entry ${publication.sequence} is not a publication`);
  for (const scope of SCOPES) {
    if (entry && entry.scopeHashes[scope] !== publication.scopeHashes[scope]) {
      fail(`publication: its ${scope} is not that of entry ${publication.sequence}`);
    }
  }
  const foundation = publication.restsOn.map((id) => opinions.find((one) => one.id === id));
  if (foundation.includes(undefined)) fail('publication: rests on an opinion that is not listed');
  const present = foundation.filter((one) => one !== undefined);
  for (const opinion of present)
    checkFoundation(opinion, publication, (text) => fail(`publication: ${opinion.step} ${opinion.id} ${text}`));
  for (const outcome of ['clear', 'sign']) {
    if (!present.some((one) => one.outcome === outcome)) fail(`publication: rests on nobody's "${outcome}"`);
  }
  for (const opinion of opinions) {
    const counts =
      opinion.step === 'leaderSignOff' &&
      opinion.sequence < publication.sequence &&
      !hasEnded(opinion, publication.sequence);
    if (counts && !publication.restsOn.includes(opinion.id))
      fail(`publication: leaves out the signature ${opinion.id}`);
  }
  const attested = present.filter((one) => one.origin === 'attested').length;
  return `publication: ${publication.projectionHash} rests on ${present.length} opinions and signatures over the published hashes (${attested} attested)`;
}

function checkFoundation(opinion, publication, fail) {
  if (opinion.sequence >= publication.sequence) fail('was given after it');
  if (hasEnded(opinion, publication.sequence)) fail('had ended before it');
  const aside = new Set(opinion.marks.filter((mark) => mark.kind === 'overridden').flatMap((mark) => mark.scopes));
  const covered = Object.entries(opinion.covers).filter(([scope]) => !aside.has(scope));
  if (!covered.some(([scope]) => scope === 'content')) fail('does not cover the content');
  for (const [scope, sha256] of covered) if (publication.scopeHashes[scope] !== sha256) fail(`covers another ${scope}`);
}

function hasEnded(opinion, sequence) {
  return opinion.marks.some((mark) => ENDING.includes(mark.kind) && mark.sequence <= sequence);
}

// The shape: strict, so that nothing unlooked-for travels in an evidence file.

function shapeProblems(evidence) {
  const problems = [];
  compare(SHAPE, evidence, '', problems);
  return problems;
}

const text = (value) => typeof value === 'string';
const count = (value) => Number.isInteger(value) && value >= 1;
const sha = (value) => text(value) && /^[0-9a-f]{64}$/.test(value);
const time = (value) =>
  text(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);
const orNull = (test) => (value) => value === null || test(value);
const anything = () => true;
const optional = (shape) => ({ optional: shape });
const listOf = (shape) => [shape];

const SHAPE = {
  format: oneOf(FORMAT),
  exportedAt: time,
  document: { id: text, publicId: orNull(text), state: text },
  entries: listOf({
    sequence: count,
    act: text,
    from: orNull(text),
    to: text,
    personId: orNull(text),
    appointmentId: orNull(text),
    clientId: orNull(text),
    revision: orNull(count),
    scopeHashes: { content: orNull(sha), disclosure: orNull(sha), interpretation: orNull(sha) },
    packVersion: text,
    detailHash: sha,
    reasonHash: orNull(sha),
    occurredAt: time,
    previousHash: orNull(sha),
    hash: { sha256: sha, sm3: sha },
    detail: optional(anything),
    reason: optional(text),
  }),
  scopes: listOf({ scope: oneOf(...SCOPES), sha256: sha, sm3: sha, text: optional(anything) }),
  opinions: listOf({
    id: text,
    sequence: count,
    step: text,
    outcome: text,
    origin: oneOf('given', 'attested', 'carriedOver'),
    personId: text,
    appointmentId: text,
    onBehalfOf: orNull(text),
    covers: { content: optional(sha), disclosure: optional(sha), interpretation: optional(sha) },
    marks: listOf({ kind: text, sequence: count, scopes: listOf(oneOf(...SCOPES)) }),
  }),
  publication: {
    orNull: {
      sequence: count,
      projectionHash: sha,
      scopeHashes: { content: sha, disclosure: sha, interpretation: sha },
      restsOn: listOf(text),
    },
  },
  procedure: {
    transitions: listOf({ from: orNull(text), act: text, to: text }),
    passes: listOf({ from: text, to: text }),
  },
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
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return void problems.push(`${at || 'the file'} is not an object`);
  for (const [name, member] of Object.entries(shape)) {
    const inner = member.optional ?? member;
    if (Object.hasOwn(value, name)) compare(inner, value[name], `${at}/${name}`, problems);
    else if (!member.optional) problems.push(`${at}/${name} is missing`);
  }
  for (const name of Object.keys(value))
    if (!Object.hasOwn(shape, name)) problems.push(`${at}/${name} is not part of the format`);
}

// The command.

function main(args) {
  const [path, option, expected, ...rest] = args;
  if (
    path === undefined ||
    rest.length > 0 ||
    (option !== undefined && (option !== '--key' || expected === undefined))
  ) {
    console.error('usage: node verify-evidence.mjs FILE [--key KEY_ID|PUBLIC_KEY.pem]');
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
    console.error(`not an evidence file of the format ${FORMAT}`);
    return 2;
  }
  const { findings, ok } = verifyEvidence(evidence, key);
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
