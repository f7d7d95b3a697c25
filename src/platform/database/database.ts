import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import { Unavailable } from '../errors.js';
import { currentRequest } from '../http/request-context.js';

/**
 * One SQL statement. With a `name` it is prepared once per connection and reused (hot paths); search statements stay
 * unnamed, as a generic plan does not see the words that are looked for (7-speed).
 * `values`: pass arrays for PostgreSQL arrays, and JSON.stringify(…) for a jsonb value that is an array.
 */
export interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

/**
 * A running transaction. Statements that are issued without awaiting each other travel in one flight
 * (`Promise.all([tx.query(a), tx.query(b)])`) and are executed in the order in which they were issued.
 */
export interface Tx {
  /** Rows as PostgreSQL gives them: snake_case, timestamptz → Date, date → 'YYYY-MM-DD', bigint → number when safe. */
  query<Row>(statement: Statement): Promise<Row[]>;
  /** The number of rows affected. */
  execute(statement: Statement): Promise<number>;
  /** Sends what nobody has to wait for: it travels with what comes next, at the latest with COMMIT, and fails the whole. */
  post(statement: Statement): void;
}

/** What only reads: a transaction, or a flight of reads that is none. */
export type Reader = Pick<Tx, 'query'>;

/** The inner store, reached with the rights of `yuantou_app`. */
@Injectable()
export class Database {
  constructor(private readonly pool: Pool) {}

  /**
   * Runs `work` in one transaction: commits when it resolves, rolls back when it rejects. Inside another transaction
   * of the same call chain it joins that one, so that the outermost caller commits.
   * @throws Unavailable('commitUnknown') when the reply to COMMIT was lost: nobody knows whether it happened, and only
   * a retry with the same Idempotency-Key finds out.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const running = this.running();
    if (running) return work(running);
    const client = await this.pool.connect();
    const transaction = new RunningTransaction(client);
    const result = await this.runOn(client, transaction, work);
    await transactions.exit(() => transaction.followUp());
    return result;
  }

  /** A read on its own; inside a transaction of the same call chain it belongs to that one. */
  async query<Row>(statement: Statement): Promise<Row[]> {
    const running = this.running();
    if (running) return running.query<Row>(statement);
    countStatement(true);
    return rowsOf(await this.pool.query(toQuery(statement)));
  }

  /**
   * Reads that do not await each other, on one connection and in one flight. Each sees the database as it is at its turn; it
   * is no transaction. Inside one of the same call chain they belong to that.
   */
  async together<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const running = this.running();
    if (running) return work(running);
    const client = await this.pool.connect();
    const flight = new Flight(client);
    try {
      return await work({ query: async (statement) => rowsOf(await flight.send(statement)) });
    } finally {
      await flight.landed();
      client.release();
    }
  }

  /**
   * Runs `work` once the transaction of the call chain is committed, or now where there is none. It must not fail: what it
   * follows has happened.
   */
  async afterCommit(work: () => Promise<void>): Promise<void> {
    const running = this.running();
    if (running) running.followUps.push(work);
    else await work();
  }

  private async runOn<T>(
    client: PoolClient,
    transaction: RunningTransaction,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    // A connection that ends between two statements is reported by the next one, not by ending the process.
    client.on('error', ignore);
    try {
      const result = await transactions.run(new Map(transactions.getStore()).set(this, transaction), () =>
        transaction.run(work),
      );
      client.off('error', ignore).release();
      return result;
    } catch (error) {
      const broken = await rollBack(client, error);
      // A broken one may say so once more on its way out.
      if (!broken) client.off('error', ignore);
      client.release(broken);
      throw error;
    }
  }

  /** Runs `work` outside of any transaction of the call chain, for what must stand even if the caller rolls back. */
  independently<T>(work: () => Promise<T>): Promise<T> {
    return transactions.exit(work);
  }

  private running(): RunningTransaction | undefined {
    const transaction = transactions.getStore()?.get(this);
    // A timer or a forgotten promise may outlive the transaction in which it was started.
    return transaction?.open ? transaction : undefined;
  }
}

/** What travels on one connection. Statements that are sent without awaiting each other leave in one packet. */
class Flight {
  private readonly inFlight = new Set<Promise<unknown>>();
  private readonly stream: Socket | undefined;

  constructor(private readonly client: PoolClient) {
    // node-postgres offers no way to gather statements; its types do not name the socket.
    const { connection } = client as PoolClient & { connection?: { stream?: Socket } };
    this.stream = connection?.stream;
  }

