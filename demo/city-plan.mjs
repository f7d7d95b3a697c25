// 伊春市全面推进政务公开工作方案, all of it: handed in without what it lacks, returned, cured by hand, signed and published.
import { randomUUID } from 'node:crypto';
import { Paper, contentOf, jsonOf, textOf } from './paper.mjs';
import { Unexpected, chapter, detail, expectSame, progress, say, tellNotice } from './tell.mjs';

const plan = jsonOf('yichun-plan/document.json');
const interpretation = jsonOf('yichun-plan/interpretation.json');
const corrections = jsonOf('yichun-plan/corrections.json');

const CLIENT = 'fgw-oa';
const DRAFTER = 'fgw.drafter';
const CHANNEL = { channel: '市政府门户网站', officialAddress: 'https://www.example.gov.cn/zwgk/zfwj/' };

/** What the machine must find missing; nobody of the department has looked at it yet, either. */
const MISSING = [
  'attribute-missing',
  'reason-missing',
  'mandatory-proactive',
  'confidentiality-review-missing',
  'interpretation-plan-missing',
  'interpretation-material-missing',
  'sign-off-missing',
];

export async function carryCityPlan(city) {
  chapter(`一、主动公开：${plan.title}（${plan.label}）`);
  const paper = await submitIncomplete(city);
  await cure(paper);
  await passDepartment(paper);
  await passOffice(paper);
  const published = await publish(paper);
  await compareWithPublic(city, published);
  const entries = await paper.tellTimeline(DRAFTER);
  expectSame(
    'timeline, from 1 without a gap',
    entries.map((_, i) => i + 1),
    entries.map(({ sequence }) => sequence),
  );
  return { paper, published };
}

/** The whole text, but without attribute, interpretation and the statutory question; without any attestation. */
async function submitIncomplete(city) {
  const { mandatoryProactive: _, ...content } = contentOf(plan);
  const externalId = `demo-${randomUUID()}`;
  const oa = await city.machine(CLIENT, DRAFTER);
  let answer;
  await progress(`报送（缺公开属性和解读）  ${oa.name}  POST /submissions  externalId ${externalId}`, async () => {
    answer = await oa.post('/submissions', { externalId, content });
    return new Paper(city, answer.body.id).rested('submission', 'returned', answer.body);
  });
  const { id, returnNotice } = answer.body;
  if (!returnNotice) throw new Unexpected('the return notice', 'a notice', returnNotice);
  tellNotice(returnNotice);
  expectSame(
    'the notice names everything that is missing',
    MISSING,
    returnNotice.items.map(({ check }) => check),
  );
  expectSame('the notice comes from the machine', true, returnNotice.automatic);
  return new Paper(city, id);
}

async function cure(paper) {
  await paper.act(DRAFTER, '转为人工办理', 'reopenings', 'drafting');
  const { mandatoryProactive, contact } = plan.elements;
  await paper.edit(DRAFTER, '补全要素', 'patch', '', { mandatoryProactive, contact });
  await paper.act(DRAFTER, '完成拟稿', 'completions', 'attributeAssignment');
  await paper.edit(DRAFTER, '拟定公开属性', 'put', '/disclosure', plan.disclosure);
  await paper.edit(DRAFTER, '解读方案', 'put', '/interpretation/plan', interpretation.plan);
  for (const material of interpretation.materials)
    await paper.edit(DRAFTER, '解读材料', 'post', '/interpretation/materials', material);
}

async function passDepartment(paper) {
  await paper.act(DRAFTER, '送审', 'review-submissions', 'unitOfficeReview');
  await paper.act('fgw.checker', '核稿', 'unit-office-reviews', 'confidentialityReview');
  await paper.act('fgw.secrecy', '保密审查', 'confidentiality-reviews', 'departmentSignOff');
  await paper.act('fgw.deputy', '分管负责人审签', 'sign-offs', 'departmentSignOff');
  await paper.act('fgw.principal', '主要负责人审签', 'sign-offs', 'officeReview');
  await expectAnswered(paper);
}

