import { ApiProperty } from '@nestjs/swagger';
import { Code } from '../../platform/openapi/property.js';
import { DIMENSIONS, FIGURES, MEASURES } from '../rules/figures.js';
import type { Dimension, FigureName, MeasureName } from '../rules/figures.js';

const MEASURE_TYPES = ['count', 'share', 'days', 'date', 'sum'] as const;
const LISTS = ['documents', 'selfAudits'] as const;

export class FigureDimensionView {
  @Code('FigureDimension', DIMENSIONS)
  code!: Dimension;
  label!: string;
}

export class FigureMeasureView {
  @Code('FigureMeasure', MEASURES)
  code!: MeasureName;
  label!: string;
  /** `share` in percent, `days` in working days, `date` as YYYY-MM-DD, `sum` of what is in the things counted */
  @Code('FigureMeasureType', MEASURE_TYPES)
  type!: (typeof MEASURE_TYPES)[number];
  /** Whether a picture draws it as a piece of a row's bar. */
  drawn!: boolean;
}

/** What a figure counts, and from where it is asked. */
export class FigureDefinitionView {
  @Code('FigureName', FIGURES)
  figure!: FigureName;
  name!: string;
  definition!: string;
  /** The clause that the figure, or the limit it measures, comes from. */
  clause!: string;
  /** Shown to the issuing body's office head and the auditor alone, and handed on to nobody. */
  restricted!: boolean;
  exportable!: boolean;
  /** Which list the `list` of a cell is the query of: `GET /figures/{figure}/documents`, or `GET /self-audits`. */
  @Code('FigureList', LISTS)
  listOf!: (typeof LISTS)[number];
  dimensions!: FigureDimensionView[];
  measures!: FigureMeasureView[];
}

export class FigureListView {
  items!: FigureDefinitionView[];
}

export class FigureMemberView {
  @Code('FigureDimension', DIMENSIONS)
  dimension!: Dimension;
  /** null: it has none */
  @ApiProperty({ type: String, nullable: true })
  code!: string | null;
  label!: string;
}

export class FigureCellView {
  @Code('FigureMeasure', MEASURES)
  measure!: MeasureName;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true })
  value!: number | string | null;
  /** As it is shown and exported. */
  text!: string;
  /** The query of the list of what was counted (`listOf`); null where nothing was, or it is no count. */
  @ApiProperty({ type: String, nullable: true })
  list!: string | null;
}

export class FigureRowView {
  members!: FigureMemberView[];
  cells!: FigureCellView[];
}

export class FigureView {
  definition!: FigureDefinitionView;
  @ApiProperty({ type: String, nullable: true })
  from!: string | null;
  @ApiProperty({ type: String, nullable: true })
  to!: string | null;
  /** What the rows are. */
  split!: FigureDimensionView[];
  rows!: FigureRowView[];
  /** Everything once, also what stands in several rows. */
  total!: FigureCellView[];
  /** There are more rows than are shown: narrow the question. */
  cut!: boolean;
  /** The day by which ages and limits are reckoned. */
  today!: string;
}

export class FigureFactView {
  documentId!: string;
  title!: string;
  @ApiProperty({ type: String, nullable: true })
  kind!: string | null;
  kindLabel!: string;
  /** 发文字号, once it has one */
  @ApiProperty({ type: String, nullable: true })
  number!: string | null;
  unit!: { id: string; name: string };
  /** The day by which it belongs to the period. */
  on!: string;
  /** The register, the round or the step: what exactly was counted. */
  what!: string;
  @ApiProperty({ type: String, nullable: true })
  dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true })
  doneOn!: string | null;
  /** Working days that it took; null while it goes on, or where nothing is measured. */
  @ApiProperty({ type: 'integer', nullable: true })
  days!: number | null;
  /** Codes of the return, or of the grounds, in words. */
  codes!: string[];
}

export class FigureFactsView {
  items!: FigureFactView[];
}
