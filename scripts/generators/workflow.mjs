// docs/workflow.md: the procedure as the machine has it, drawn and as a table.
import { labelOf } from '../../dist/src/platform/messages/messages.js';
import { documentMachine } from '../../dist/src/documents/rules/document.machine.js';
import { redeterminationMachine } from '../../dist/src/documents/rules/redetermination.machine.js';
import { REDETERMINATION_STATES } from '../../dist/src/documents/rules/redetermination-record.js';
import { STATES } from '../../dist/src/documents/rules/states.js';

export const target = 'docs/workflow.md';

export function generate() {
  return `# The life of a document

<!-- Generated from src/documents/rules/document.machine.ts: npm run generate -->

A step is left by what stands after an act («always»), so a step whose opinion still stands is passed over. An event that
a state does not name answers \`notInThisState\`; one whose condition fails \`gateFailed\`; one by the wrong person
\`notAllowed\`. The conditions themselves are in \`src/documents/rules/\` and in the policy packs.

Not drawn, as they are open nearly everywhere (see the table): \`withdraw\` leads to \`withdrawn\`, \`divert\` to \`diverted\`,
\`recall\` to \`drafting\`, \`revokeOpinion\` back to the step whose opinion is taken back, \`abandonCorrection\` to where the
correction set out from.

\`\`\`mermaid
stateDiagram-v2
  [*] --> drafting: create
  [*] --> officeIntake: receive
${arrows().join('\n')}
\`\`\`

| State | 中文 | English | Events | Leaves by itself |
|---|---|---|---|---|
${STATES.map((state) => row(state)).join('\n')}

The three outcomes \`withdrawn\`, \`declined\` and \`diverted\` are final.
${redetermining()}`;
}

/** Open nearly everywhere and leading to one place each: told in words, as arrows they would hide the others. */
const EVERYWHERE = ['withdraw', 'divert', 'recall', 'revokeOpinion', 'abandonCorrection'];

/** The second, smaller machine: while it runs the document stays in its state. */
function redetermining() {
  const drawn = REDETERMINATION_STATES.flatMap((state) =>
    transitionsIn(redeterminationMachine, state)
      .filter(({ to }) => to)
      .filter(({ label }) => !['withdraw', 'lapse'].includes(label))
      .map(({ from, to, label }) => `  ${from} --> ${to}: ${label}`),
  );
  return `
## Redetermination of an issued document (属性重新认定)

While it runs the document stays where it is: \`published\`, \`availableOnRequest\` or \`withheld\`. Only
\`applyRedetermination\`, an event of the document, puts into force what was judged and signed. \`withdraw\` leads to
\`withdrawn\`; \`retract\`, \`correct\` and \`divert\` of the document end one that is under way as \`lapsed\`.

\`\`\`mermaid
stateDiagram-v2
  [*] --> proposed: open
${unique(drawn).join('\n')}
\`\`\`

| State | 中文 | English | Events | Leaves by itself |
|---|---|---|---|---|
${REDETERMINATION_STATES.map((state) => row(state, redeterminationMachine, 'redeterminationState')).join('\n')}
`;
}

const unique = (lines) => lines.filter((line, i) => lines.indexOf(line) === i);

function arrows() {
  return STATES.flatMap((state) => transitionsOf(state))
    .filter(({ to, label }) => to && !EVERYWHERE.includes(label.split(' ')[0]))
    .map(({ from, to, label }) => `  ${from} --> ${to}: ${label}`)
    .filter((line, i, all) => all.indexOf(line) === i);
}

const transitionsOf = (state) => transitionsIn(documentMachine, state);

function transitionsIn(machine, state) {
  const node = machine.states[state];
  const on = Object.entries(node.config.on ?? {}).flatMap(([event, config]) =>
    list(config).map((one) => arrow(state, one, event + condition(one))),
  );
  const always = list(node.config.always).map((one) => arrow(state, one, `always${condition(one)}`));
  return [...on, ...always];
}

const arrow = (from, config, label) => ({ from, to: config.target, label });

/** Every event needs to be permitted: only what more there is says something. */
function condition({ guard }) {
  return !guard || guard === 'permitted'
    ? ''
    : ` [${guard.replace(/^permitted/, '').replace(/^./, (c) => c.toLowerCase())}]`;
}

function row(state, machine = documentMachine, set = 'state') {
  const { on = {}, always } = machine.states[state].config;
  const events = Object.keys(on).map((event) => `\`${event}\``);
  const leaves = list(always).map((one) => `\`${one.target}\`${condition(one)}`);
  const name = (lang) => labelOf(set, state, lang);
  return `| \`${state}\` | ${name('zh')} | ${name('en')} | ${events.join(', ') || '—'} | ${leaves.join('; ') || '—'} |`;
}

const list = (config) => (config === undefined ? [] : Array.isArray(config) ? config : [config]);
