import type { Response } from 'supertest';
import type { Attribute, ClearanceOutcome, IssuingName, Kind } from '../../src/disclosure/rules/vocabulary.js';
import { shanghaiDate } from '../../src/people/rules/today.js';
import type { Role } from '../../src/people/rules/roles.js';
import type { TestApp } from './app.js';
import { as } from './as.js';
import type { Person } from './as.js';
import { city, unitIdOf, zfb } from './people.js';
import type { UnitKey } from './people.js';

/** A document of a story, as its last act left it. Every step of the walk updates it in place and answers with it. */
export interface GivenDocument {
  id: string;
  /** `/api/v1/documents/<id>` */
  path: string;
  etag: string;
  state: string;
  hashes: { content: string; disclosure: string; interpretation: string };
  options: Required<Pick<GivenOptions, 'unit' | 'attribute' | 'issuingName'>> & GivenOptions;
}

export interface GivenOptions {
  /** whose document: 市发展改革委 unless told otherwise */
  unit?: UnitKey;
  attribute?: Attribute;
  kind?: Kind;
  issuingName?: IssuingName;
  /** a policy document travels with its interpretation package */
  policy?: boolean;
  /** co-issuing units; the drafting unit leads */
  joint?: UnitKey[];
  /** units whose remit is touched */
  touched?: UnitKey[];
  /** fields of the content over the usual ones */
  content?: Record<string, unknown>;
  /** fields of the disclosure over the usual ones of the attribute */
  disclosure?: Record<string, unknown>;
}

/** The act of one person on one document; fails loudly with the whole answer when it is refused. */
export async function does(
  app: TestApp,
  document: GivenDocument,
  who: string,
  route: string,
  body: object = {},
  role?: Role,
): Promise<GivenDocument> {
  const answer = await tries(app, document, who, route, body, role);
  if (answer.status >= 300)
    throw new Error(`${who} ${route} in ${document.state}: ${answer.status} ${JSON.stringify(answer.body, null, 1)}`);
  return updated(document, answer);
}

/** The same without insisting: the answer as it comes, the document as it was. */
export async function tries(
  app: TestApp,
  document: GivenDocument,
  who: string,
  route: string,
  body: object = {},
  role?: Role,
): Promise<Response> {
  const person = await personOf(app, who, role);
  return person.post(`${document.path}/${route}`, body, { ifMatch: document.etag });
}

/** The hashes of what the screen showed, for acts that judge or sign. */
export const seen = ({ hashes }: GivenDocument): GivenDocument['hashes'] => ({ ...hashes });

/** What a confidentiality reviewer says who has nothing against the proposal. */
export function clearing(document: GivenDocument, files: string[] = []): object {
  const outcomes: Record<Attribute, ClearanceOutcome> = {
    proactive: 'public',
    onRequest: 'onRequestOnly',
    nonDisclosure: 'nonDisclosureAgreed',
  };
  const { attribute } = document.options;
  const found = outcomes[attribute];
  return {
    outcome: 'clear',
    seen: seen(document),
    outcomes: {
      text: found,
      ...(attribute === 'onRequest' && { summary: 'public' }),
      files: Object.fromEntries(files.map((id) => [id, found])),
    },
    clearedFor: { attribute, releaseForm: attribute === 'nonDisclosure' ? null : 'full' },
  };
}

export const CONFIRMED = { attribute: true, reason: true, policyQuestion: true, kind: true };

/**
 * Walks the real procedure over HTTP, every step by its own person, and stops where the story begins. Each name says
 * where the document then stands; each walk starts from an empty page.
 */
