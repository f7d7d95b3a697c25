// Beside the plan: a request that is withheld, with its ground, and a reply that is to be had on request.
import { today } from './city-plan.mjs';
import { Paper, contentOf, jsonOf } from './paper.mjs';
import { Unexpected, chapter, detail, expectSame, progress } from './tell.mjs';

const DRAFTER = 'jyj.drafter';

export async function carryWithheld(city) {
  const request = jsonOf('examples/request-withheld.json');
  chapter(`二、不予公开：${request.title}`);
  const paper = await draft(city, request);
  const [{ catalogue, code, evidence }] = request.disclosure.grounds;
  detail(`依据 ${catalogue} ${code}（${evidence.endsWhen}时终止）；理由：${request.disclosure.reason}`);
  await paper.act(DRAFTER, '送审', 'review-submissions', 'unitOfficeReview');
  await paper.act('jyj.checker', '核稿', 'unit-office-reviews', 'disclosureReview');
  await paper.act('jyj.disclosure', '信息公开机构审查', 'disclosure-reviews', 'confidentialityReview');
  await paper.act('jyj.secrecy', '保密审查', 'confidentiality-reviews', 'departmentSignOff');
  await paper.act('jyj.deputy', '分管负责人审签', 'sign-offs', 'departmentSignOff');
  await paper.act('jyj.principal', '主要负责人审签', 'sign-offs', 'registration');
  await registerAndIssue(paper, request, 'withheld');
  await expectGround(paper, request);
  await expectUnknownOutside(paper, request);
  await paper.tellTimeline(DRAFTER);
  return { paper };
}

export async function carryOnRequest(city) {
  const reply = jsonOf('examples/reply-on-request.json');
  chapter(`三、依申请公开：${reply.title}`);
  const paper = await draft(city, reply);
  await paper.act(DRAFTER, '送审', 'review-submissions', 'unitOfficeReview');
  await paper.act('jyj.checker', '核稿', 'unit-office-reviews', 'confidentialityReview');
  await paper.act('jyj.secrecy', '保密审查', 'confidentiality-reviews', 'departmentSignOff');
  await paper.act('jyj.principal', '负责人签发', 'sign-offs', 'registration');
  const { indexNumber } = await registerAndIssue(paper, reply, 'availableOnRequest');
  await expectInCatalogue(city, reply, indexNumber);
  await paper.tellTimeline(DRAFTER);
  return { paper };
}

async function draft(city, example) {
  const drafter = await city.person(DRAFTER);
  let paper;
  await progress(`起草  ${drafter.name}  POST /documents`, async () => {
    const { body } = await drafter.post('/documents', contentOf(example));
    paper = new Paper(city, body.id);
    return paper.rested('起草', 'drafting', body);
  });
  await paper.act(DRAFTER, '完成拟稿', 'completions', 'attributeAssignment');
  await paper.edit(DRAFTER, '拟定公开属性', 'put', '/disclosure', example.disclosure);
  return paper;
}

async function registerAndIssue(paper, { elements }, state) {
  const registered = await paper.act('jyj.registrar', '复核登记', 'registrations', 'issuing', {});
  const issue = { copies: 3, sealed: true, issuedOn: today(), recipients: elements.mainRecipients };
  await paper.act('jyj.registrar', '印制用印', 'issues', state, issue);
  return registered;
}

async function expectGround(paper, { disclosure }) {
  const drafter = await paper.city.person(DRAFTER);
  const { body } = await drafter.get(paper.path);
  expectSame('the ground of the withheld document', disclosure.grounds, body.disclosure.grounds);
}

/** Whoever has no part in it learns nothing, not even that it exists. */
async function expectUnknownOutside(paper, { title }) {
  const outsider = await paper.city.person('czj.drafter');
  await progress(`无关人员读取  ${outsider.name}  GET /documents/{id}`, async () => {
    const { status, body } = await outsider.get(paper.path, [404]);
    return `${status} ${body.code}`;
  });
  for (const path of ['/api/public/v1/documents', '/api/public/v1/catalogue']) {
    const { body } = await paper.city.stranger.get(path);
    if (JSON.stringify(body).includes(title)) throw new Unexpected(path, 'nothing of a withheld document', title);
  }
}

async function expectInCatalogue(city, { title, disclosure }, indexNumber) {
  await progress('公众读取依申请公开目录  GET /api/public/v1/catalogue', async () => {
    const { body } = await city.stranger.get('/api/public/v1/catalogue');
    const entry = body.items.find((one) => one.indexNumber === indexNumber);
    expectSame('the entry of the catalogue', [title, disclosure.summary], [entry?.title, entry?.summary]);
    return `${indexNumber}  ${title}`;
  });
}
