import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EVENTS } from '../../src/documents/rules/events.js';
import { REDETERMINATION_ACTIONS } from '../../src/documents/rules/redetermination-acts.js';
import { STEPS_BESIDE } from '../../src/documents/rules/steps-beside.js';
import { projectRoot } from '../support/server-process.js';

const web = join(projectRoot, 'web', 'src');
const forms = join(web, 'handling', 'acts');
const ACTIONS: readonly string[] = [...EVENTS, ...STEPS_BESIDE, ...REDETERMINATION_ACTIONS, 'edit'];

/** Acts without a form among the others: where the workbench offers them, by the address it calls there. */
const OFFERED_ELSEWHERE: Record<string, { file: string; calls: string }> = {
  create: { file: 'drafting/new-document.tsx', calls: "api.POST('/api/v1/documents'" },
  return: { file: 'returning/notice-form.tsx', calls: "api.POST('/api/v1/documents/{id}/returns'" },
};

/** Acts that no person is offered: bundles come from a department's own system (`POST /submissions`). */
const OF_MACHINES = ['receive', 'resubmit'];

/** Led through by a procedure of its own, which ends in it. */
const BY_ANOTHER_PROCEDURE = ['applyRedetermination'];

describe('an act that is allowed', () => {
  const textOf = (file: string): string => readFileSync(join(web, file), 'utf8');
  const hasForm = (name: string): boolean => existsSync(join(forms, `${name}.tsx`));

  it('is offered by a form of its name, or on purpose elsewhere', () => {
    const placed = [...Object.keys(OFFERED_ELSEWHERE), ...OF_MACHINES, ...BY_ANOTHER_PROCEDURE];
    expect(ACTIONS.length).toBeGreaterThan(40);
    expect(ACTIONS.filter((name) => !hasForm(name) && !placed.includes(name))).toEqual([]);
    expect(placed.filter((name) => !ACTIONS.includes(name))).toEqual([]);
  });

  it('has a form that says of itself which act it is', () => {
    const files = readdirSync(forms).map((file) => file.replace(/\.tsx$/, ''));
    expect(files.filter((name) => !ACTIONS.includes(name))).toEqual([]);
    expect(files.filter((name) => !textOf(`handling/acts/${name}.tsx`).includes(`event: '${name}'`))).toEqual([]);
  });

  it('is called where it is said to be offered', () => {
    for (const { file, calls } of Object.values(OFFERED_ELSEWHERE)) expect(textOf(file)).toContain(calls);
  });
});