  async send(statement: Statement): Promise<QueryResult> {
    countStatement(this.inFlight.size === 0);
    this.gather();
    const sent = this.client.query(toQuery(statement));
    this.inFlight.add(sent);
    try {
      return await sent;
    } finally {
      this.inFlight.delete(sent);
    }
  }

  /** Once everything that was sent is answered, one way or the other. */
  async landed(): Promise<void> {
    await Promise.allSettled(this.inFlight);
  }

  /** Each write to a socket costs more than the statement it carries. */
  private gather(): void {
    const stream = this.stream;
    if (!stream || stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}

class RunningTransaction implements Tx {
  open = true;
  readonly followUps: (() => Promise<void>)[] = [];
  private readonly posted: Promise<unknown>[] = [];
  private readonly flight: Flight;

  constructor(private readonly client: PoolClient) {
    this.flight = new Flight(client);
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // BEGIN is not awaited: it travels with the first statement. It can only fail together with the connection.
    const begun = this.flight.send({ text: 'BEGIN' });
    begun.catch(() => undefined);
    try {
      const result = await work(this);
      await begun;
      this.open = false;
      await this.commit();
      return result;
    } catch (error) {
      // What was posted before the failure may be its cause, and then says more. A lost COMMIT stays unknown.
      if (!isUnknown(error)) await Promise.all(this.posted);
      throw error;
    } finally {
      this.open = false;
    }
  }

  async followUp(): Promise<void> {
    for (const work of this.followUps) await work();
  }

  async query<Row>(statement: Statement): Promise<Row[]> {
    return rowsOf(await this.sendOpen(statement));
  }

  async execute(statement: Statement): Promise<number> {
    return (await this.sendOpen(statement)).rowCount ?? 0;
  }

  post(statement: Statement): void {
    const sent = this.sendOpen(statement);
    // Reported by `run`, once the others are answered too.
    sent.catch(() => undefined);
    this.posted.push(sent);
  }

  private sendOpen(statement: Statement) {
    if (!this.open) throw new Error('the transaction has ended; a statement was not awaited');
    return this.flight.send(statement);
  }

  private async commit(): Promise<void> {
    let notReplicated = false;
    const onNotice = (notice: { routine?: string | undefined }): void => {
      // PostgreSQL answers COMMIT although it gave up waiting for the synchronous standby.
      if (notice.routine === 'SyncRepWaitForLSN') notReplicated = true;
    };
    this.client.on('notice', onNotice);
    try {
      const { command } = await this.flight.send({ text: 'COMMIT' });
      // After a failed statement whose error was swallowed PostgreSQL answers COMMIT with ROLLBACK.
      if (command !== 'COMMIT') throw new RolledBack(command);
    } catch (error) {
      throw isAnswer(error) ? error : new Unavailable('commitUnknown', 1, { cause: error });
    } finally {
      this.client.off('notice', onNotice);
    }
    if (notReplicated) throw new Unavailable('commitUnknown', 1);
  }
}

/** A bug: a statement failed inside, its error was swallowed, and everything was undone. */
class RolledBack extends Error {
  constructor(tag: string) {
    super(`COMMIT was answered with ${tag}: a failed statement was ignored`);
  }
}

/** Per database, as one request may use the inner and the public one. */
const transactions = new AsyncLocalStorage<Map<Database, RunningTransaction>>();

function ignore(): void {}

/** The statement's author knows its columns; PostgreSQL's answer has no type. */
const rowsOf = <Row>({ rows }: QueryResult): Row[] => rows as Row[];

/** Rolls back; the result tells the pool whether to throw the connection away. */
async function rollBack(client: PoolClient, error: unknown): Promise<boolean> {
  if (isUnknown(error)) return true;
  try {
    await client.query('ROLLBACK');
    return false;
  } catch {
    return true;
  }
}

const isUnknown = (error: unknown): boolean => error instanceof Unavailable && error.code === 'commitUnknown';

/** True when PostgreSQL itself refused COMMIT; a lost connection or a server going down leaves the outcome open. */
function isAnswer(error: unknown): boolean {
  if (error instanceof RolledBack) return true;
  if (!(error instanceof DatabaseError)) return false;
  return error.code !== undefined && !error.code.startsWith('57P') && !error.code.startsWith('08');
}

export function toQuery({ name, text, values }: Statement): QueryConfig {
  return { text, ...(name !== undefined && { name }), ...(values && { values }) };
}

export function countStatement(newFlight: boolean): void {
  const request = currentRequest();
  request.statements += 1;
  if (newFlight) request.roundTrips += 1;
}
