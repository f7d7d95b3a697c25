import type { PolicyPack } from '../../disclosure/rules/policy-pack.js';

/** What the rules are judged by besides the document: the pack it is bound to and today's date (Asia/Shanghai). */
export interface World {
  pack: PolicyPack;
  today: string;
}
