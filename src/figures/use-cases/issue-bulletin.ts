import { Injectable } from '@nestjs/common';
import { hashesOf } from '../../evidence/hashing.js';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/database.js';
import { NotAllowed, NotFound, Refused } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { bulletinReport } from '../bulletin-report.js';
import type { BulletinFacts, QuarterFigure } from '../bulletin-report.js';
import { editionsOf, insertBulletin } from '../bulletins.queries.js';
import { countedRows } from '../counted-rows.js';
import type { Asking } from '../figures.queries.js';
import { isOver, mayIssueBulletin, mayPrepareBulletin } from '../rules/bulletin.js';
import type { UnitLine } from '../rules/bulletin.js';
import { inOrder } from '../rules/figure-table.js';
import type { Dimension, FigureName } from '../rules/figures.js';
import { daysOf } from '../rules/question.js';
import type { Question } from '../rules/question.js';
import type { BothLanguages, Report } from '../rules/report.js';
import { FeedFigures } from './feed-figures.js';

export interface Quarter {
  year: number;
  quarter: number;
}

/** 季度通报: computed from the figures of the quarter, and kept as it was issued, with its hash. */
@Injectable()
export class IssueBulletin {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly feed: FeedFigures,
  ) {}

  /** As it would be issued now. @throws NotFound for whoever does not prepare it */
  async preview(actor: Actor, quarter: Quarter): Promise<BothLanguages<Report>> {
    if (!mayPrepareBulletin(actor)) throw new NotFound();
    await this.feed.catchUp();
    return this.compute(this.database, actor, quarter);
  }

  /** @throws Refused while the quarter runs, or for another edition without a reason */
  async run(actor: Actor, { year, quarter }: Quarter, reason: string | null): Promise<string> {
    if (!mayPrepareBulletin(actor)) throw new NotFound();
    if (!mayIssueBulletin(actor))
      throw new NotAllowed('notAllowed', [{ code: 'notYourAct', params: { role: 'principalHead' } }]);
    const at = this.clock.now();
    if (!isOver(year, quarter, shanghaiDate(at)))
      throw new Refused('bulletinRefused', [
        { code: 'quarterNotOver', pointer: '/quarter', params: { year, quarter } },
      ]);
    await this.feed.catchUp();
    return this.database.transaction(async (tx) => {
      const [known] = await tx.query<{ last: number }>(editionsOf(actor.unitId, year, quarter));
      const edition = (known?.last ?? 0) + 1;
      if (edition > 1 && reason === null)
        throw new Refused('bulletinRefused', [
          { code: 'bulletinIssuedAlready', pointer: '/reason', params: { year, quarter } },
        ]);
      const content = await this.compute(tx, actor, { year, quarter });
      const id = uuidv7(at);
      const bulletin = {
        ...{ id, officeId: actor.unitId, year, quarter, edition, content, at },
        ...hashesOf('bulletin', content),
        reason: edition > 1 ? reason : null,
        personId: actor.personId,
        appointmentId: actor.appointmentId,
      };
      await tx.query(insertBulletin(bulletin));
      return id;
    });
  }

  private async compute(reader: Reader, actor: Actor, { year, quarter }: Quarter): Promise<BothLanguages<Report>> {
    const today = shanghaiDate(this.clock.now());
    const asking: Asking = { unitId: actor.unitId, reach: 'officeName', today };
    const of = (figure: FigureName, split: Dimension[]): Promise<QuarterFigure> =>
      figureOf(reader, asking, { figure, ...daysOf('quarter', `${year}-Q${quarter}`), members: {} }, split);
    const [documents, publication, interpretation, codes, firstPass, returns, cure] = await Promise.all([
      of('documents', []),
      of('publication', []),
      of('interpretation', []),
      of('returns', ['code']),
      of('firstPass', ['unit']),
      of('returns', ['unit']),
      of('cure', ['unit']),
    ]);
    const units = unitLines({ firstPass: firstPass.rows, returns: returns.rows, cure: cure.rows });
    const counted = { documents, publication, interpretation, codes, units };
    const facts: BulletinFacts = { year, quarter, officeName: actor.unitName, today, ...counted };
    return { zh: bulletinReport(facts, 'zh'), en: bulletinReport(facts, 'en') };
  }
}

async function figureOf(
  reader: Reader,
  asking: Asking,
  question: Question,
  split: Dimension[],
): Promise<QuarterFigure> {
  const { rows, total } = await countedRows(reader, asking, question, split);
  return { rows: inOrder(rows, split), total };
}

type ByUnit = Record<'firstPass' | 'returns' | 'cure', FigureRowOfUnit[]>;
type FigureRowOfUnit = QuarterFigure['rows'][number];

function unitLines({ firstPass, returns, cure }: ByUnit): UnitLine[] {
  const names = new Map(
    [...firstPass, ...returns, ...cure].map(({ members, unitName }) => [members[0] ?? '', unitName ?? '']),
  );
  return [...names].map(([id, unitName]) => {
    const of = (rows: FigureRowOfUnit[]) => rows.find(({ members }) => members[0] === id)?.values ?? {};
    const [first, returned, cured] = [of(firstPass), of(returns), of(cure)];
    const averageDays = cured.averageDays ?? null;
    return {
      unitName,
      submitted: Number(first.decided ?? 0) + Number(first.waiting ?? 0),
      decided: Number(first.decided ?? 0),
      passed: Number(first.passed ?? 0),
      notices: Number(returned.notices ?? 0),
      cured: Number(cured.cured ?? 0),
      curedLate: Number(cured.curedLate ?? 0),
      averageDays: averageDays === null ? null : Number(averageDays),
      units: 1,
    };
  });
}
