import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { requestYear } from '../../requests/requests.queries.js';
import { READERS } from '../../requests/rules/requests.js';
import type { RequestYear } from '../../requests/rules/requests.js';
import { annualReport } from '../annual-tables.js';
import { countFigure, countNormative } from '../figures.queries.js';
import type { Asking, FigureRow, NormativeCounts } from '../figures.queries.js';
import type { AnnualFacts } from '../rules/annual-report.js';
import type { FigureName } from '../rules/figures.js';
import type { BothLanguages, Report } from '../rules/report.js';
import { FeedFigures } from './feed-figures.js';

/**
 * The tables of the statutory annual report, for the body that somebody sits in: a unit reports of what it issued in its
 * own name, the government's office of what is issued in the government's and its own.
 */
@Injectable()
export class ReadAnnualReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly feed: FeedFigures,
  ) {}

  async run(actor: Actor, year: number): Promise<BothLanguages<Report>> {
    await this.feed.catchUp();
    const readOn = shanghaiDate(this.clock.now());
    const reach = actor.unitKind === 'governmentOffice' ? 'officeName' : 'ownName';
    const asking: Asking = { unitId: actor.unitId, reach, today: readOn };
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    const of = async (figure: FigureName): Promise<(measure: string) => number> => {
      const [row] = await this.database.query<FigureRow>(countFigure(asking, { figure, ...period, members: {} }, []));
      const values: Record<string, unknown> = { ...row?.values };
      return (measure) => Number(values[measure] ?? 0);
    };
    const [documents, publication, interpretation, returns, normative, requests] = await Promise.all([
      of('documents'),
      of('publication'),
      of('interpretation'),
      of('returns'),
      this.database.query<NormativeCounts>(countNormative(asking, period)),
      this.requests(actor, period),
    ]);
    const facts = {
      year,
      unitName: actor.unitName,
      normative: normative[0] ?? { made: 0, repealed: 0, inForce: 0 },
      documents: {
        proactive: documents('proactive'),
        onRequest: documents('onRequest'),
        nonDisclosure: documents('nonDisclosure'),
        total: documents('total'),
      },
      publication: { onTime: publication('onTime'), total: publication('total') },
      interpretation: { together: interpretation('together'), total: interpretation('total') },
      returns: returns('notices'),
      requests,
      readOn,
    };
    return { zh: annualReport(facts, 'zh'), en: annualReport(facts, 'en') };
  }
  /** What the unit took in of the requests it received: for whoever may look at them. */
  private async requests(actor: Actor, year: { from: string; to: string }): Promise<AnnualFacts['requests']> {
    if (!READERS.includes(actor.role)) return 'notYours';
    const years = await this.database.query<RequestYear>(requestYear(actor.unitId, year));
    return years.length === 0 ? 'notTakenIn' : years;
  }
}
