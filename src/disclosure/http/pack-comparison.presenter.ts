import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { comparePacks } from '../rules/compare-packs.js';
import type { PackDifference, PackPart } from '../rules/compare-packs.js';
import type { PolicyPack } from '../rules/policy-pack.js';
import type { PackComparisonResponse } from './pack-comparison.responses.js';

export const presentComparison = (pack: PolicyPack, other: PolicyPack, lang: Lang): PackComparisonResponse => ({
  pack: `${pack.id}@${pack.version}`,
  with: `${other.id}@${other.version}`,
  differences: comparePacks(pack, other).map((difference) => ({
    part: difference.part,
    partLabel: labelOf('packPart', difference.part, lang),
    code: difference.code,
    label: nameOf(difference, lang),
    change: difference.change,
    members: difference.members,
    here: difference.here,
    there: difference.there,
  })),
});

/** The closed sets in which the codes of a part have their names. */
const SETS: Partial<Record<PackPart, string>> = {
  switch: 'switch',
  check: 'check',
  ground: 'ground',
  returnCode: 'returnCode',
  deadline: 'deadline',
  kind: 'kind',
  seriesLine: 'seriesLine',
};

function nameOf({ part, code, here, there }: PackDifference, lang: Lang): string {
  const set = SETS[part];
  const bare = code.split('/').at(-1) ?? code;
  if (set !== undefined) return part === 'ground' ? `${bare} ${labelOf(set, bare, lang)}` : labelOf(set, code, lang);
  const [units = '', names = ''] = code.split('/');
  const entry = (here ?? there) as { paper?: string; title?: Record<Lang, string> }; // one of the two has it
  switch (part) {
    case 'paper':
      return labelOf('attachmentRole', entry.paper ?? '', lang);
    case 'catalogue':
      return entry.title?.[lang] ?? code;
    default:
      return [...named('unitKind', units, lang), ...named('issuingName', names, lang)].join(', ');
  }
}

const named = (set: string, codes: string, lang: Lang): string[] =>
  codes.split('+').map((code) => labelOf(set, code, lang));
