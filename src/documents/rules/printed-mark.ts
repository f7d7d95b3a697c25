import type { Disclosure } from '../../disclosure/rules/disclosure.js';

/** 附注 as it is printed: in the words of the 32 local rules that were compared. A correction says that it is one. */
export function printedMark(disclosure: Disclosure | null, isCorrection: boolean): string {
  const mark = markOf(disclosure);
  return isCorrection ? `更正件，${mark}` : mark;
}

function markOf(disclosure: Disclosure | null): string {
  switch (disclosure?.attribute) {
    case 'proactive':
      return disclosure.releaseForm === 'redacted' ? '此件删减后公开' : '此件公开发布';
    case 'onRequest':
      return '此件依申请公开';
    default:
      return '此件不予公开';
  }
}
