import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Statement } from '../platform/database/database.js';
import { Unavailable } from '../platform/errors.js';
import { currentRequest } from '../platform/http/request-context.js';

/** Who reads; an actor is one. */
export interface Reader {
  personId: string;
  appointmentId: string;
  clientId?: string;
}

interface Reading {
  personId: string;
  appointmentId: string;
  clientId: string | null;
  documentId: string | null;
  what: string;
  readAt: Date;
  traceId: string;
  /** by the process's own steady clock */
  queuedAt: number;
}

const FLUSH_EVERY = 500;
const BATCH = 1000;
/** Beyond this readings could be lost unwritten: reads stop. */
const QUEUE_LIMIT = 10_000;
/** A write that hangs this long counts as one that fails. */
const TOO_FAR_BEHIND = 3000;

/**
 * The record of every reading of what is not public, written at most a second behind. A reader never waits for it; but
 * when it cannot be written, nobody reads (6-safety: fail closed).
 */
@Injectable()
export class ReadAudit implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly queue: Reading[] = [];
  private timer: NodeJS.Timeout | undefined;
  private failed = false;
  private closing = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_EVERY);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.flush();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** Call before reading. @throws Unavailable('auditUnavailable') while readings cannot be written */
  assertReadable(): void {
    const [oldest] = this.queue;
    const behind = oldest === undefined ? 0 : performance.now() - oldest.queuedAt;
    if (this.failed || this.queue.length >= QUEUE_LIMIT || behind > TOO_FAR_BEHIND) {
      throw new Unavailable('auditUnavailable', 2);
    }
  }

  /**
   * Call with what is about to be sent: one reading for each document, or one without a document where a list was empty.
   * `what` says what was read of it: `document`, `list`, `timeline`, `file <id>` …
   */
  record(reader: Reader, what: string, ...documentIds: string[]): void {
    this.assertReadable();
    const readAt = this.clock.now();
    const { traceId } = currentRequest();
    for (const documentId of documentIds.length > 0 ? documentIds : [null]) {
      this.queue.push({
        personId: reader.personId,
        appointmentId: reader.appointmentId,
        clientId: reader.clientId ?? null,
        documentId,
        what,
        readAt,
        traceId,
        queuedAt: performance.now(),
      });
    }
    if (this.closing) void this.flush();
  }

  /** Writes what is queued; never rejects. One write at a time, so that the order of readings is kept. */
  flush(): Promise<void> {
    this.running ??= this.database
      .independently(() => this.writeAll())
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  private async writeAll(): Promise<void> {
    while (this.queue.length > 0) {
      const batch = this.queue.slice(0, BATCH);
      try {
        await this.database.query(insertReadings(batch));
      } catch (error) {
        if (!this.failed) new Logger(ReadAudit.name).error(`readings cannot be recorded, reads stop: ${String(error)}`);
        this.failed = true;
        return;
      }
      // Only now: what could not be written stays queued for the next try.
      this.queue.splice(0, batch.length);
      this.failed = false;
    }
  }
}

function insertReadings(readings: readonly Reading[]): Statement {
  return {
    name: 'read-audit-insert',
    text: `INSERT INTO yuantou.read_audit (person_id, appointment_id, client_id, document_id, what, read_at, trace_id)
      SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::timestamptz[], $7::text[])`,
    values: [
      readings.map((one) => one.personId),
      readings.map((one) => one.appointmentId),
      readings.map((one) => one.clientId),
      readings.map((one) => one.documentId),
      readings.map((one) => one.what),
      readings.map((one) => one.readAt),
      readings.map((one) => one.traceId),
    ],
  };
}