export function given(app: TestApp) {
  const by = (document: GivenDocument, post: string): string => `${document.options.unit}.${post}`;

  /** `drafting`, with everything written that the drafter owes. */
  async function draft(options: GivenOptions = {}): Promise<GivenDocument> {
    const settled = { unit: 'fgw', attribute: 'proactive', issuingName: 'department', ...options } as const;
    const drafter = await personOf(app, `${settled.unit}.drafter`);
    const answer = await drafter.post('/documents', await contentOf(app, settled));
    if (answer.status !== 201) throw new Error(`create: ${answer.status} ${JSON.stringify(answer.body, null, 1)}`);
    const path = String(answer.headers['location']);
    return updated(
      { id: answer.body.id, path, etag: '', state: '', hashes: answer.body.hashes, options: settled },
      answer,
    );
  }

  /** `attributeAssignment`, the attribute proposed. */
  async function proposed(options: GivenOptions = {}): Promise<GivenDocument> {
    const document = await draft(options);
    const drafter = await personOf(app, by(document, 'drafter'));
    const answer = await drafter.put(`${document.path}/disclosure`, disclosureOf(document.options), {
      ifMatch: document.etag,
    });
    if (answer.status !== 200) throw new Error(`disclosure: ${answer.status} ${JSON.stringify(answer.body, null, 1)}`);
    updated(document, answer);
    if (document.options.policy) await interpret(document);
    return does(app, document, by(document, 'drafter'), 'completions');
  }

  /** `unitOfficeReview` */
  async function submitted(options: GivenOptions = {}): Promise<GivenDocument> {
    const document = await proposed(options);
    return does(app, document, by(document, 'drafter'), 'review-submissions');
  }

  /** `confidentialityReview`, or `disclosureReview` on the way there when it is not to be disclosed. */
  async function reviewed(options: GivenOptions = {}): Promise<GivenDocument> {
    return pass(await submitted(options));
  }

  /** `departmentSignOff`, all reviews of the unit done. */
  async function cleared(options: GivenOptions = {}): Promise<GivenDocument> {
    const document = await reviewed(options);
    if (document.state === 'disclosureReview') await endorse(document);
    return clear(document);
  }

  /** Signed by the department's own signers: `registration`, `countersigning`, `officeReview` or `leaderSignOff`. */
  async function signed(options: GivenOptions = {}): Promise<GivenDocument> {
    return sign(await cleared(options));
  }

  /** `officeReview` */
  async function atOffice(options: GivenOptions = {}): Promise<GivenDocument> {
    const document = await signed({ issuingName: 'government', ...options });
    for (const unit of [...(options.joint ?? []), ...(options.touched ?? [])]) await agree(document, unit);
    return expectState(document, 'officeReview');
  }

  /** `officeClearance` */
  async function accepted(options: GivenOptions = {}): Promise<GivenDocument> {
    return accept(await atOffice(options));
  }

  /** `leaderSignOff` */
  async function readyForLeader(options: GivenOptions = {}): Promise<GivenDocument> {
    const document = await accepted(options);
    return does(app, document, zfb.secrecy, 'confidentiality-reviews', clearing(document));
  }

  /** `registration`, by every signature the name asks for. */
  async function readyToRegister(options: GivenOptions = {}): Promise<GivenDocument> {
    if ((options.issuingName ?? 'department') !== 'department') return lead(await readyForLeader(options));
    const document = await signed(options);
    for (const unit of [...(options.joint ?? []), ...(options.touched ?? [])]) await agree(document, unit);
    return expectState(document, 'registration');
  }

  /** Who numbers, issues and publishes it. */
  const registrar = ({ options }: GivenDocument): string =>
    options.issuingName === 'department' ? `${options.unit}.registrar` : zfb.registrar;

  const register = (document: GivenDocument, body: object = {}): Promise<GivenDocument> =>
    does(app, document, registrar(document), 'registrations', body);

  const issue = (document: GivenDocument): Promise<GivenDocument> =>
    does(app, document, registrar(document), 'issues', {
      copies: 50,
      sealed: true,
      issuedOn: shanghaiDate(app.clock.now()),
      recipients: ['各县（市）区人民政府'],
    });

  const publish = (document: GivenDocument, body: object = {}): Promise<GivenDocument> =>
    does(app, document, registrar(document), 'publications', { channels: CHANNELS, ...body });

  /** `issuing`, with its number. */
  const registered = async (options: GivenOptions = {}): Promise<GivenDocument> =>
    register(await readyToRegister(options));

  /** `awaitingPublication`, `availableOnRequest` or `withheld`, by its attribute. */
  const issued = async (options: GivenOptions = {}): Promise<GivenDocument> => issue(await registered(options));

  /** `published` */
  const published = async (options: GivenOptions = {}): Promise<GivenDocument> => publish(await issued(options));

  const pass = (document: GivenDocument): Promise<GivenDocument> =>
    does(app, document, by(document, 'checker'), 'unit-office-reviews', { seen: seen(document), confirms: CONFIRMED });

  const endorse = (document: GivenDocument): Promise<GivenDocument> =>
    does(app, document, by(document, 'disclosure'), 'disclosure-reviews', { seen: seen(document) });

  const clear = (document: GivenDocument, files: string[] = []): Promise<GivenDocument> =>
    does(app, document, by(document, 'secrecy'), 'confidentiality-reviews', clearing(document, files));

  /** The department's signers in their order: deputy and principal, or one head where the name is its own. */
  async function sign(document: GivenDocument): Promise<GivenDocument> {
    const signOff = (post: string) => does(app, document, by(document, post), 'sign-offs', { seen: seen(document) });
    if (document.options.unit === 'zfb' && document.options.issuingName === 'governmentOffice')
      return signOff('deputy');
    if (document.options.issuingName !== 'department' && document.options.unit !== 'zfb') await signOff('deputy');
    return signOff('principal');
  }

  const agree = (document: GivenDocument, unit: UnitKey): Promise<GivenDocument> =>
    does(app, document, `${unit}.principal`, 'countersignatures', answering(document));

  const accept = (document: GivenDocument): Promise<GivenDocument> =>
    does(app, document, zfb.reviewer, 'acceptances', { seen: seen(document) });

  /** The leaders of the issuing body in their order. */
  async function lead(document: GivenDocument): Promise<GivenDocument> {
    const signOff = (who: string) => does(app, document, who, 'sign-offs', { seen: seen(document) });
    if (document.options.issuingName === 'governmentOffice') return signOff(zfb.principal);
    await signOff(city.deputy);
    return signOff(city.mayor);
  }

  async function interpret(document: GivenDocument): Promise<GivenDocument> {
    const drafter = await personOf(app, by(document, 'drafter'));
    const plan = await drafter.put(`${document.path}/interpretation/plan`, INTERPRETATION_PLAN, {
      ifMatch: document.etag,
    });
    if (plan.status >= 300) throw new Error(`plan: ${plan.status} ${JSON.stringify(plan.body, null, 1)}`);
    updated(document, plan);
    return does(app, document, by(document, 'drafter'), 'interpretation/materials', INTERPRETATION_MATERIAL);
  }

  return {
    draft,
    proposed,
    submitted,
    reviewed,
    cleared,
    signed,
    atOffice,
    accepted,
    readyForLeader,
    readyToRegister,
    registered,
    issued,
    published,
    registrar,
    register,
    issue,
    publish,
    pass,
    endorse,
    clear,
    sign,
    agree,
    accept,
    lead,
    interpret,
  };
}

