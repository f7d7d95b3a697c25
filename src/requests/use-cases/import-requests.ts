import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../people/rules/today.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { Conflict, Refused } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { ApplicantHash } from '../applicant-hash.js';
import type { ApplicantKey } from '../applicant-hash.js';
import { decideRequests, documentsOf, insertRequests, keyInUse, knownRequests, lockUnit } from '../requests.store.js';
import type { StoredRequest } from '../requests.store.js';
import { effectOf, requestIssues } from '../rules/judge-requests.js';
import type { ImportedRequest } from '../rules/requests.js';
import { WatchHeat } from './watch-heat.js';

export interface RequestImport {
  requests: readonly ImportedRequest[];
  /** of cells that could not be read */
  issues: readonly Issue[];
  /** the place of a request in what was sent, as a JSON pointer */
  at: (index: number) => string;
}

export interface ImportOutcome {
  added: number;
  decided: number;
  unchanged: number;
  issues: Issue[];
}

/** A list that is wrong everywhere is wrong in its first rows too. */
export const MOST_ISSUES = 500;

/**
 * Takes in the requests for disclosure that a unit has received, all or nothing; what is there already under its number
 * stays, so that the same list can be sent again. Whose requests they are is turned into a keyed hash here, and is kept,
 * told and logged nowhere.
 */
@Injectable()
export class ImportRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hash: ApplicantHash,
    private readonly heat: WatchHeat,
  ) {}

  /** What would be added, and what is wrong; nothing is written. */
  async preview(actor: Actor, sent: RequestImport): Promise<ImportOutcome> {
    const key = await this.hash.key();
    return this.database.transaction(async (tx) => (await this.plan(tx, actor, sent, key)).outcome);
  }

  /** @throws Refused('importRefused') with the faults of every row; Conflict('applicantKeyChanged') */
  async run(actor: Actor, sent: RequestImport): Promise<ImportOutcome> {
    const key = await this.hash.key();
    return this.database.transaction(async (tx) => {
      await tx.query(lockUnit(actor.unitId));
      const { outcome, added, decided } = await this.plan(tx, actor, sent, key);
      if (outcome.issues.length > 0) throw new Refused('importRefused', outcome.issues.slice(0, MOST_ISSUES));
      const at = this.clock.now();
      const by = { unitId: actor.unitId, keyId: key.id, personId: actor.personId, at };
      if (added.length > 0) await tx.execute(insertRequests(added, by));
      if (decided.length > 0) {
        await tx.execute(decideRequests(decided));
        await this.heat.look(
          tx,
          await documentsOf(
            tx,
            decided.map(({ id }) => id),
          ),
          at,
        );
      }
      return outcome;
    });
  }

  private async plan(tx: Tx, actor: Actor, { requests, issues, at }: RequestImport, key: ApplicantKey) {
    const inUse = await keyInUse(tx);
    if (inUse !== undefined && inUse !== key.id) throw new Conflict('applicantKeyChanged');
    const today = shanghaiDate(this.clock.now());
    const hashed = requests.map((request) => ({ request, applicantHash: key.hashOf(request.applicant) }));
    const known = await knownRequests(
      tx,
      actor.unitId,
      hashed.map(({ request, applicantHash }) => ({ number: request.number, applicantHash })),
    );
    const plan = { added: [] as StoredRequest[], decided: [] as StoredRequest[], unchanged: 0 };
    const contradictions: Issue[] = [];
    for (const [index, { request, applicantHash }] of hashed.entries()) {
      const there = known.find(({ number }) => number === request.number);
      const effect = effectOf(request, there);
      const row = storedRow(request, applicantHash, there?.id ?? uuidv7(this.clock.now()));
      if (effect === 'add') plan.added.push(row);
      else if (effect === 'decide') plan.decided.push(row);
      else if (effect === 'unchanged') plan.unchanged += 1;
      else contradictions.push({ code: effect, pointer: `${at(index)}/number` });
    }
    const outcome: ImportOutcome = {
      added: plan.added.length,
      decided: plan.decided.length,
      unchanged: plan.unchanged,
      issues: [...issues, ...requestIssues(requests, { today, at }), ...contradictions],
    };
    return { outcome, added: plan.added, decided: plan.decided };
  }
}

/** Everything but who asked. */
const storedRow = (request: ImportedRequest, applicantHash: Buffer, id: string): StoredRequest => ({
  id,
  number: request.number,
  receivedOn: request.receivedOn,
  applicantHash,
  applicantKind: request.applicantKind,
  title: request.title,
  documentNumber: request.documentNumber,
  matter: request.matter,
  result: request.result,
  decidedOn: request.decidedOn,
});
