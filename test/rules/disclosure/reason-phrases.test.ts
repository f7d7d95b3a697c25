import { describe, expect, it } from '@jest/globals';
import { hollowReason } from '../../../src/disclosure/rules/reason-phrases.js';

describe('a reason that is none', () => {
  it.each([
    ['内部文件', '内部文件'],
    ['不宜公开', '不宜公开'],
    ['工作需要', '工作需要'],
    ['领导要求', '领导要求'],
    ['敏感', '敏感'],
    ['上级未公开', '上级未公开'],
    ['此件为内部文件。', '内部文件'],
    ['属于内部文件，不宜公开', '不宜公开'],
    ['因工作需要，不予公开', '工作需要'],
    ['内容较敏感', '敏感'],
    ['内容比较敏感，不公开。', '敏感'],
    ['按领导要求不公开', '按领导要求'],
    ['上级机关未公开，故不公开', '上级机关未公开'],
    ['内 部 文 件', '内部文件'],
    ['“内部资料”', '内部资料'],
    ['内部文件、敏感、不宜公开、工作需要', '不宜公开'],
    ['不公开', '不公开'],
    ['无', '无'],
    ['同上', '同上'],
    ['略', '略'],
    ['涉及有关内容', '涉及有关内容'],
  ])('%s', (reason, phrase) => expect(hollowReason(reason)).toEqual({ problem: 'hollow', phrase }));

  it.each(['暂不公开', '目前暂不公开。', '此件暂时不公开', '暂缓公开', '因工作需要暂不公开'])('%s', (reason) =>
    expect(hollowReason(reason)?.problem).toBe('noDate'),
  );
});

describe('a reason that says something', () => {
  it.each([
    '仅规定本机关车辆调度，对外没有影响',
    '属于内部文件，只涉及本单位公务用车管理',
    '内部文件，规范局机关考勤与值班',
    '涉及个人隐私',
    '商业秘密',
    '含有申报企业未公开的工艺参数，公开会损害其竞争地位',
    '正在研究，尚未形成决定，待市政府常务会议审议后再定',
    '暂不公开，至2026年12月31日',
    '暂不公开，待省政府批复后公开',
    '暂不公开（2026-12-31前）',
    '内容敏感：列有重点目标单位布防点位',
    '工作秘密',
    '行政执法案卷，案件尚在调查',
    '人事任免前的考察材料',
    'personnel file',
  ])('%s', (reason) => expect(hollowReason(reason)).toBeNull());

  it.each(['', '   ', '。，！'])('nothing at all is missing, not hollow: %p', (reason) =>
    expect(hollowReason(reason)).toBeNull(),
  );
});
