// A document to each place of the procedure, every act by its own person.
import { File } from 'node:buffer';
import { today } from '../../demo/city-plan.mjs';

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
const KEPT_BACK = {
  attribute: 'nonDisclosure',
  grounds: [{ catalogue: 'cn-2019', code: 'ND-6d', evidence: { endsWhen: '上级机关批复之日' } }],
  reason: '请示事项尚在上级研究过程中，过早公布会误导当事人',
  summary: '校舍建设资金的请示',
  reviewAt: { type: 'event', event: '上级机关批复' },
};
const CHANNELS = [{ channel: '市政府门户网站', officialAddress: 'https://www.example.gov.cn/zwgk/1.html' }];

export class Carried {
  constructor(city, Paper) {
    this.city = city;
    this.Paper = Paper;
  }

  /** @param unit the first part of its people's usernames */
  async draft(content, unit = 'fgw') {
    const drafter = await this.city.person(`${unit}.drafter`);
    const { body } = await drafter.post('/documents', { ...CONTENT, issuingName: 'department', ...content });
    return Object.assign(new this.Paper(this.city, body.id), { unit });
  }

  async completed(content, unit = 'fgw', disclosure = DISCLOSURE) {
    const paper = await this.draft(content, unit);
    const drafter = `${unit}.drafter`;
    await paper.edit(drafter, '拟定公开属性', 'put', '/disclosure', disclosure);
    await paper.act(drafter, '完成拟稿', 'completions', 'attributeAssignment');
    return paper;
  }

  async submitted(content, unit, disclosure) {
    const paper = await this.completed(content, unit, disclosure);
    await paper.act(`${paper.unit}.drafter`, '送审', 'review-submissions', 'unitOfficeReview');
    return paper;
  }

  /** Proposed for non-disclosure, and with the unit's own officer for disclosure. */
  async keptBack() {
    const content = { title: '关于追加校舍建设资金的请示', kind: 'request' };
    const paper = await this.submitted(content, 'jyj', KEPT_BACK);
    await paper.act('jyj.checker', '核稿', 'unit-office-reviews', 'disclosureReview');
    return paper;
  }

  /** With places in the text that are to be looked at, and two files. */
  async withPassages() {
    const text = '线路调整的咨询电话为 0458-6000000，联系人张某，手机 13812345678，身份证号 110101199003070417。';
    const body = [...CONTENT.body, { type: 'paragraph', text }];
    const paper = await this.completed({ title: '关于调整公交线路的通告', body });
    const drafter = await this.city.person('fgw.drafter');
    for (const name of ['附件1：线路调整表.txt', '附件2：站点名单.txt']) {
      const { etag } = await drafter.get(paper.path);
      const file = new File([name], name, { type: 'text/plain' });
      await drafter.attach(`${paper.path}/attachments`, file, { role: 'attachment' }, etag);
    }
    await paper.act('fgw.drafter', '送审', 'review-submissions', 'unitOfficeReview');
    return this.#passed(paper);
  }

  async cleared(content) {
    const paper = await this.#passed(await this.submitted(content));
    await paper.act('fgw.secrecy', '保密审查', 'confidentiality-reviews', 'departmentSignOff');
    return paper;
  }

  async atOffice(content) {
    const paper = await this.cleared(content);
    await paper.act('fgw.deputy', '分管负责人审签', 'sign-offs', 'departmentSignOff');
    await paper.act('fgw.principal', '主要负责人审签', 'sign-offs', 'officeReview');
    return paper;
  }

  async returned(content) {
    const paper = await this.atOffice(content);
    const items = [
      {
        code: 'TW-04',
        explanation: '主送机关遗漏市直各单位',
        supplement: '补全主送机关',
        pointer: '/content/mainRecipients',
      },
      {
        code: 'TW-14',
        explanation: '第二部分表述不规范，时限前后不一致',
        supplement: '统一时限的写法',
        pointer: '/content/body',
      },
    ];
    await paper.act('zfb.principal', '退文', 'returns', 'returned', { items, phone: '0000-6000099' });
    return paper;
  }

  async readyForLeader(content) {
    const paper = await this.atOffice(content);
    await paper.act('zfb.reviewer', '收文审核', 'acceptances', 'officeClearance');
    await paper.act('zfb.secrecy', '政府办公室保密审查', 'confidentiality-reviews', 'leaderSignOff');
    return paper;
  }

  async signed(content) {
    const paper = await this.cleared(content);
    await paper.act('fgw.principal', '签发', 'sign-offs', 'registration');
    return paper;
  }

  async registered(content) {
    const paper = await this.signed(content);
    await paper.act('fgw.registrar', '复核登记', 'registrations', 'issuing', {});
    return paper;
  }

  async issued(content) {
    const paper = await this.registered(content);
    const recipients = [...CONTENT.mainRecipients, ...(content.copyRecipients ?? [])];
    const issue = { copies: 60, sealed: true, issuedOn: today(), recipients };
    await paper.act('fgw.registrar', '印制用印', 'issues', 'awaitingPublication', issue);
    return paper;
  }

  async published(content) {
    const paper = await this.issued(content);
    await paper.act('fgw.registrar', '公开', 'publications', 'published', { channels: CHANNELS });
    return paper;
  }

  async retracted(content) {
    const paper = await this.published(content);
    const retraction = { cause: 'publishedInError', reason: '名单中有一家机构已经注销，需要核实后重新公布' };
    await paper.act('fgw.principal', '撤回公开', 'retractions', 'retracted', retraction);
    return paper;
  }

  async #passed(paper) {
    await paper.act('fgw.checker', '核稿', 'unit-office-reviews', 'confidentialityReview');
    return paper;
  }
}
