// Documents in the states that screens are about, carried there over HTTP by the example people.
import { carryCityPlan } from '../../demo/city-plan.mjs';
import { City } from '../../demo/client.mjs';
import { carryOnRequest, carryWithheld } from '../../demo/kept-back.mjs';
import { Paper } from '../../demo/paper.mjs';
import { hush } from '../../demo/tell.mjs';
import { Carried } from './carried.mjs';
import { lookAgain } from './looked-at-again.mjs';

/**
 * @returns the ids of documents by what they are there for
 */
export async function furnishHouse(url, passwords) {
  hush();
  const city = new City(url, passwords, 'zh');
  const vocabulary = await city.stranger.get('/vocabulary?lang=zh');
  const states = vocabulary.body.sets.find(({ set }) => set === 'state').members;
  city.stateNames = new Map(states.map(({ code, label }) => [code, label]));

  const house = { published: (await carryCityPlan(city)).paper.id };
  await furnishDesk(city);
  await carryWithheld(city);
  await carryOnRequest(city);
  const carried = new Carried(city, Paper);
  for (const [name, carry] of Object.entries(DOCUMENTS)) house[name] = (await carry(carried)).id;
  house.selfAudit = await openSelfAudit(city);
  return { ...house, ...(await lookAgain(city)) };
}

/** Its population is fixed when November is over; in November the calendar may have begun it already. */
async function openSelfAudit(city) {
  const officer = await city.person('fgw.disclosure');
  const { body: me } = await officer.get('/me');
  const unitId = me.appointments[0].unit.id;
  const year = new Date().getFullYear();
  const { body: there } = await officer.get(`/self-audits?year=${year}`);
  const own = there.items.find(({ issuer }) => issuer.id === unitId);
  return own?.id ?? (await officer.post('/self-audits', { unitId, year })).body.id;
}

/** What people keep for themselves. */
async function furnishDesk(city) {
  const checker = await city.person('fgw.checker');
  await checker.post('/me/phrases', { scope: 'unit', words: '拟同意，请审批。' });
  await checker.post('/me/phrases', { scope: 'own', words: '请补充公开依据。' });
}

const OFFICE = { issuingName: 'governmentOffice' };
const TITLED = (title, more = {}) => ({ title, ...more });

/** What each is there for; of its own title, so that a list reads like one. */
const DOCUMENTS = {
  drafting: (to) => to.draft(TITLED('关于开展安全生产大检查的通知')),
  attributeAssignment: (to) => to.completed(TITLED('关于做好汛期值班工作的通知')),
  unitOfficeReview: (to) => to.submitted(),
  disclosureReview: (to) => to.keptBack(),
  confidentialityReview: (to) => to.withPassages(),
  departmentSignOff: (to) => to.cleared(TITLED('关于公布办事指南的通知')),
  returned: (to) => to.returned(TITLED('关于加强公园绿地管护的通知', OFFICE)),
  officeReview: (to) => to.atOffice(TITLED('关于推进政务服务一网通办的通知', OFFICE)),
  leaderSignOff: (to) => to.readyForLeader(TITLED('关于成立抗旱指挥部的通知', OFFICE)),
  registration: (to) => to.signed(TITLED('关于发布价格监测报告的通知')),
  issuing: (to) => to.registered(TITLED('关于规范停车收费的通知')),
  awaitingPublication: (to) => to.issued(TITLED('关于调整供水价格的通知')),
  live: (to) => to.published(TITLED('关于清理涉企收费的通知', { copyRecipients: ['市教育局'] })),
  retracted: (to) => to.retracted(TITLED('关于公布定点机构名单的通知')),
};
