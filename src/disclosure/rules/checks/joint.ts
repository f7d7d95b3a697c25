import { FROM_SUBMISSION } from '../check.js';
import type { Check } from '../check.js';
import type { GateEvent } from '../vocabulary.js';

/** 条例 Art. 10: of bodies that make a document together, the lead answers for it; here for its interpretation too. */
export const leadUnitMissing: Check = {
  code: 'lead-unit-missing',
  owner: 'drafter',
  pointer: '/leadUnitId',
  requiredAt: FROM_SUBMISSION,
  contestable: false,
  binding: false,
  exemption: ({ joint }) => (joint.units.length > 0 ? null : 'notJoint'),
  problems: ({ joint }) => {
    const leads = joint.units.filter(({ lead }) => lead).length;
    return leads === 1 ? [] : [{ pointer: '/leadUnitId', params: { problem: leads === 0 ? 'none' : 'several' } }];
  },
};

/** Every unit that issues it too, or whose remit it touches, has answered. */
export const jointOpinionMissing: Check = {
  code: 'joint-opinion-missing',
  owner: 'principalHead',
  pointer: '/jointUnits',
  requiredAt: (_subject, { pack }) => [
    ...(pack.switches.countersignOrder === 'beforeLead' ? BEFORE_SIGNING : []),
    ...AFTER_SIGNING,
  ],
  contestable: false,
  binding: true,
  exemption: ({ joint }) => (joint.units.length > 1 || joint.opinionsOwed.length > 0 ? null : 'notJoint'),
  problems: ({ joint }) => joint.opinionsOwed.map((unitId) => ({ pointer: '/jointUnits', params: { unitId } })),
  awaits: ({ waiting }) => waiting.jointOpinions,
};

const BEFORE_SIGNING: readonly GateEvent[] = ['departmentSign'];
const AFTER_SIGNING: readonly GateEvent[] = ['intake', 'accept', 'leaderSign', 'register'];
