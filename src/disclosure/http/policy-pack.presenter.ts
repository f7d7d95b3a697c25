import { labelOf } from '../../platform/messages/messages.js';
import type { PolicyPack, ReturnCodeRule } from '../rules/policy-pack.js';
import { releaseFormsOf } from '../rules/release-forms.js';
import { ATTRIBUTES } from '../rules/vocabulary.js';
import type { ReturnCodeRuleView } from './pack-rule.responses.js';
import type { PolicyPackResponse } from './policy-pack.responses.js';

export function presentPolicyPack(pack: PolicyPack): PolicyPackResponse {
  return {
    id: pack.id,
    version: pack.version,
    sha256: pack.sha256,
    title: pack.title,
    putInForceBy: { name: pack.putInForceBy.name, on: pack.putInForceBy.on },
    attributes: ATTRIBUTES.map((code) => ({ code, releaseForms: releaseFormsOf(pack, code) })),
    kinds: pack.kinds,
    returnCodes: pack.returnCodes.map(presentReturnCode),
    checks: pack.checks,
    papers: pack.papers,
    switches: pack.switches,
    deadlines: pack.deadlines,
    paths: pack.paths,
    seriesLines: pack.seriesLines,
    topics: pack.topics.map(({ code, title }) => ({ code, title: { zh: title.zh, en: title.en } })),
    catalogues: pack.catalogues,
  };
}

const presentReturnCode = ({ code, clause, needsWords, place, cure }: ReturnCodeRule): ReturnCodeRuleView => ({
  code,
  gist: { zh: labelOf('returnCode', code, 'zh'), en: labelOf('returnCode', code, 'en') },
  clause,
  needsWords,
  place,
  cure,
});