/** A co-issuing unit's agreement. */
export const answering = (document: GivenDocument): object => ({
  outcome: 'agree',
  seen: seen(document),
  disclosureOpinion: '同意拟定的公开属性',
  secrecyConclusion: '经本单位保密审查，不含涉密和敏感内容',
});

/** Where it is published. */
export const CHANNELS = [{ channel: '市政府门户网站', officialAddress: 'https://www.example.gov.cn/zwgk/1.html' }];

export const INTERPRETATION_PLAN = {
  outline: '说明政策背景、主要措施和办理方式',
  form: '文字解读、一图读懂',
  channel: '市政府门户网站、政务新媒体',
  time: '与文件同步发布',
  responsible: '综合科科长',
};

export const INTERPRETATION_MATERIAL = {
  title: '供暖补贴办法解读',
  text: '今年起，符合条件的家庭可以在社区直接申领，不再需要往返区县。补贴按面积计算，当月到账。',
  elements: ['backgroundAndBasis', 'mainContent', 'benefits'],
};

/** A document now, as somebody reads it: keeps a story going after a step that was taken by hand. */
export async function reread(app: TestApp, document: GivenDocument, who?: string): Promise<GivenDocument> {
  const reader = await personOf(app, who ?? `${document.options.unit}.drafter`);
  return updated(document, await reader.get(document.path));
}

