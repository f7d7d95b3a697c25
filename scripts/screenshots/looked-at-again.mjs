// What self-audits of last year kept back, and what the office found when it looked again: all over HTTP.
import { File } from 'node:buffer';
import { setTimeout as wait } from 'node:timers/promises';

const LAST_YEAR = new Date().getFullYear() - 1;
const HEADINGS = '发文字号,标题,成文日期,文种,单位,发文名义,公开属性,依据,理由,复核时点,内容概述,公开网址';
const KEEP = '逐件核对，限制公开的情形仍然存在，公开会影响正常履职';

/** Number, title, day, ground and reason of what was issued before and kept back. */
const ISSUED = {
  fgw: [
    ['伊发改', '关于供热管网改造资金有关情况的请示', 7, '03-05', 'ND-6d', '请示事项当时尚在上级机关研究'],
    ['伊发改', '关于招商引资项目洽谈情况的报告', 3, '06-18', 'ND-6a', '各方意见尚未形成一致，公开会妨碍磋商'],
    ['伊发改', '关于专项债券项目储备的请示', 1, '04-11', 'ND-6d', '项目尚待上级机关审核'],
    ['伊发改', '关于价格成本监审有关问题的请示', 1, '09-02', 'ND-6d', '监审结论尚在征求意见'],
  ],
  czj: [
    ['伊财', '关于预算编制磋商情况的报告', 6, '11-20', 'ND-6a', '预算草案形成前的内部讨论'],
    ['伊财', '关于机关内部值班安排的通知', 2, '01-08', 'ND-5a', '只涉及内部人员安排，不对外产生影响'],
    ['伊财', '关于财政检查工作底稿移交的请示', 1, '05-23', 'ND-6d', '检查事项尚未办结'],
  ],
};

/**
 * One question waits for the unit, one is explained, one order is to be answered and one is rectified.
 * @returns the ids of the spot check and of the order that is to be answered
 */
export async function lookAgain(city) {
  for (const unit of Object.keys(ISSUED)) await audit(city, unit);
  const office = await city.person('zfb.reviewer');
  const criteria = { year: LAST_YEAR, stratifyBy: ['unit', 'age'], perStratum: 2 };
  const { body: check, etag } = await office.post('/spot-checks', criteria);
  const path = `/spot-checks/${check.id}`;
  await office.post(`${path}/draws`, {}, etag);
  const items = (await office.get(`${path}/items`)).body.items.filter(({ unit }) => unit.name.includes('发展和改革'));
  const [rectified, ordered, explained, asked] = items;
  const says = async (who, item, route, body) => {
    const person = await city.person(who);
    const now = (await person.get(`${path}/items`)).body.items.find(({ id }) => id === item.id);
    return (await person.post(`${path}/items/${item.id}/${route}`, body, `"${now.version}"`)).body;
  };
  const doubt = { verdict: 'suspected', words: '有关事项已经办结，请说明为何仍不公开。' };
  for (const item of items) await says('zfb.reviewer', item, 'verdicts', doubt);
  for (const item of [rectified, ordered, explained].filter(Boolean))
    await says('fgw.disclosure', item, 'explanations', { words: '系经办人疏漏，该事项确已办结，请予指导。' });
  const orders = [];
  for (const item of [rectified, ordered].filter(Boolean)) {
    const words = '请于期限内启动公开属性重新认定，并将办理情况书面报送我办。';
    const found = { finding: 'upheld', words, workingDays: 10 };
    orders.push((await says('zfb.reviewer', item, 'findings', found)).rectificationId);
  }
  await rectify(city, orders[0]);
  if (!asked) throw new Error('the sample is smaller than it should be');
  return { spotCheck: check.id, rectification: orders[1] };
}

async function rectify(city, id) {
  const act = async (who, route, body) => {
    const person = await city.person(who);
    const { etag } = await person.get(`/rectifications/${id}`);
    await person.post(`/rectifications/${id}/${route}`, body, etag);
  };
  await act('fgw.disclosure', 'answers', { words: '已提出重新认定申请，拟转为主动公开。' });
  await act('zfb.reviewer', 'rechecks', { outcome: 'rectified', words: '已核实重新认定申请，予以销号。' });
}

/** A unit enters what it issued before, keeps all of it back in its self-audit, and submits the report. */
async function audit(city, unit) {
  const registrar = await city.person(`${unit}.registrar`);
  await registrar.attach('/imports/issued-documents', sheetOf(ISSUED[unit]), {});
  const officer = await city.person(`${unit}.disclosure`);
  const { body: me } = await officer.get('/me');
  const unitId = me.appointments[0].unit.id;
  const { body: opened } = await officer.post('/self-audits', { unitId, year: LAST_YEAR });
  const path = `/self-audits/${opened.id}`;
  await frozen(officer, path);
  for (const { group, count } of (await officer.get(`${path}/groups`)).body.items)
    await officer.post(`${path}/group-conclusions`, { group, count, reason: KEEP });
  for (const { document, version } of (await officer.get(`${path}/items?open=true`)).body.items)
    await officer.post(
      `${path}/items/${document.id}/conclusions`,
      { conclusion: 'keep', reason: KEEP },
      `"${version}"`,
    );
  const moved = async (who, route, body) => {
    const { etag } = await who.get(path);
    await who.post(`${path}/${route}`, body, etag);
  };
  await moved(officer, 'completions');
  const head = await city.person(`${unit}.principal`);
  await head.post('/sessions/current/reauthentications', { password: city.passwords.get(`${unit}.principal`) });
  await moved(head, 'report/signatures', { seen: (await head.get(`${path}/report`)).body.hash });
  await moved(officer, 'submissions');
}

function sheetOf(rows) {
  const lines = rows.map(([code, title, years, day, ground, reason], index) => {
    const year = LAST_YEAR + 1 - years;
    const number = `${code}〔${year}〕${index + 11}号`;
    const kind = title.endsWith('通知') ? '通知' : title.endsWith('报告') ? '报告' : '请示';
    return [number, title, `${year}-${day}`, kind, '', '部门', '不予公开', ground, reason, '', '', ''].join(',');
  });
  return new File([[HEADINGS, ...lines].join('\r\n')], 'issued.csv', { type: 'text/csv' });
}

/** Its year is over: the population is fixed by the next job. */
async function frozen(officer, path) {
  for (let tries = 0; tries < 240; tries += 1) {
    const { body } = await officer.get(path);
    if (body.populationHash !== null && body.prepared === body.population && body.actions.length > 0) {
      const conclude = body.actions.find(({ event }) => event === 'conclude');
      if (conclude?.allowed) return;
    }
    await wait(500);
  }
  throw new Error(`${path} was not fixed: does a worker take jobs?`);
}
