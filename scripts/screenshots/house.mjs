// Documents in the states that screens are about, carried there over HTTP by the example people.
import { carryCityPlan } from '../../demo/city-plan.mjs';
import { City } from '../../demo/client.mjs';
import { carryOnRequest, carryWithheld } from '../../demo/kept-back.mjs';
import { Paper } from '../../demo/paper.mjs';

const CONTENT = {
  kind: 'notice',
  title: '关于做好今冬明春供暖保障工作的通知',
  mainRecipients: ['各县（市）区人民政府', '市政府各部门'],
  contact: { name: '方知夏', phone: '0000-6000001' },
  policy: { answer: false, reason: '工作部署，不设定公众的权利义务' },
  mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
  body: [
    { type: 'paragraph', text: '为保障群众温暖过冬，现就今冬明春供暖保障工作通知如下。' },
    { type: 'heading', level: 2, text: '一、提前做好热源保障' },
    { type: 'paragraph', text: '各供热单位应当于10月底前完成设备检修，储煤量不得低于一个采暖期用量的百分之三十。' },
    { type: 'heading', level: 2, text: '二、畅通群众诉求渠道' },
    { type: 'paragraph', text: '供热投诉实行首接负责制，接到投诉后两小时内到场，二十四小时内办结。' },
    {
      type: 'table',
      rows: [
        ['单位', '值班电话'],
        ['示例热力公司', '0000-7000001'],
      ],
    },
  ],
};
const DISCLOSURE = {
  attribute: 'proactive',
  releaseForm: 'full',
  reason: '涉及群众冬季生活，需要社会广泛知晓',
  summary: '今冬明春供暖保障的工作安排',
};

/** @returns the ids of documents by the state in which they rest */
export async function furnishHouse(url, passwords) {
  const city = new City(url, passwords, 'zh');
  const vocabulary = await city.stranger.get('/vocabulary?lang=zh');
  const states = vocabulary.body.sets.find(({ set }) => set === 'state').members;
  city.stateNames = new Map(states.map(({ code, label }) => [code, label]));

  const { paper } = await carryCityPlan(city);
  await carryWithheld(city);
  await carryOnRequest(city);
  const at = { published: paper.id };
  at.drafting = (await draft(city, { title: '关于开展安全生产大检查的通知' })).id;
  at.unitOfficeReview = (await submitted(city)).id;
  at.confidentialityReview = (await passed(await submitted(city, { title: '关于调整公交线路的通告' }))).id;
  at.departmentSignOff = (await cleared(await submitted(city, { title: '关于公布办事指南的通知' }))).id;
  const office = { issuingName: 'governmentOffice' };
  at.officeReview = (await atOffice(city, { ...office, title: '关于推进政务服务一网通办的通知' })).id;
  const leader = await atOffice(city, { ...office, title: '关于成立抗旱指挥部的通知' });
  await leader.act('zfb.reviewer', '收文审核', 'acceptances', 'officeClearance');
  await leader.act('zfb.secrecy', '政府办公室保密审查', 'confidentiality-reviews', 'leaderSignOff');
  at.leaderSignOff = leader.id;
  const signed = await cleared(await submitted(city, { title: '关于发布价格监测报告的通知' }));
  await signed.act('fgw.principal', '签发', 'sign-offs', 'registration');
  at.registration = signed.id;
  return at;
}

async function draft(city, content) {
  const drafter = await city.person('fgw.drafter');
  const { body } = await drafter.post('/documents', { ...CONTENT, issuingName: 'department', ...content });
  return new Paper(city, body.id);
}

async function submitted(city, content = {}) {
  const paper = await draft(city, content);
  await paper.edit('fgw.drafter', '拟定公开属性', 'put', '/disclosure', DISCLOSURE);
  await paper.act('fgw.drafter', '完成拟稿', 'completions', 'attributeAssignment');
  await paper.act('fgw.drafter', '送审', 'review-submissions', 'unitOfficeReview');
  return paper;
}

async function passed(paper) {
  await paper.act('fgw.checker', '核稿', 'unit-office-reviews', 'confidentialityReview');
  return paper;
}

async function cleared(paper) {
  await passed(paper);
  await paper.act('fgw.secrecy', '保密审查', 'confidentiality-reviews', 'departmentSignOff');
  return paper;
}

async function atOffice(city, content) {
  const paper = await cleared(await submitted(city, content));
  await paper.act('fgw.deputy', '分管负责人审签', 'sign-offs', 'departmentSignOff');
  await paper.act('fgw.principal', '主要负责人审签', 'sign-offs', 'officeReview');
  return paper;
}
