import { labelOf } from '../platform/messages/messages.js';
import type { Lang } from '../platform/messages/messages.js';
import type { Value } from './rules/figure-table.js';
import type { Dimension, FigureName, Measure, MeasureName } from './rules/figures.js';

/** A word may mean something of its own in one figure. */
export function measureLabel(figure: FigureName, measure: MeasureName, lang: Lang): string {
  const own = `${figure}.${measure}`;
  const label = labelOf('figureMeasure', own, lang);
  return label === own ? labelOf('figureMeasure', measure, lang) : label;
}

const LABEL_SETS: Partial<Record<Dimension, string>> = {
  attribute: 'attribute',
  kind: 'kind',
  step: 'state',
  review: 'reviewAt',
};

export function memberLabel(dimension: Dimension, code: string | null, unitName: string | null, lang: Lang): string {
  if (code === null || code === 'none') return labelOf('figureMember', 'none', lang);
  if (dimension === 'unit') return unitName ?? code;
  if (dimension === 'code') return `${code} ${labelOf('returnCode', code, lang)}`;
  if (dimension === 'ground') return `${code} ${labelOf('ground', code, lang)}`;
  if (dimension === 'quarter') return quarterName(code, lang);
  const set = LABEL_SETS[dimension];
  return set === undefined ? code : labelOf(set, code, lang);
}

const QUARTERS = ['一', '二', '三', '四'];

function quarterName(code: string, lang: Lang): string {
  const [year = '', quarter = ''] = code.split('-Q');
  return lang === 'zh' ? `${year}年第${QUARTERS[Number(quarter) - 1] ?? quarter}季度` : `${year} Q${quarter}`;
}

/** A value as it is shown, exported and printed. */
export function textOf({ type }: Measure, value: Value, lang: Lang): string {
  if (value === null) return lang === 'zh' ? '—' : '–';
  return type === 'share' ? `${Number(value).toFixed(1)}%` : String(value);
}
