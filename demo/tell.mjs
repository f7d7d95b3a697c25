// What the demo shows while it goes on, and how it fails.
import { isDeepStrictEqual } from 'node:util';

/** A step did not end where the procedure says. Says what was expected and what came. */
export class Unexpected extends Error {
  constructor(step, expected, came) {
    super(`${step}\n  expected 应为: ${expected}\n  came     实际: ${came}`);
  }
}

/** @throws Unexpected unless both are the same JSON, whatever the order of members */
export function expectSame(step, expected, came) {
  if (!isDeepStrictEqual(came, expected)) throw new Unexpected(step, shortened(expected), shortened(came));
}

let silent = false;

/** For whoever wants the documents and not the story. */
export const hush = () => (silent = true);

export const say = (line = '') => silent || process.stdout.write(`${line}\n`);

export const chapter = (title) => say(`\n━━ ${title}`);

export const detail = (line) => say(`     ${line}`);

/** Shows what is being done, and after it where that led. */
export async function progress(what, work) {
  say(`  ▸ ${what} …`);
  const led = await work();
  if (led) say(`    → ${led}`);
}

/** The notice of a return, item by item, with the day it is due on and how that day was reached. */
export function tellNotice(notice) {
  const { number, round, office, sender, automatic, rulePack, approver, dueOn, dueBecause, items } = notice;
  say(`\n    ┌ 退文通知单 ${number}（第${round}轮）  ${office.name} → ${sender.name}`);
  const whose = automatic ? `自动退文，规则包 ${rulePack.title} ${rulePack.id}@${rulePack.version}` : approver?.name;
  say(`    │ ${whose}`);
  for (const { position, code, codeLabel, explanation, supplement, clause, pointer } of items) {
    say(`    │ ${position}. ${code} ${codeLabel}${pointer === null ? '' : `  (${pointer})`}`);
    say(`    │    ${explanation}${supplement}`);
    say(`    │    依据：${clause ?? '—'}`);
  }
  say(`    │ 期限：${dueOn}`);
  const { base, workingDays, skipped, madeUp, provisional, notices } = dueBecause;
  const days = (list) => list.map(({ on, why }) => `${on} ${why}`).join('、');
  say(`    │   自 ${base} 次日起第 ${workingDays} 个工作日`);
  if (skipped.length > 0) say(`    │   不计：${days(skipped)}`);
  if (madeUp.length > 0) say(`    │   调休上班，计入：${days(madeUp)}`);
  if (provisional) say('    │   途中有年份的放假安排尚未公布，为暂定日期');
  if (notices.length > 0) say(`    │   放假安排：${notices.join(' ')}`);
  say(`    └ 共 ${items.length} 项\n`);
}

/** Every act of a document in words, as the server tells it. */
export function tellTimeline(entries) {
  say('\n    办理过程 timeline');
  for (const { sequence, at, sentence } of entries) {
    say(`    ${String(sequence).padStart(3)}  ${inChina(at)}  ${sentence}`);
  }
  say();
}

/** 2026-11-23 09:00:00, by the clock in China */
function inChina(at) {
  return new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

function shortened(value) {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 600 ? `${text.slice(0, 600)} … (${text.length} characters)` : text;
}