/** The head's signature answers the notice: everything that was missing is there now. */
async function expectAnswered(paper) {
  const drafter = await paper.city.person(DRAFTER);
  const [notice] = (await drafter.get(`${paper.path}/return-notices`)).body.items;
  expectSame(
    'the items of the notice',
    MISSING.map((check) => [check, 'fixed']),
    notice.items.map(({ check, status }) => [check, status]),
  );
  detail(`${notice.number} 的 ${notice.items.length} 项均已补正`);
}

async function passOffice(paper) {
  await paper.act('zfb.reviewer', '收文审核', 'acceptances', 'officeClearance');
  await paper.act('zfb.secrecy', '政府办公室保密审查', 'confidentiality-reviews', 'leaderSignOff');
  await paper.act('zfb.principal', '签发', 'sign-offs', 'registration');
}

async function publish(paper) {
  const { number, mark } = await paper.act('zfb.registrar', '复核登记', 'registrations', 'issuing', {});
  detail(`发文字号 ${number}，附注 ${mark}`);
  await paper.act('zfb.registrar', '印制用印', 'issues', 'awaitingPublication', {
    copies: 120,
    sealed: true,
    issuedOn: today(),
    recipients: plan.elements.mainRecipients,
  });
  return paper.act('zfb.registrar', '公开（文件与解读同时）', 'publications', 'published', { channels: [CHANNEL] });
}

/** What anybody reads without signing in is, character by character, the source with its listed corrections. */
async function compareWithPublic(city, { publicId, projectionHash }) {
  const { stranger } = city;
  let shown;
  await progress(`公众读取  GET /api/public/v1/documents/${publicId}`, async () => {
    shown = (await stranger.get(`/api/public/v1/documents/${publicId}`)).body;
    return `${shown.documentNumber}  ${shown.title}`;
  });
  expectSame('the published hash', projectionHash, shown.hash);
  expectSame('the published title', plan.title, shown.title);
  expectSame('the published body', plan.blocks, shown.body);
  const text = [shown.title, `${shown.mainRecipients.join(',')}:`, shown.body.map(wordsOf).join('\n')].join('\n');
  if (text !== correctedSource()) throw new Unexpected('the published text', 'the corrected source', 'another text');
  detail(`正文与原文（更正 ${corrections.corrections.length} 处）逐字相同：${[...text].length} 字`);
  const titles = interpretation.materials.map(({ title }) => title);
  expectSame(
    'the published interpretations',
    titles,
    shown.interpretations.map(({ title }) => title),
  );
  for (const [index, { body }] of shown.interpretations.entries()) {
    const words = body.map(wordsOf).join('\n');
    expectSame('the text of the interpretation', interpretation.materials[index].text, words);
  }
  detail(`解读同时公开：${titles.join('、')}`);
  const { body: listed } = await stranger.get('/api/public/v1/documents');
  expectSame('it stands first in the public list', publicId, listed.items[0]?.id);
  say();
}

/** source.txt with its corrections and without the web page's white space: no part of the server computes this. */
function correctedSource() {
  const source = textOf('yichun-plan/source.txt');
  const edits = [
    ...corrections.corrections.map(({ position, original, corrected }) => [position, original.length, corrected]),
    ...corrections.layout.ranges.map(([position, length]) => [position, length, '']),
  ].sort(([one], [other]) => one - other);
  let text = '';
  let at = 0;
  for (const [position, length, corrected] of edits) {
    text += source.slice(at, position) + corrected;
    at = position + length;
  }
  return text + source.slice(at);
}

function wordsOf({ type, text, items, rows }) {
  if (type === 'list') return items.join('\n');
  if (type === 'table') return rows.map((row) => row.join('\t')).join('\n');
  return text;
}

/** YYYY-MM-DD in China. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
