// docs/permissions.md: who may do what, from the table that the policy asks.
import { labelOf } from '../../dist/src/platform/messages/messages.js';
import { EDITORS } from '../../dist/src/documents/rules/edit.js';
import { ADMINISTRATIVE_PERMISSIONS, rolesThatMay } from '../../dist/src/people/rules/administration.js';
import { ACTION_OF } from '../../dist/src/documents/rules/redetermination-acts.js';
import { WHO_REDETERMINES } from '../../dist/src/documents/rules/redetermination-seats.js';
import { WHO_ACTS } from '../../dist/src/documents/rules/who-acts.js';

export const target = 'docs/permissions.md';

const PLACES = {
  unit: 'the drafting unit',
  office: 'the office of the nearest government above',
  registry: 'the unit for its own name, else the office',
  concernedUnit: 'each unit that owes a countersignature',
  signerInTurn: 'the signer whose turn it is, by the pack',
  originalSigner: 'the level that signed last',
  lastDepartmentSigner: "the drafting unit's last signer, by the pack",
  opinionAuthor: 'whoever gave the opinion',
};

export function generate() {
  return `# Who may do what

<!-- Generated from src/documents/rules/who-acts.ts, redetermination-seats.ts and edit.ts: npm run generate -->

A person acts as one appointment, chosen with \`X-Appointment\`. What they may not see does not exist for them. On top of
this table stand the bars on persons (\`src/documents/rules/bars.ts\`): nobody judges what they wrote, nobody takes two of
核稿, disclosure review, confidentiality review and signature among the opinions that stand, and nobody who acted in the
department acts in the office. «Falls» means: where nobody in that unit may take the post, the same role of the parent
unit does, then that of the office. Signatures never fall.

| Event | States | Roles | Where | Falls | Own system |
|---|---|---|---|---|---|
${WHO_ACTS.map(row).join('\n')}

## Redetermination of an issued document

| Act | Where the redetermination stands | Roles | Where | Falls |
|---|---|---|---|---|
${WHO_REDETERMINES.map(redetermining).join('\n')}

A new interpretation of a document issued in another's name is first signed by the drafting department's principal. It is
applied by the registrar (\`applyRedetermination\`, above).

## Editing the text

| State | Role |
|---|---|
${Object.entries(EDITORS)
  .map(([state, { role }]) => `| ${named('state', state)} | ${named('role', role)} |`)
  .join('\n')}

Everywhere else an edit answers \`notInThisState\`; a signer may change the attribute in signing.

## The three administrators

Mutually exclusive, and none of them reads business text.

| Permission | Role |
|---|---|
${ADMINISTRATIVE_PERMISSIONS.map(
  (one) =>
    `| \`${one}\` | ${rolesThatMay(one)
      .map((role) => named('role', role))
      .join(', ')} |`,
).join('\n')}

`;
}

function row({ event, states, roles, place, falls, machine, systemOnly }) {
  const where = PLACES[place];
  const who = roles.map((role) => named('role', role)).join(', ') || '—';
  const when = states.map((state) => `\`${state}\``).join(', ');
  const system = systemOnly ? 'only' : machine ? 'yes' : '';
  return `| \`${event}\` | ${when} | ${who} | ${where} | ${falls ? 'yes' : ''} | ${system} |`;
}

function redetermining({ event, states, roles, place, falls }) {
  const act = event === 'open' ? 'openRedetermination' : ACTION_OF[event];
  const who = roles.map((role) => named('role', role)).join(', ');
  const when = states.map((state) => `\`${state}\``).join(', ') || 'none under way';
  const where = place === 'signerInTurn' ? 'the level that signed last' : PLACES[place];
  return `| \`${act}\` | ${when} | ${who} | ${where} | ${falls ? 'yes' : ''} |`;
}

const named = (set, code) => `${labelOf(set, code, 'zh')} \`${code}\``;
