import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/database.js';
import type { Statement } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import type { PageRequest } from '../../platform/http/page.js';
import type { Page } from '../administration.queries.js';

/** What a list answers to, and where its `Link` header goes. */
export interface ListExchange {
  request: FastifyRequest;
  reply: FastifyReply;
  page: PageRequest;
}

/** Reads the administrative lists page by page; each names the row after which the next page begins by its id. */
@Injectable()
export class Listing {
  constructor(private readonly database: Database) {}

  /** One row more than asked for tells whether there is a next page. */
  async page<Row extends { id: string }>(
    { request, reply, page }: ListExchange,
    statement: (page: Page) => Statement,
  ): Promise<Row[]> {
    const after = page.cursor === undefined ? null : decodeCursor(page.cursor, ['uuid'])[0];
    const rows = await this.database.query<Row>(statement({ after, limit: page.limit + 1 }));
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    linkNext(request, reply, rows.length > items.length && last ? encodeCursor([last.id]) : undefined);
    return items;
  }

  /** @throws NotFound */
  async one<Row>(statement: Statement): Promise<Row> {
    const [row] = await this.database.query<Row>(statement);
    if (row === undefined) throw new NotFound();
    return row;
  }
}
