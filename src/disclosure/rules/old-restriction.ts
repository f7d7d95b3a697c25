import { isBlank } from './blank.js';
import type { Clause, Issue } from './issue.js';
import type { OldRestriction, PolicyPack } from './policy-pack.js';
import { hollowReason } from './reason-phrases.js';

const CLAUSE: Clause = {
  zh: '《中华人民共和国政府信息公开条例》（2019年修订）第十八条',
  en: 'Regulation on Open Government Information (2019), Art. 18',
};

/** The rule, where the pack has it and the document is older than its years on that day (YYYY-MM-DD); else null. */
export function oldRestrictionOf(pack: PolicyPack, documentDate: string, on: string): OldRestriction | null {
  const rule = pack.switches.oldRestriction;
  if (rule === null) return null;
  const years = Number(documentDate.slice(0, 4)) + rule.years;
  return `${years}${documentDate.slice(4)}` < on ? rule : null;
}

/** What is said for keeping it, each with the place it stands at. */
export interface Justification {
  reason: { pointer: string; words: string };
  /** whom or what it would harm now to disclose it; where none stands, one is owed at the place of the first */
  harms: readonly { pointer: string; words: string | null }[];
}

/** More than a sentence: a reason that weighs the present, and the harm that disclosing it would do now. */
export function unjustified({ years, reasonAtLeast }: OldRestriction, { reason, harms }: Justification): Issue[] {
  const count = [...reason.words.replace(/\s/g, '')].length;
  const short: Issue[] =
    count >= reasonAtLeast
      ? []
      : [
          {
            code: 'oldRestrictionReasonShort',
            pointer: reason.pointer,
            clause: CLAUSE,
            params: { years, atLeast: reasonAtLeast, count },
          },
        ];
  const unnamed = harms.filter(({ words }) => isBlank(words) || hollowReason(words ?? '') !== null);
  return [
    ...short,
    ...unnamed.map(({ pointer }): Issue => ({
      code: 'oldRestrictionHarmMissing',
      pointer,
      clause: CLAUSE,
      params: { years },
    })),
  ];
}
