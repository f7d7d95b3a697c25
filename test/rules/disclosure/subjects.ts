import type { ClaimedGround, Disclosure } from '../../../src/disclosure/rules/disclosure.js';
import type { Interpretation } from '../../../src/disclosure/rules/interpretation-package.js';
import type { PolicyPack, Switches } from '../../../src/disclosure/rules/policy-pack.js';
import type { Subject } from '../../../src/disclosure/rules/subject.js';
import { PolicyPacks } from '../../../src/disclosure/policy-packs.js';

const packs = new PolicyPacks();

export function packOf(id: 'cn-2008' | 'cn-2019' | 'yichun-2017', switches: Partial<Switches> = {}): PolicyPack {
  const pack = packs.find(id);
  if (!pack) throw new Error(`${id} is not shipped`);
  return { ...pack, switches: { ...pack.switches, ...switches } };
}

/** A department's policy notice in the government's name, with everything it needs: every check passes or does not apply. */
export function complete(changes: Partial<Subject> = {}): Subject {
  return {
    on: '2026-11-23',
    kind: 'notice',
    issuingName: 'government',
    draftingUnitKind: 'department',
    documentDate: '2026-11-20',
    title: '关于印发惠企补贴办法的通知',
    mainRecipients: ['各县（市）区人民政府'],
    copyRecipients: [],
    contact: { name: '李文', phone: '0458-3870000' },
    hasBody: true,
    flags: {
      policy: { value: true, reason: '设定补贴条件，面向全市企业', confirmed: true },
      normative: false,
      normativeNumber: null,
      majorDecision: false,
      consulted: false,
    },
    mandatoryProactiveItem: { answered: true, item: '20(11)', reason: '就业扶持政策' },
    joint: { units: [], opinionsOwed: [] },
    forwarding: null,
    disclosure: proactive(),
    interpretation: interpretation(),
    attachments: [{ id: 'a1', name: '补贴标准.pdf', role: 'attachment', attributeMark: null }],
    companionPapers: [],
    standing: {
      endorsement: true,
      clearance: { text: 'public', attachments: { a1: 'public' } },
      departmentSignOff: 'principal',
      interpretationApprovedByPrincipal: true,
    },
    waiting: nobody,
    vacantPosts: [],
    contested: {},
    waived: {},
    textFindings: { secrecyMarks: [], excerptMaterials: [] },
    ...changes,
  };
}

export const nobody: Subject['waiting'] = {
  policyConfirmation: null,
  endorsement: null,
  clearance: null,
  departmentSignOff: null,
  jointOpinions: null,
  normativeNumber: null,
};

export function proactive(changes: Partial<Disclosure> = {}): Disclosure {
  return {
    attribute: 'proactive',
    releaseForm: 'full',
    grounds: [],
    reason: '',
    summary: '明确惠企补贴的对象、条件、标准和申领程序。',
    reviewAt: null,
    redactedCopy: null,
    ...changes,
  };
}

export function onRequest(changes: Partial<Disclosure> = {}): Disclosure {
  return proactive({ attribute: 'onRequest', reason: '仅涉及两家企业的个案核定事项', ...changes });
}

export function withheld(changes: Partial<Disclosure> = {}): Disclosure {
  return proactive({
    attribute: 'nonDisclosure',
    releaseForm: null,
    grounds: [claim('ND-5c', { noOutwardEffect: '只调整机关内部收发文分工' })],
    reason: '仅规定本机关内部收发文分工，不影响外部办事',
    summary: '',
    reviewAt: { type: 'annual' },
    ...changes,
  });
}

export function claim(code: string, evidence: ClaimedGround['evidence'] = {}, catalogue = 'cn-2019'): ClaimedGround {
  return { catalogue, code, evidence };
}

export function interpretation(changes: Partial<Interpretation> = {}): Interpretation {
  return {
    plan: { outline: '背景与标准', form: '图文', channel: '政府网站', time: '与文件同步', responsible: '市人社局' },
    materials: [
      {
        id: 'm1',
        title: '惠企补贴怎么领',
        text: '符合三项条件即可申领。',
        attachmentId: null,
        elements: ['mainContent'],
      },
    ],
    exemption: null,
    ...changes,
  };
}
