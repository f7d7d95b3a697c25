import { describe, expect, it } from '@jest/globals';
import { hiddenCharacter } from '../../../src/platform/hidden-characters.js';
import { withoutHidden } from '../../../web/src/drafting/hidden-characters.js';

const pasted = (text: string) => withoutHidden({ blocks: [{ type: 'paragraph', text }], leftBehind: ['marks'] });

describe('what is pasted', () => {
  it('loses the characters that the server would refuse, and no others', () => {
    const disagreeing: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `关于${String.fromCharCode(code)}供暖`;
      const { blocks } = pasted(text);
      const left = blocks[0]?.type === 'paragraph' && blocks[0].text !== text;
      if (left !== (hiddenCharacter(text) !== undefined)) disagreeing.push(code.toString(16));
    }
    expect(disagreeing).toEqual([]);
  });

  it('tells of them beside what else was left behind, in lists and tables too', () => {
    const turned = '合同\u202e金额';
    const read = withoutHidden({
      blocks: [
        { type: 'paragraph', text: turned },
        {
          type: 'table',
          rows: [
            [turned, '\u2067'],
            ['甲', '乙'],
          ],
        },
      ],
      leftBehind: ['marks'],
    });
    expect(read).toEqual({
      blocks: [
        { type: 'paragraph', text: '合同金额' },
        {
          type: 'table',
          rows: [
            ['合同金额', ''],
            ['甲', '乙'],
          ],
        },
      ],
      leftBehind: ['marks', 'hidden'],
    });
    expect(pasted('冬季供暖').leftBehind).toEqual(['marks']);
  });
});
