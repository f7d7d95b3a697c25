import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../../evidence/read-audit.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { listFacts, MOST_ROWS } from '../figures.queries.js';
import type { Asking, FactPlace, ListedFact } from '../figures.queries.js';
import { countedRows } from '../counted-rows.js';
import { reachOf } from '../rules/figure-access.js';
import { inOrder } from '../rules/figure-table.js';
import type { CountedRow } from '../rules/figure-table.js';
import { FIGURE_TABLE } from '../rules/figures.js';
import type { Dimension, Figure, FigureName } from '../rules/figures.js';
import type { ListQuestion, Question } from '../rules/question.js';
import { FeedFigures } from './feed-figures.js';

/** A figure as somebody sees it on a day. */
export interface ReadTable {
  figure: Figure;
  question: Question;
  split: readonly Dimension[];
  rows: CountedRow[];
  total: CountedRow;
  /** there were more rows than are shown */
  cut: boolean;
  today: string;
}

/** Figures and the lists behind them, each as wide as its reader's registers. */
@Injectable()
export class ReadFigure {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: ReadAudit,
    private readonly feed: FeedFigures,
  ) {}

  /** @throws NotFound for a figure that this reader has no part in */
  async table(actor: Actor, question: Question, split: readonly Dimension[]): Promise<ReadTable> {
    this.audit.assertReadable();
    const asking = this.asking(actor, question.figure);
    const figure = FIGURE_TABLE[question.figure];
    await this.feed.catchUp();
    const { rows, total } = await countedRows(this.database, asking, question, split);
    this.audit.record(actor, `figure.${question.figure}`);
    const shown = inOrder(rows.slice(0, MOST_ROWS), split);
    return { figure, question, split, rows: shown, total, cut: rows.length > MOST_ROWS, today: asking.today };
  }

  /** What one number was counted from; one more than `limit` where there is more. */
  async list(actor: Actor, question: ListQuestion, place: FactPlace): Promise<ListedFact[]> {
    this.audit.assertReadable();
    const asking = this.asking(actor, question.figure);
    await this.feed.catchUp();
    const rows = await this.database.query<ListedFact>(listFacts(asking, question, place));
    const shown = rows.slice(0, place.limit - 1).map(({ document_id }) => document_id);
    this.audit.record(actor, `figure.${question.figure}.${question.measure}`, ...new Set(shown));
    return rows;
  }

  private asking(actor: Actor, figure: FigureName): Asking {
    const reach = reachOf(actor, figure);
    if (reach === null) throw new NotFound();
    return { unitId: actor.unitId, reach, today: shanghaiDate(this.clock.now()) };
  }
}