/** What must not move when something is refused: version, state, texts, opinions and the length of the record. */
export async function snapshot(app: TestApp, { id }: GivenDocument): Promise<object> {
  const { rows } = await app.owner.query<Record<string, unknown>>(
    `SELECT d.state, d.version, d.revision, d.chain_head,
       (SELECT count(*)::integer FROM yuantou.record_entry e WHERE e.document_id = d.id) AS entries,
       (SELECT count(*)::integer FROM yuantou.opinion o WHERE o.document_id = d.id) AS opinions,
       (SELECT count(*)::integer FROM yuantou.opinion_mark m JOIN yuantou.opinion o ON o.id = m.opinion_id
         WHERE o.document_id = d.id) AS marks,
       (SELECT count(*)::integer FROM yuantou.outbox x WHERE x.document_id = d.id) AS messages
     FROM yuantou.document d WHERE d.id = $1`,
    [id],
  );
  return rows[0] ?? {};
}

const people = new WeakMap<TestApp, Map<string, Promise<Person>>>();

/** Signed in once for each story: a walk has a dozen people in it. */
export function personOf(app: TestApp, username: string, role?: Role): Promise<Person> {
  const known = people.get(app) ?? new Map<string, Promise<Person>>();
  people.set(app, known);
  const key = `${username} ${role ?? ''}`;
  const person = known.get(key) ?? as(app, username, role);
  known.set(key, person);
  return person;
}

function updated(document: GivenDocument, answer: Response): GivenDocument {
  const { state, hashes } = answer.body as Pick<GivenDocument, 'state' | 'hashes'>; // every act answers with both
  return Object.assign(document, { etag: String(answer.headers['etag']), state, hashes });
}

function expectState(document: GivenDocument, state: string): GivenDocument {
  if (document.state !== state) throw new Error(`the walk led to ${document.state}, not to ${state}`);
  return document;
}

async function contentOf(app: TestApp, options: GivenDocument['options']): Promise<object> {
  const { unit, kind, issuingName, policy, joint = [], touched = [] } = options;
  const ids = (units: UnitKey[]) => Promise.all(units.map((one) => unitIdOf(app, one)));
  return {
    title: '关于开展冬季供暖检查的通知',
    kind: kind ?? 'notice',
    issuingName,
    mainRecipients: ['各县（市）区人民政府'],
    contact: { name: '王某', phone: '0458-0000000' },
    policy: policy
      ? { answer: true, reason: '设定面向公众的补贴措施' }
      : { answer: false, reason: '事务性通知，不设定公众的权利义务' },
    mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
    body: [{ type: 'paragraph', text: '为做好今冬供暖工作，现将有关事项通知如下。' }],
    ...(joint.length > 0 && { jointUnits: await ids(joint), leadUnitId: await unitIdOf(app, unit) }),
    ...(touched.length > 0 && { touchedUnits: await ids(touched) }),
    ...options.content,
  };
}

const DISCLOSURES: Record<Attribute, object> = {
  proactive: {
    attribute: 'proactive',
    releaseForm: 'full',
    reason: '涉及公众利益，需要社会广泛知晓',
    summary: '冬季供暖检查安排',
  },
  onRequest: {
    attribute: 'onRequest',
    releaseForm: 'full',
    grounds: [{ catalogue: 'cn-2019', code: 'OR-1', evidence: {} }],
    reason: '仅涉及特定单位的供热设施检修安排',
    summary: '冬季供暖检查安排',
  },
  nonDisclosure: {
    attribute: 'nonDisclosure',
    grounds: [{ catalogue: 'cn-2019', code: 'ND-6d', evidence: { endsWhen: '上级机关批复之日' } }],
    reason: '请示事项尚在上级研究过程中，过早公布会误导当事人',
    summary: '供暖工作请示',
    reviewAt: { type: 'event', event: '上级机关批复' },
  },
};

const disclosureOf = ({ attribute, disclosure }: GivenDocument['options']): object => ({
  ...DISCLOSURES[attribute],
  ...disclosure,
});
